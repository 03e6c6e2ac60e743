import { barrier } from './normalise.ts';
import { type Page, type PageRecord, readPage } from './pages.ts';

/** What results are narrowed to; nothing given, everything. */
export interface Filters {
  plan?: string;
  sector?: string;
}

/** A page (or part of one) that holds a phrase; opening it costs a download where the source is an index. */
export interface Unit {
  id: string;
  open(): Promise<Page>;
}

/** How many units a filter's values would leave, by value. */
export type Counts = Record<string, number>;

/** The units that hold a phrase, in the order of plans and texts. */
export interface Holding {
  units: Unit[];
  plans: Counts;
  sectors: Counts;
}

/** Where pages come from. Both kinds answer exactly: a unit is listed if, and only if, some block of it holds the phrase, as printed or mended. */
export interface Source {
  /** True where opening a unit costs nothing: then everything is opened and counted by block. */
  isWhole: boolean;
  holding(phrase: string, filters: Filters): Promise<Holding>;
}

/** Up to so many packed bytes the whole text is read at once; beyond, the index is asked. See "How search works" in src/README.md. */
export const wholeUpTo = 180_000;

/** How often each value stands in a list. */
export function countBy(values: readonly string[]): Counts {
  const counts: Counts = {};
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
}

/** A source that looks for each phrase once: a question asks for its words by several ways. */
export function lookedForOnce(source: Source): Source {
  const asked = new Map<string, Promise<Holding>>();
  return {
    isWhole: source.isWhole,
    holding(phrase, filters) {
      const key = [phrase, filters.plan, filters.sector].join('\n');
      const answer = asked.get(key) ?? source.holding(phrase, filters);
      asked.set(key, answer);
      return answer;
    },
  };
}

/** A source that has every page at hand. */
export function wholeSource(records: readonly PageRecord[]): Source {
  const entries = records.map((record, i) => {
    const page = readPage(record);
    const searched = page.blocks.map(({ plain, mended }) => (plain === mended ? plain : plain + barrier + mended)).join(barrier);
    const unit: Unit = { id: String(i), open: () => Promise.resolve(page) };
    return { page, searched, unit, sectors: new Set(page.blocks.flatMap(({ sectors = [] }) => sectors)) };
  });
  return lookedForOnce({
    isWhole: true,
    holding(phrase, { plan, sector }) {
      const found = entries.filter(
        ({ page, searched, sectors }) => (!plan || page.plan === plan) && (!sector || sectors.has(sector)) && searched.includes(phrase),
      );
      return Promise.resolve({
        units: found.map(({ unit }) => unit),
        plans: countBy(found.map(({ page }) => page.plan)),
        sectors: countBy(found.flatMap(({ sectors: own }) => [...own])),
      });
    },
  });
}
