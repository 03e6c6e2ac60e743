import { expect, it } from 'vitest';
import { layeredList } from '../../src/corpus/layers.ts';

const general = [
  { id: 'drones', zh: '无人机', aliases: ['无人飞行器'] },
  { id: 'robots', zh: '机器人', aliases: [] },
];

it('a new record is added after the others', () => {
  const own = [{ id: 'tea', zh: '茶叶', aliases: ['黑茶'] }];
  expect(layeredList(general, own)).toEqual([...general, ...own]);
});

it('a record that is there already has its lists added to and its other fields replaced, and stays in its place', () => {
  expect(layeredList(general, [{ id: 'drones', zh: '民用无人机', aliases: ['植保飞机'] }])).toEqual([
    { id: 'drones', zh: '民用无人机', aliases: ['无人飞行器', '植保飞机'] },
    general[1],
  ]);
});

it('records are told apart by the key that is named', () => {
  const words = [{ page: 'topic/5g', words: ['五G'] }];
  expect(layeredList(words, [{ page: 'topic/5g', words: ['5G网'] }], 'page')).toEqual([{ page: 'topic/5g', words: ['五G', '5G网'] }]);
});
