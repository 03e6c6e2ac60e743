import { formsOf, type Form } from './forms.ts';
import { type Alias, type Asked, type Hit, matchAlias, matchBlock, type Tier } from './match.ts';
import type { Page } from './pages.ts';
import { type Query, readQuery, wordsOf } from './query.ts';
import { matchRelated, piecesOf, relatedUnits } from './related.ts';
import type { Counts, Filters, Holding, Source, Unit } from './source.ts';
import { aliasesFor, type TopicRecord } from './topics.ts';

/** What was found so far, and what opens more. */
export interface Answer {
  query: Query;
  /** Tier by tier, each in the order of plans and texts (相关: the likest first). */
  hits: Hit[];
  /** How many units hold the exact words (where none does: all words), by plan and by sector, from the source alone. */
  plans: Counts;
  sectors: Counts;
  /** Units known to hold the exact words, from the index alone. */
  exactUnits: number;
  /** Units that have not been opened yet. */
  unopened: number;
  /** Opens units until so many more blocks are found. */
  more(blocks: number): Promise<void>;
}

/** Related blocks are looked for when the words themselves give fewer than this, and so many are shown. */
const enough = 10;
const mostRelated = 20;

const tiers: Tier[] = ['exact', 'all', 'related'];

/** A list of units without doubles, the first place kept. */
const distinct = (units: readonly Unit[]): Unit[] => [...new Map(units.map((unit) => [unit.id, unit])).values()];

/** Units that hold some form of every word. */
async function unitsWithAll(source: Source, words: readonly (readonly Form[])[], filters: Filters): Promise<Holding> {
  const lists = await Promise.all(
    words.map((forms) => Promise.all(forms.map(({ text }) => source.holding(text, filters))).then((each) => each)),
  );
  const [first = [], ...rest] = lists.map((holdings) => distinct(holdings.flatMap(({ units }) => units)));
  const ids = rest.map((units) => new Set(units.map(({ id }) => id)));
  const units = first.filter(({ id }) => ids.every((set) => set.has(id)));
  const [only] = lists.flat();
  return { units, plans: only?.plans ?? {}, sectors: only?.sectors ?? {} };
}

async function unitsWithPhrases(source: Source, phrases: readonly string[], filters: Filters): Promise<Holding> {
  return unitsWithAll(
    source,
    phrases.map((text) => [{ text, kind: 'typed' as const }]),
    filters,
  );
}

/** Everything a question is looked for with. */
interface Plan {
  asked: Asked;
  aliases: readonly Alias[];
  filters: Filters;
}

/** The hits of one opened page; a block is listed once, in its best tier. */
const hitsOn = (page: Page, { asked, aliases, filters: { sector } }: Plan): Hit[] =>
  page.blocks
    .filter(({ sectors = [] }) => !sector || sectors.includes(sector))
    .flatMap((block) => matchBlock(page, block, asked) ?? matchAlias(page, block, aliases) ?? []);

/** Answers a question: opens what it must to list the first blocks, and says what is left. */
export async function answer(
  typed: string,
  source: Source,
  { topics = [], filters = {}, first = 10 }: { topics?: readonly TopicRecord[]; filters?: Filters; first?: number } = {},
): Promise<Answer> {
  const query = readQuery(typed);
  const words = wordsOf(query).map(({ plain, quoted }): Form[] => (quoted ? [{ text: plain, kind: 'typed' }] : formsOf(plain)));
  const plan: Plan = { asked: { exact: query.exact, words }, aliases: aliasesFor(query, topics), filters };
  if (query.exact.length === 0) return empty(query);

  const exact = await unitsWithPhrases(source, query.exact, filters);
  const all = await unitsWithAll(source, words, filters);
  const aliased = await Promise.all(plan.aliases.map(({ plain }) => source.holding(plain, filters)));
  const queue = distinct([exact, all, ...aliased].flatMap(({ units }) => units));
  const bySource = exact.units.length > 0 ? exact : all;
  const result: Answer = {
    query,
    hits: [],
    plans: bySource.plans,
    sectors: bySource.sectors,
    exactUnits: exact.units.length,
    unopened: queue.length,
    more,
  };

  async function more(blocks: number): Promise<void> {
    const wanted = source.isWhole ? Infinity : result.hits.length + blocks;
    while (queue.length > 0 && result.hits.length < wanted) {
      const pages = await Promise.all(queue.splice(0, source.isWhole ? queue.length : 2).map((unit) => unit.open()));
      result.hits.push(...pages.flatMap((page) => hitsOn(page, plan)));
    }
    result.unopened = queue.length;
    if (queue.length === 0) await addRelated();
    result.hits.sort((a, b) => tiers.indexOf(a.tier) - tiers.indexOf(b.tier));
  }

  let hasRelated = false;
  async function addRelated(): Promise<void> {
    if (hasRelated || result.hits.length >= enough || query.parts.every(({ quoted }) => quoted)) return;
    hasRelated = true;
    const pieces = await piecesOf(query.parts, (piece) => source.holding(piece, filters));
    const pages = await Promise.all(relatedUnits(pieces, source.isWhole ? Infinity : 5).map((unit) => unit.open()));
    const known = new Set(result.hits.map(({ block }) => block));
    const found = pages.flatMap((page) => page.blocks.flatMap((block) => matchRelated(page, block, pieces) ?? []));
    const fits = ({ block }: Hit): boolean => !known.has(block) && (!filters.sector || (block.sectors ?? []).includes(filters.sector));
    result.hits.push(
      ...found
        .filter(({ hit }) => fits(hit))
        .sort((a, b) => b.share - a.share)
        .slice(0, mostRelated)
        .map(({ hit }) => hit),
    );
  }

  await more(first);
  return result;
}

const empty = (query: Query): Answer => ({
  query,
  hits: [],
  plans: {},
  sectors: {},
  exactUnits: 0,
  unopened: 0,
  more: () => Promise.resolve(),
});
