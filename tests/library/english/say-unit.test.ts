import { expect, it } from 'vitest';
import { glossedUnit } from '../../../src/library/english/say-unit.ts';

const units = [
  { zh: '元', en: 'yuan' },
  { zh: '吨', en: { one: 'tonne', many: 'tonnes' } },
  { zh: '家', en: '' },
  { zh: '%', en: '%' },
];

it.each<[unit: string, said: string]>([
  ['亿元', '亿元 (100 million yuan)'],
  ['万吨', '万吨 (10,000 tonnes)'],
  ['吨', '吨 (tonne)'],
  ['家', '家'],
  ['%', '%'],
  ['标台', '标台'],
  ['', ''],
])('%s', (unit, said) => {
  expect(glossedUnit(unit, units)).toBe(said);
});
