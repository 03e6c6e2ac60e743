import { asIndexQuery, barrier } from './normalise.ts';
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

function countBy(values: readonly string[]): Counts {
  const counts: Counts = {};
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
}

/** A source that looks for each phrase once: a question asks for its words by several ways. */
function lookedForOnce(source: Source): Source {
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

/** What is used of Pagefind's own module. */
export interface Pagefind {
  /** Adds another index to the one it stands beside. */
  mergeIndex(path: string): Promise<void>;
  filters(): Promise<unknown>;
  search(
    query: string | null,
    options: { filters: Record<string, string>; sort: Record<string, string> },
  ): Promise<{ results: { id: string; data(): Promise<{ raw_url: string }> }[]; filters: Record<string, Counts> }>;
}

/** Opens the indexes below a folder as one: Pagefind's own module stands in each; `parts.json` lists them. */
export async function openIndex(folder: string): Promise<Source> {
  const answer = await fetch(`${folder}parts.json`);
  const [first = '', ...others] = (await answer.json()) as string[];
  const address = new URL(`${folder}${first}pagefind.js`, location.href).href;
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  for (const part of others) await pagefind.mergeIndex(folder + part);
  return indexSource(pagefind);
}

/** A source that asks Pagefind's index, in which every pair of characters is a word; a phrase of words is then exact. */
export async function indexSource(pagefind: Pagefind): Promise<Source> {
  await pagefind.filters();
  const opened = new Map<string, Promise<Page>>();

  async function ask(phrase: string, { plan, sector }: Filters): Promise<Holding> {
    const wanted = { ...(plan && { plan }), ...(sector && { sector }) };
    const { results, filters } = await pagefind.search(asIndexQuery(phrase), { filters: wanted, sort: { order: 'asc' } });
    // Pagefind forgets a result that nothing refers to any more; so its own object is kept, not only its `data`.
    const units = results.map((result) => ({
      id: result.id,
      open: () => {
        const page = opened.get(result.id) ?? result.data().then(({ raw_url }) => readPage(JSON.parse(raw_url) as PageRecord));
        opened.set(result.id, page);
        return page;
      },
    }));
    return { units, plans: filters['plan'] ?? {}, sectors: filters['sector'] ?? {} };
  }

  return lookedForOnce({ isWhole: false, holding: ask });
}
