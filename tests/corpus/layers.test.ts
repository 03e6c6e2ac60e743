import { expect, it } from 'vitest';
import { layered } from '../../src/corpus/layers.ts';

const general = [
  { id: 'drones', zh: '无人机', aliases: ['无人飞行器'] },
  { id: 'robots', zh: '机器人', aliases: [] },
];

it('a new record is added after the others', () => {
  const own = [{ id: 'tea', zh: '茶叶', aliases: ['黑茶'] }];
  expect(layered(general, own)).toEqual([...general, ...own]);
});

it('a record that is there already has the fields replaced that are given, and stays in its place', () => {
  expect(layered<Record<string, unknown>>(general, [{ id: 'drones', aliases: ['无人车'] }])).toEqual([
    { id: 'drones', zh: '无人机', aliases: ['无人车'] },
    general[1],
  ]);
});

it('records are told apart by the key that is named', () => {
  const words = [{ page: 'topic/5g', words: ['五G'] }];
  expect(layered(words, [{ page: 'topic/5g', words: ['5G网'] }], 'page')).toEqual([{ page: 'topic/5g', words: ['5G网'] }]);
});
