import { type Example, plainExample } from '../../language/example.ts';
import { indexIndicators } from './indicator.ts';
import type { FindWords } from './ledger.ts';
import { findInParagraph } from './paragraph.ts';
import { periodOf } from './period.ts';
import { placeUnder, type Place } from './place.ts';
import { type Handed, type Known, readingOf } from './reading.ts';
import type { Scene } from './scene.ts';
import { planScope } from './scope.ts';
import { indexSectors } from './sector.ts';
import { squeeze } from './squeeze.ts';
import { indexUnits, type UnitIndex } from './units.ts';

/** The vocabularies of a plan's reading, made ready for many examples. */
export interface Shelf {
  units: UnitIndex;
  sectors: Known['sectors'];
  indicators: Known['indicators'];
}

/** Makes the vocabularies ready. */
export const shelfOf = (words: FindWords): Shelf => ({
  units: indexUnits(words.units),
  sectors: indexSectors(words.sectors),
  indicators: indexIndicators(words.indicators),
});

/** The number that an example marks as its readers get it: its scene, what the numbers before it hand on, what is known of the plan. */
export interface ShownNumber {
  scene: Scene;
  handed: Handed | null;
  known: Known;
}

/** Reads an example as a paragraph of a plan without a record, under its titles. Throws where no measured number stands between its marks. */
export function showNumber({ units, sectors, indicators }: Shelf, example: Example): ShownNumber {
  const { text, start, end, under } = plainExample(example);
  const squeezed = squeeze(text).text;
  const period = periodOf(squeezed);
  const place: Place = placeUnder(under);
  const known: Known = { sectors, indicators, scope: planScope(squeezed), goalYears: new Map(), to: period.to };
  let handed: Handed | null = null;
  for (const found of findInParagraph(units, period, { text, place, heads: [] })) {
    if (!found.scene) continue;
    if (found.start < end && found.end > start) return { scene: found.scene, handed, known };
    if (found.kind === 'target' || found.kind === 'baseline') handed = readingOf(found.scene, known, handed).handed;
  }
  throw new Error(`"${text}" marks no measured number.`);
}
