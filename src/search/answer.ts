import { formsOf, type Form } from './forms.ts';
import { type Alias, type Asked, type Hit, matchAlias, matchBlock, type Tier } from './match.ts';
import type { Page } from './pages.ts';
import { type Query, readQuery, wordsOf } from './query.ts';
import { fewPieces, matchRelated, mostPieces, piecesOf, relatedUnits } from './related-blocks.ts';
import type { Counts, Filters, Holding, Source, Unit } from './source.ts';
import { aliasesFor, type NamedTopic } from './topics.ts';

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
  /** False when everything has been looked at. */
  hasMore: boolean;
  /** Opens units until so many more blocks are found. */
  more(blocks: number): Promise<void>;
}

/** Related blocks are looked for when the words themselves give fewer than this, and so many are shown. */
const enough = 10;
const mostRelated = 20;

/** So many units are opened at once where each costs a download. */
const atOnce = 4;

const tiers: Tier[] = ['exact', 'all', 'related'];

/** A list of units without doubles, the first place kept. */
const distinct = (units: readonly Unit[]): Unit[] => [...new Map(units.map((unit) => [unit.id, unit])).values()];

/** Of so few units each is opened; where asking costs a download, no further word is asked for. */
const fewUnits = 4;

/** The units that hold every word in some form; where so few are left, not all words were asked for: blocks are looked at when they are opened. */
async function unitsWithAll(source: Source, words: readonly (readonly Form[])[], filters: Filters, few = 0): Promise<Holding> {
  const [first = [], ...rest] = words;
  const holdings = await Promise.all(first.map(({ text }) => source.holding(text, filters)));
  let units = distinct(holdings.flatMap((holding) => holding.units));
  const together = source.isWhole ? Infinity : 2;
  for (let at = 0; at < rest.length && (source.isWhole || units.length > few); at += together) {
    const lists = await Promise.all(
      rest.slice(at, at + together).map((forms) => Promise.all(forms.map(({ text }) => source.holding(text, filters)))),
    );
    const ids = lists.map((own) => new Set(own.flatMap((holding) => holding.units.map(({ id }) => id))));
    units = units.filter(({ id }) => ids.every((set) => set.has(id)));
  }
  return { units, plans: holdings[0]?.plans ?? {}, sectors: holdings[0]?.sectors ?? {} };
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

/** Where a question is looked for, one place after another: the exact words, all words, other names. Each is asked when it is needed. */
function stagesOf({ asked: { exact, words }, aliases, filters }: Plan, source: Source): (() => Promise<Holding>)[] {
  const typed = exact.map((text): Form[] => [{ text, kind: 'typed' }]);
  return [
    () => unitsWithAll(source, typed, filters),
    () => unitsWithAll(source, words, filters, fewUnits),
    ...aliases.map(
      ({ plain }) =>
        () =>
          source.holding(plain, filters),
    ),
  ];
}

/** Related blocks, where the words themselves gave few; none for a question all in quotation marks. */
async function related(query: Query, source: Source, filters: Filters, known: ReadonlySet<unknown>): Promise<Hit[]> {
  if (known.size >= enough || query.parts.every(({ quoted }) => quoted)) return [];
  const pieces = await piecesOf(query.parts, (piece) => source.holding(piece, filters), source.isWhole ? mostPieces : fewPieces);
  const pages = await Promise.all(relatedUnits(pieces, source.isWhole ? Infinity : 5).map((unit) => unit.open()));
  return pages
    .flatMap((page) => page.blocks.flatMap((block) => matchRelated(page, block, pieces) ?? []))
    .filter(({ hit: { block } }) => !known.has(block) && (!filters.sector || (block.sectors ?? []).includes(filters.sector)))
    .sort((a, b) => b.share - a.share)
    .slice(0, mostRelated)
    .map(({ hit }) => hit);
}

/** What a question is looked for with. */
function planOf(query: Query, topics: readonly NamedTopic[], filters: Filters): Plan {
  const words = wordsOf(query).map(({ plain, quoted }): Form[] => (quoted ? [{ text: plain, kind: 'typed' }] : formsOf(plain)));
  return { asked: { exact: query.exact, words }, aliases: aliasesFor(query, topics), filters };
}

/** How a question is answered: with other names of these topics, within these filters, so many blocks first, related ones among them or not. */
export interface AnswerSettings {
  topics?: readonly NamedTopic[];
  filters?: Filters;
  first?: number;
  hasRelated?: boolean;
}

/** Answers a question: opens what it must to list the first blocks, and says whether there may be more. */
export async function answer(
  typed: string,
  source: Source,
  { topics = [], filters = {}, first = 10, hasRelated = true }: AnswerSettings = {},
): Promise<Answer> {
  const query = readQuery(typed);
  const plan = planOf(query, topics, filters);
  const stages = query.exact.length > 0 ? stagesOf(plan, source) : [];
  const seen = new Set<string>();
  const result: Answer = { query, hits: [], plans: {}, sectors: {}, exactUnits: 0, hasMore: stages.length > 0, more };
  const stagesInAll = stages.length;
  let queue: Unit[] = [];

  /** Goes on to the next place to look. */
  async function next(stage: () => Promise<Holding>): Promise<void> {
    const { units, plans, sectors } = await stage();
    if (stages.length === stagesInAll - 1) result.exactUnits = units.length;
    if (seen.size === 0) Object.assign(result, { plans, sectors });
    queue = units.filter(({ id }) => !seen.has(id));
    for (const { id } of queue) seen.add(id);
  }

  async function more(blocks: number): Promise<void> {
    const wanted = source.isWhole ? Infinity : result.hits.length + blocks;
    while (result.hasMore && result.hits.length < wanted) {
      const stage = queue.length === 0 ? stages.shift() : undefined;
      if (stage) await next(stage);
      else if (queue.length === 0) {
        if (hasRelated) result.hits.push(...(await related(query, source, filters, new Set(result.hits.map(({ block }) => block)))));
        result.hasMore = false;
      } else {
        const pages = await Promise.all(queue.splice(0, source.isWhole ? queue.length : atOnce).map((unit) => unit.open()));
        result.hits.push(...pages.flatMap((page) => hitsOn(page, plan)));
      }
    }
    result.hits.sort((a, b) => tiers.indexOf(a.tier) - tiers.indexOf(b.tier));
  }

  await more(first);
  return result;
}
