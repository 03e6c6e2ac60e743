import type { SeedPoint } from '../../model/offset.ts';
import { visible } from '../read/source/layout.ts';
import { type Passage, slice } from '../read/source/passage.ts';
import type { Seed } from '../read/source/seed.ts';
import { spanOf, textParts } from '../read/text.ts';
import type { ReadBlock } from '../read/walk.ts';
import { runsOfNumerals } from '../../language/numbers/numeral-words.ts';
import { numberSigns } from '../../language/numbers/signs.ts';
import type { UnitIndex } from '../../language/numbers/units.ts';
import { squeeze } from './numbers/squeeze.ts';

/** Digits and signs, which are numbers wherever they stand. */
const sign = new RegExp(`[\\d${numberSigns}]+`, 'g');

/**
 * The stretches of a text that hold numerals and stand neither in one of the numbers that were found nor in a word: half-open string
 * indices. Together with the numbers they are every numeral character of the text; see language/numbers/numeral-words.ts for words.
 */
export function unreadIn(units: UnitIndex, text: string, found: readonly { start: number; end: number }[]): [number, number][] {
  const squeezed = squeeze(text);
  const covered = new Uint8Array(text.length);
  for (const { start, end } of found) covered.fill(1, start, end);
  const signs = [...squeezed.text.matchAll(sign)].map(({ 0: run, index }): [number, number] => [index, index + run.length]);
  const runs = runsOfNumerals(units, squeezed.text);
  return [...signs, ...runs]
    .map(([from, to]): [number, number] => [squeezed.at[from], squeezed.at[to - 1] + 1])
    .filter(([from, to]) => covered.subarray(from, to).some((is) => is === 0))
    .sort(([a], [b]) => a - b);
}

/** Every numeral of a plan’s blocks that stands in no number and no word, with the places it stands at. */
export function unreadNumerals(
  seed: Seed,
  blocks: readonly ReadBlock[],
  units: UnitIndex,
  placed: readonly { passage: Passage; found: { start: number; end: number } }[],
): { text: string; at: SeedPoint[] }[] {
  const found = new Map<Passage, { start: number; end: number }[]>(blocks.flatMap(textParts).map(({ passage }) => [passage, []]));
  for (const one of placed) found.get(one.passage)?.push(one.found);
  const unread = new Map<string, SeedPoint[]>();
  for (const { passage } of blocks.flatMap(textParts)) {
    for (const [from, to] of unreadIn(units, passage.text, found.get(passage) ?? [])) {
      const part = slice(passage, from, to);
      const at = unread.get(visible(part.text)) ?? [];
      at.push(spanOf(seed, part).start);
      unread.set(visible(part.text), at);
    }
  }
  return [...unread].map(([text, at]) => ({ text, at }));
}
