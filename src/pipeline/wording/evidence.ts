import type { TextRow } from './fold.ts';
import { holdersOf, nameGrams } from './grams.ts';
import { isWidespread } from './widespread.ts';

/** Runs of as many characters, inside one sentence, are the evidence that two sentences have wording in common. */
export const gramLength = 6;

/** A run that a plan prints oftener than this, on average of those that hold it, is a term of the field. */
const oftenest = 4;

/** In more sentences than this a run still tells something of a pair, but no pair is looked for because of it. */
const crowd = 40;

/** What two plans' sentences can be recognised by. */
export interface Evidence {
  /** 1 where a run begins that tells something: no stock phrase, no term of the field, no document's title, no figure. */
  telling: Uint8Array;
  /** Pairs of sentences (a in an earlier plan than b) that share two telling runs or more. */
  pairs: [a: number, b: number][];
}

/** Looks for pairs of sentences through the index of their runs, never pair by pair. Cost: linear in the text and in what is found. */
export function findEvidence(row: TextRow): Evidence {
  const names = nameGrams(row.codes, gramLength);
  const telling = tellingRuns(row, names);
  names.forEach((_, at) => {
    if (row.sentence[at] !== row.sentence[at + gramLength - 1]) names[at] = -1;
  });
  const counts = new Map<number, Map<number, number>>();
  for (const [name, places] of holdersOf(names, row.sentence)) {
    if (telling[name] && places.length <= crowd) countPairs(row, places, counts);
  }
  return {
    telling,
    pairs: [...counts].flatMap(([a, others]) => [...others].flatMap(([b, n]): [number, number][] => (n > 1 ? [[a, b]] : []))),
  };
}

/** Runs tell nothing that hold a document's title or a figure, that are widespread, or that a plan prints again and again. */
function tellingRuns(row: TextRow, names: Int32Array): Uint8Array {
  const times = new Int32Array(names.length);
  const silent = new Uint8Array(names.length);
  let last = -1;
  for (let end = 0; end < names.length; end++) {
    if (row.named[end] || isFigure(row.codes[end])) last = end;
    const at = end - gramLength + 1;
    if (at < 0 || names[at] < 0) continue;
    times[names[at]]++;
    if (last >= at) silent[names[at]] = 1;
  }
  const holders = holdersOf(names, row.plan);
  return Uint8Array.from(names, (name) => {
    if (name < 0 || silent[name]) return 0;
    const places = holders.get(name) ?? [name];
    return times[name] <= oftenest * places.length && !isWidespread(row, places) ? 1 : 0;
  });
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
