import { type Base, type Filling, filled, isDrawn, spokenFor } from './base.ts';
import { draw } from './draw.ts';
import type { Outset } from './outset.ts';
import { otherFigures, otherYears, shiftOf } from './other-numbers.ts';
import { type Lexicon, otherOrder, otherWords } from './replaced-words.ts';

/** How much of a plan is wording of its family: what the real plans of a province and its cities share is 9 to 36 % of the shorter. */
const sharedPart = 0.2;

/** A paragraph that may stand in another plan: plain prose of some length that no number opens. */
const isProse = (line: string): boolean =>
  line.length >= 60 && !isDrawn(line) && !/^\s*(?:[\d（(]|[一二三四五六七八九十]+[、是])/.test(line);

/** One line of a text in the words of a key, with the years and figures of its plan. */
function rewritten(line: string, lexicon: Lexicon, key: string, plan: Outset, base: Base): string {
  const words = otherWords(line, lexicon, key);
  const ordered = isDrawn(line) ? words : otherOrder(words, key);
  return otherFigures(otherYears(ordered, shiftOf(base.period, plan.period)), plan.id);
}

/** The paragraphs that plans of a family have in common, as they stand in this one: mostly in the same words. */
function* familyLines(plan: Outset, bases: readonly Base[], lexicon: Lexicon): Generator<string> {
  const base = bases[plan.family % bases.length];
  for (const [i, line] of base.lines.filter(isProse).entries()) {
    const isSame = draw(4, plan.id, i) > 0;
    yield rewritten(line, lexicon, isSame ? `family ${plan.family}` : plan.id, plan, base);
  }
}

/** The text of a plan: its base in other words, with paragraphs of its family between its own. */
export function syntheticText(plan: Outset, bases: readonly Base[], lexicon: Lexicon, filling: Filling): string {
  const base = bases[plan.base];
  const own = base.lines.map((line) => rewritten(line, lexicon, plan.id, plan, base));
  const places = own.flatMap((line, i) => (isProse(line) ? [i] : []));
  const wanted = own.reduce((sum, line) => sum + line.length, 0) * sharedPart;
  const shared: string[] = [];
  let length = 0;
  for (const line of familyLines(plan, bases, lexicon)) {
    if (length >= wanted) break;
    shared.push(line);
    length += line.length;
  }
  const after = Map.groupBy(shared.keys(), (i) => places[Math.floor((i * places.length) / shared.length)]);
  const lines = own.flatMap((line, i) => [line, ...(after.get(i) ?? []).map((k) => shared[k])]);
  return lines.map((line) => filled(spokenFor(line, plan.parent === null), filling)).join('\n');
}
