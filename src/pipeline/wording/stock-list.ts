import type { StockEntry, StockPhrase, StockPhrases } from '../../model/pair.ts';
import type { TextRow } from './fold.ts';

/** The fewest characters of a stock phrase that is shown. */
export const shortestStock = 8;

/** True for an entry that is shown where plans hold it. */
const isShownStock = ({ text, kind }: StockEntry): boolean => kind !== 'words' && Array.from(text).length >= shortestStock;

/** Where the listed wording stands in a row. */
export interface StockPlaces {
  /** 1 for every character inside listed wording. */
  inside: Uint8Array;
  /** The places of each entry that is shown, in the order of the row. */
  shown: Map<StockEntry, number[]>;
}

/** Finds listed wording in a row, inside clauses. Cost: linear in the row, whatever the length of the list, as long as few entries begin alike. */
export function findListed(row: TextRow, list: readonly StockEntry[]): StockPlaces {
  const byStart = Map.groupBy(
    list.map((entry) => ({ entry, codes: Array.from(entry.text, (character) => character.codePointAt(0) ?? 0) })),
    ({ codes }) => pairName(codes[0], codes[1]),
  );
  const inside = new Uint8Array(row.codes.length);
  const shown = new Map<StockEntry, number[]>();
  for (let at = 0; at < row.codes.length; at++) {
    for (const { entry, codes } of byStart.get(pairName(row.codes[at], row.codes[at + 1])) ?? []) {
      if (row.clause[at] !== row.clause[at + codes.length - 1] || codes.some((code, i) => row.codes[at + i] !== code)) continue;
      inside.fill(1, at, at + codes.length);
      if (!isShownStock(entry)) continue;
      const places = shown.get(entry);
      if (places === undefined) shown.set(entry, [at]);
      else places.push(at);
    }
  }
  return { inside, shown };
}

const pairName = (first: number, second: number): number => first * 0x200000 + second;

/** 1 where a run of so many characters begins that has as many of one stock phrase as the shortest that is shown. */
export function holdingStock({ shown }: StockPlaces, size: number, length: number): Uint8Array {
  const holds = new Uint8Array(size);
  for (const [{ text }, places] of shown)
    for (const at of places) {
      const lastStart = at + Array.from(text).length - shortestStock;
      holds.fill(1, Math.max(0, at + shortestStock - length), lastStart + 1);
    }
  return holds;
}

/** The listed phrases that the plans of a row hold, each plan with the first place. */
export const heldPhrases = (row: TextRow, { shown }: StockPlaces): StockPhrase[] =>
  [...shown].map(([{ text, kind }, places]): StockPhrase => {
    const byPlan = Map.groupBy(places, (at) => row.plan[at]);
    const plans = [...byPlan].map(([plan, own]) => ({
      plan: row.plans[plan].id,
      block: row.plans[plan].blocks[row.block[own[0]]].id,
      times: own.length,
    }));
    return { text, kind: kind === 'words' ? 'phrase' : kind, plans };
  });

/** What single plans hold, put together: the phrases that two plans or more have, the longest first, plans in the order of their ids. */
export function stockPhrases(held: readonly StockPhrase[]): StockPhrases {
  const phrases = [...Map.groupBy(held, ({ text }) => text)].map(([text, own]) => ({
    text,
    kind: own[0].kind,
    plans: own.flatMap(({ plans }) => plans).sort((x, y) => (x.plan < y.plan ? -1 : 1)),
  }));
  return {
    id: 'stock',
    characters: shortestStock,
    phrases: phrases.filter(({ plans }) => plans.length > 1).sort((x, y) => y.text.length - x.text.length || (x.text < y.text ? -1 : 1)),
  };
}
