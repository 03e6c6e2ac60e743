import { expect, it } from 'vitest';
import { type AxisUnit, axisUnit } from '../../../src/library/english/axis-unit.ts';
import type { EnglishUnit } from '../../../src/library/english/unit-words.ts';

const yuan: EnglishUnit = { words: 'yuan', factor: 1e8 };

it.each<[what: string, unit: EnglishUnit, largest: number, written: AxisUnit]>([
  ['1,000亿元', yuan, 1000, { factor: 0.1, unit: ' billion yuan' }],
  ['2万亿元', yuan, 20_000, { factor: 1e-4, unit: ' trillion yuan' }],
  ['5亿元', yuan, 5, { factor: 100, unit: ' million yuan' }],
  ['500家', { words: '', factor: 1 }, 500, { factor: 1, unit: '' }],
  ['80%', { words: '%', factor: 1 }, 80, { factor: 1, unit: '%' }],
  ['60辆', { words: { one: 'vehicle', many: 'vehicles' }, factor: 1 }, 60, { factor: 1, unit: ' vehicles' }],
  ['36万辆', { words: { one: 'vehicle', many: 'vehicles' }, factor: 1e4 }, 360, { factor: 0.01, unit: ' million vehicles' }],
])('%s', (_, unit, largest, written) => {
  const { factor, unit: said } = axisUnit(unit, largest);
  expect([factor, said]).toEqual([expect.closeTo(written.factor, 12), written.unit]);
});
