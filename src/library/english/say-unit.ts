import type { Unit } from '../../model/measuring-unit.ts';
import { sayIn } from './say-amount.ts';
import { englishUnit } from './unit-words.ts';

/** A unit as plans print it with what one of it is in English: 亿元 (100 million yuan). One that only counts says so, and one that English has no word for stays alone. */
export function glossedUnit(unit: string, units: readonly Pick<Unit, 'zh' | 'en' | 'dimension'>[]): string {
  const known = unit === '' ? null : englishUnit(unit, units);
  if (known === null) return unit;
  if (known.words === '') return units.some(({ zh, dimension }) => zh === unit && dimension === 'count') ? `${unit} (count)` : unit;
  const said = sayIn(1, known);
  return said === unit || said === `1${unit}` ? unit : `${unit} (${said.replace(/^1 /, '')})`;
}
