import { expect, it } from 'vitest';
import { areasNear } from '../../../src/pipeline/mention/areas-near.ts';

const place = (id: string, name: string, shortName: string, parent: string | null = null) => ({
  id,
  name,
  shortName,
  parent,
  level: parent === null ? '省' : '市',
  code: '',
});
const places = [
  place('yunling', '云岭省', '云岭'),
  place('linshui', '临水市', '临水', 'yunling'),
  place('haizhou', '海州市', '海州', 'donghai'),
  place('donghai', '东海省', '东海'),
];
const division = (name: string, ...words: string[]) => ({ code: name, name, former: null, city: null, entry: null, words, alike: [] });
const divisions = [division('清河县', '清河县', '清河'), division('长岭县', '长岭县', '长岭')];

// Where a plan is of, the text of a block, and which places and divisions matter for reading it.
const rows: [of: string, text: string, near: string[], divisions: string[]][] = [
  ['linshui', '大力发展盐化工。', ['yunling', 'linshui'], []],
  ['yunling', '与海\n州市共建产业园。', ['yunling', 'haizhou'], []],
  ['haizhou', '支持清河建设粮油基地。', ['haizhou', 'donghai'], ['清河县']],
  ['nowhere', '云 岭与东海', ['yunling', 'donghai'], []],
];

it.each(rows)('of %s: %j', (of, text, near, named) => {
  const found = areasNear(of, [{ text }], { places, divisions });
  expect([found.places.map(({ id }) => id), found.divisions.map(({ name }) => name)]).toEqual([near, named]);
});

it('a name that two blocks hold halves of is none', () => {
  expect(areasNear('nowhere', [{ text: '云' }, { text: '岭' }], { places, divisions }).places).toEqual([]);
});
