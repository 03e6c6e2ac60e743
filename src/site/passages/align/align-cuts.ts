import type { LooseRun, SharedPassage } from '../../../model/pair.ts';
import { chooseRegions, findRegions } from '../../../pipeline/wording/choose.ts';
import { sentencePairs } from '../../../pipeline/wording/evidence.ts';
import { looseRuns } from '../../../pipeline/wording/loose.ts';
import { passageOf } from '../../../pipeline/wording/passages.ts';
import { findMeetings, indexRuns } from '../../../pipeline/wording/shares.ts';
import { turnPassages, turnRuns } from '../../wording/turn-sides.ts';
import { type Cut, joinCuts } from './join-cuts.ts';
import { wholePieces, type WholeSides } from './whole-pieces.ts';

/** What two parts share in words, from the side that was asked about first. `before` counts from the beginning of the part. */
export interface Aligned {
  /** Visible characters of each part. */
  characters: { a: number; b: number };
  /** True where both are the same, character by character, white space apart. */
  isEqual: boolean;
  /** Passages and loose runs as the pages of pairs have them. */
  passages: SharedPassage[];
  runs: LooseRun[];
  /** Both parts whole, character by character; null where they are too long for it. */
  whole: WholeSides | null;
}

/** Parts of more characters than this are not aligned whole: their passages are. */
const wholeUpTo = 2000;

/** Lays two parts side by side by the rules of the pages of pairs. The same from either side: the part that stands first by plan and place is aligned first. */
export function alignCuts(a: Cut, b: Cut): Aligned {
  if (!isLater(a, b)) return aligned(a, b);
  const { characters, passages, runs, whole, ...rest } = aligned(b, a);
  return {
    ...rest,
    characters: { a: characters.b, b: characters.a },
    passages: turnPassages(passages),
    runs: turnRuns(runs),
    whole: whole && { a: whole.b, b: whole.a },
  };
}

function isLater(a: Cut, b: Cut): boolean {
  const [one, other] = [a, b].map(({ text }) => text.row.plans[0].id);
  if (one !== other) return one > other;
  return a.from === b.from ? a.to > b.to : a.from > b.from;
}

function aligned(a: Cut, b: Cut): Aligned {
  const { row, telling, inStock } = joinCuts(a, b);
  const characters = { a: a.to - a.from, b: b.to - b.from };
  const regions =
    findRegions(row, { telling, pairs: sentencePairs(row, telling) })
      .get(0)
      ?.get(1) ?? [];
  const chosen = chooseRegions(regions);
  const [own, other] = findMeetings(row, indexRuns(row), inStock);
  const isShort = Math.max(characters.a, characters.b) <= wholeUpTo;
  const [codesA, codesB] = [row.codes.subarray(0, characters.a), row.codes.subarray(row.starts[1], row.starts[1] + characters.b)];
  return {
    characters,
    isEqual: codesA.length === codesB.length && codesA.every((code, i) => code === codesB[i]),
    passages: chosen.map((region) => passageOf(row, region)),
    runs: looseRuns(row, { a: own.get(1), b: other.get(0) }, chosen),
    whole: isShort ? wholePieces(row) : null,
  };
}
