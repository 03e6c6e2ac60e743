import { expect, it } from 'vitest';
import { memberOf } from '../../../src/pipeline/priority/member.ts';

const own = [
  { name: '海洋生物医药产业', sector: 'bio' },
  { name: '新能源与储能产业', sector: 'energy' },
  { name: '新能源汽车产业', sector: 'nev' },
  { name: '船舶制造业', sector: 'equip' },
];
const shared = [
  { id: 'steel', zh: '钢铁', aliases: ['钢铁', '冶金'] },
  { id: 'other', zh: '其他', aliases: [] },
];

it.each([
  ['船舶', '船舶制造业', 'equip'],
  ['新能源汽车', '新能源汽车产业', 'nev'],
  ['新能源', '新能源与储能产业', 'energy'],
  ['储能', '新能源与储能产业', 'energy'],
  ['海洋生物', '海洋生物医药产业', 'bio'],
  ['海洋生物医药与保健', '海洋生物医药产业', 'bio'],
  ['冶金工业', null, 'steel'],
  ['其他', null, null],
  ['茶', null, null],
])('%s is %s under %s', (words, name, sector) => expect(memberOf(words, { own, shared })).toEqual({ own: name, sector }));
