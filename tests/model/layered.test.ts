import { expect, it } from 'vitest';
import { layered, memberIn } from '../../src/model/layered.ts';

const general = { id: 'drones', zh: '无人机', aliases: ['无人飞行器', '无人航空器'] };

it.each<[string, Record<string, unknown>, Record<string, unknown>]>([
  ['a list is added to', { aliases: ['植保飞机'] }, { ...general, aliases: ['无人飞行器', '无人航空器', '植保飞机'] }],
  [
    'a member that is there stands once',
    { aliases: ['无人航空器', '植保飞机'] },
    { ...general, aliases: ['无人飞行器', '无人航空器', '植保飞机'] },
  ],
  ['an empty list takes nothing away', { aliases: [] }, general],
  ['any other field is replaced', { zh: '民用无人机' }, { ...general, zh: '民用无人机' }],
  ['a field that the first has not comes', { not: ['无人机场'] }, { ...general, not: ['无人机场'] }],
  ['what is no list in one layer is replaced: its schema says so', { aliases: '植保飞机' }, { ...general, aliases: '植保飞机' }],
])('%s', (_, own, expected) => expect(layered([general, { id: 'drones', ...own }])).toEqual(expected));

it('says where each member of a joined list stands', () => {
  const own = { aliases: ['无人航空器', '植保飞机'] };
  expect([0, 1, 2, 3].map((index) => memberIn([general, own], 'aliases', index))).toEqual([
    { layer: 0, index: 0 },
    { layer: 0, index: 1 },
    { layer: 1, index: 1 },
    null,
  ]);
  expect(memberIn([general], 'zh', 0)).toBeNull();
});
