import { expect, it } from 'vitest';
import { glossedUnit } from '../../../src/library/english/say-unit.ts';

const units: Parameters<typeof glossedUnit>[1] = [
  { zh: '元', en: 'yuan', dimension: 'money' },
  { zh: '吨', en: { one: 'tonne', many: 'tonnes' }, dimension: 'mass' },
  { zh: '家', en: '', dimension: 'count' },
  { zh: '%', en: '%', dimension: 'share' },
];

it.each<[unit: string, said: string]>([
  ['亿元', '亿元 (100 million yuan)'],
  ['万吨', '万吨 (10,000 tonnes)'],
  ['吨', '吨 (tonne)'],
  ['家', '家 (count)'],
  ['%', '%'],
  ['标台', '标台'],
  ['', ''],
])('%s', (unit, said) => {
  expect(glossedUnit(unit, units)).toBe(said);
});
