import { isLetter, type TextRow } from './fold.ts';
import { holdersOf, nameGrams } from './grams.ts';

/** Runs of as many characters, inside one sentence, are the evidence that two sentences have wording in common. */
export const gramLength = 6;

/** A run that a plan prints oftener than this is a term of its field. */
const oftenest = 4;

/** What two plans' sentences can be recognised by. */
export interface Evidence {
  /** 1 where a run begins that tells something in its plan: no stock wording, no term of the field, no document's title, no figure. */
  telling: Uint8Array;
  /** Pairs of sentences (a in an earlier plan than b) that share two telling runs or more. */
  pairs: [a: number, b: number][];
}

/**
 * Looks for pairs of sentences through the index of their runs, never pair by pair. What a run tells depends on its own plan and on
 * what is marked as `stock`, so that no third plan changes what is found of two. Cost: linear in the text and in what is found.
 */
export function findEvidence(row: TextRow, stock: Uint8Array): Evidence {
  const telling = tellingRuns(row, stock);
  return { telling, pairs: sentencePairs(row, telling) };
}

/** The pairs of sentences of different plans that share two telling runs or more. */
export function sentencePairs(row: TextRow, telling: Uint8Array): Evidence['pairs'] {
  const names = nameGrams(row.codes, gramLength);
  names.forEach((_, at) => {
    if (!telling[at] || row.sentence[at] !== row.sentence[at + gramLength - 1]) names[at] = -1;
  });
  const counts = new Map<number, Map<number, number>>();
  for (const places of holdersOf(names, row.sentence).values()) countPairs(row, places, counts);
  return [...counts].flatMap(([a, others]) => [...others].flatMap(([b, n]): [number, number][] => (n > 1 ? [[a, b]] : [])));
}

/** Where a run begins that tells something: not those that hold a document's title or a figure somewhere in their plan, are stock wording, or are printed again and again. */
export function tellingRuns(row: TextRow, stock: Uint8Array): Uint8Array {
  const names = nameGrams(row.codes, gramLength);
  const told = new Uint8Array(names.length);
  const isStock = stockRuns(row, stock);
  row.plans.forEach((_, plan) => {
    const [from, to] = [row.starts[plan], row.starts[plan + 1]];
    const times = new Map<number, number>();
    let last = -1;
    for (let end = from; end < to; end++) {
      if (row.named[end] || isFigure(row.codes[end])) last = end;
      const at = end - gramLength + 1;
      if (at < from || names[at] < 0) continue;
      times.set(names[at], (times.get(names[at]) ?? 0) + (last >= at ? oftenest + 1 : 1));
    }
    for (let at = from; at < to; at++) told[at] = names[at] >= 0 && !isStock[at] && (times.get(names[at]) ?? 0) <= oftenest ? 1 : 0;
  });
  return told;
}

/** 1 where a run begins whose letters all stand in stock wording. */
function stockRuns({ codes }: TextRow, stock: Uint8Array): Uint8Array {
  const runs = new Uint8Array(codes.length);
  let own = -1;
  for (let end = 0; end < codes.length; end++) {
    if (!stock[end] && isLetter(codes[end])) own = end;
    const at = end - gramLength + 1;
    if (at >= 0 && own < at) runs[at] = 1;
  }
  return runs;
}

const isFigure = (code: number): boolean => (code >= 0x30 && code <= 0x39) || (code >= 0xff10 && code <= 0xff19);

function countPairs({ plan, sentence }: TextRow, places: readonly number[], counts: Map<number, Map<number, number>>): void {
  places.forEach((a, i) => {
    for (const b of places.slice(i + 1)) {
      if (plan[a] === plan[b]) continue;
      const others = counts.get(sentence[a]) ?? new Map<number, number>();
      others.set(sentence[b], (others.get(sentence[b]) ?? 0) + 1);
      counts.set(sentence[a], others);
    }
  });
}
