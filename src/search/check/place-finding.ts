import { addressAt } from '../pages.ts';
import type { Run } from './cut-pasted.ts';
import type { Finding, PassageFound, Stretch } from './finding.ts';
import type { IndexedBlock } from './letter-index.ts';
import type { Letters } from './letters.ts';
import type { ReadText } from './read-pasted.ts';
import type { FoundStretch, Tools } from './stretches.ts';

/** As many places of the same words are listed. */
const mostPlaces = 6;

const inText = ({ from, to }: Letters, run: Run): Stretch => ({ from: from[run.from] ?? 0, to: to[run.to - 1] ?? 0 });

const [opening, closing] = [/[“「『（《]/gu, /[”」』）》]/gu];
const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** Where a run of letters stands in its text; a mark right beside it whose fellow stands inside is part of it. */
export function stretchOf({ text, letters }: ReadText, run: Run): Stretch {
  let { from, to } = inText(letters, run);
  const open = (): number => count(text.slice(from, to), opening) - count(text.slice(from, to), closing);
  while (open() > 0 && count(text[to] ?? '', closing) > 0) to++;
  while (open() < 0 && count(text[from - 1] ?? '', opening) > 0) from--;
  return { from, to };
}

function passageOf({ page, block, letters }: IndexedBlock, run: Run, marks: readonly Run[]): PassageFound {
  const at = inText(letters, run);
  return {
    plan: page.plan,
    page: page.address,
    title: page.title,
    heading: block.heading,
    block: addressAt(block, at.from),
    text: block.text,
    at,
    marks: marks.filter(({ from, to }) => to > from).map((mark) => inText(letters, mark)),
  };
}

/** A stretch that stands in a plan, as it is or nearly. Where it stands as it is in several passages, all of them are listed. */
export function passageFinding({ index, pasted }: Pick<Tools, 'index' | 'pasted'>, found: FoundStretch): Finding {
  const { kind, block, differences, from, to, b0, b1 } = found;
  const marks = differences.filter(({ a0, a1 }) => a1 > a0).map(({ a0, a1 }) => stretchOf(pasted, { from: a0, to: a1 }));
  const own = passageOf(
    block,
    { from: b0, to: b1 },
    differences.map((each) => ({ from: each.b0, to: each.b1 })),
  );
  const others = kind === 'equal' ? index.holding(pasted.letters.text.slice(from, to), mostPlaces) : [];
  return {
    kind,
    at: stretchOf(pasted, { from, to }),
    marks,
    differences: differences.map(({ aspects, here, printed }) => ({ aspects, here, printed })),
    passages: [
      own,
      ...others
        .filter(({ indexed }) => indexed !== block)
        .map(({ indexed, at }) => passageOf(indexed, { from: at, to: at + to - from }, [])),
    ],
    target: null,
  };
}

/** A stretch that stands in no plan of the corpus. */
export const plainFinding = (pasted: ReadText, run: Run): Finding => ({
  kind: 'unfound',
  at: stretchOf(pasted, run),
  marks: [],
  differences: [],
  passages: [],
  target: null,
});
