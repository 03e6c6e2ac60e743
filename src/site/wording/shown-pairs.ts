import { visibleLength } from '../../language/visible.ts';
import type { Pair, SharedPassage, Side, StockPhrases, Topic } from '../../model/pair.ts';
import { tagOf } from '../../library/figures.ts';
import type { LoadedPlan } from '../../library/load/load-plans.ts';
import type { LoadedWording } from '../../library/load/load-wording.ts';
import { type MarkedPiece, markedPieces, wordsMarked } from './marked.ts';
import { inColumns, turned } from './turned.ts';
import { type Where, whereIs } from '../../library/where.ts';

/** One side of a passage as it is shown: its words, the place they stand in, and that place in visible characters. */
export interface ShownSide {
  pieces: MarkedPiece[];
  where: Where;
  from: number;
  length: number;
}

/** A passage as it is shown. */
export interface PassageRow {
  /** Its number on the page, from 1, and its anchor there, which is made from its places in the order of the page's address. */
  number: number;
  anchor: string;
  kind: SharedPassage['kind'];
  a: ShownSide;
  b: ShownSide;
  /** Whether a number has another value on the other side, or stands on one side alone; and which modal words differ. */
  numbers: 'number' | 'extra' | null;
  modals: string[];
  /** Other plans with the same words. */
  also: { name: string; href: string }[];
  /** The plan whose words here stand in another row too; null for neither. */
  again: string | null;
}

/** A pair with its two plans, the one that comparisons show first on the left. */
export interface LoadedPair {
  pair: LoadedWording;
  /** Whether its sides stand the other way round than in its id. */
  isTurned: boolean;
  a: LoadedPlan;
  b: LoadedPlan;
}

const byId = new WeakMap<readonly LoadedPlan[], ReadonlyMap<string, LoadedPlan>>();

/** The plan of an id. */
export function planOf(plans: readonly LoadedPlan[], id: string): LoadedPlan {
  const known = byId.get(plans) ?? new Map(plans.map((plan) => [plan.facts.id, plan]));
  byId.set(plans, known);
  const plan = known.get(id);
  if (!plan) throw new Error(`content/pairs/: there is no plan "${id}". Run npm run content.`);
  return plan;
}

const places = new WeakMap<readonly LoadedPlan[], ReadonlyMap<LoadedPlan, number>>();

/** Where a plan stands among others. */
function placeOf(plans: readonly LoadedPlan[], plan: LoadedPlan): number {
  const known = places.get(plans) ?? new Map(plans.map((each, i) => [each, i]));
  places.set(plans, known);
  return known.get(plan) ?? -1;
}

/** A pair joined with its plans. */
export function joinPair(pair: LoadedWording, plans: readonly LoadedPlan[]): LoadedPair {
  const [left, right] = inColumns([planOf(plans, pair.a), planOf(plans, pair.b)].sort((x, y) => placeOf(plans, x) - placeOf(plans, y)));
  const isTurned = left.facts.id !== pair.a;
  return { pair: isTurned ? turned(pair) : pair, isTurned, a: left, b: right };
}

/** The passages of a pair, in the order of its first plan. */
export const passageRows = ({ pair, isTurned, a, b }: LoadedPair, plans: readonly LoadedPlan[]): PassageRow[] =>
  pair.passages.map((passage, i) => {
    const sides = { a: shownSide(passage.a, a), b: shownSide(passage.b, b) };
    const pieces = [...sides.a.pieces, ...sides.b.pieces];
    return {
      number: i + 1,
      anchor: isTurned ? `p${passage.b.before}-${passage.a.before}` : `p${passage.a.before}-${passage.b.before}`,
      kind: passage.kind,
      ...sides,
      numbers: (['number', 'extra'] as const).find((kind) => wordsMarked(pieces, kind).length > 0) ?? null,
      modals: wordsMarked(pieces, 'modal'),
      also: passage.also.map((holder) => {
        const plan = planOf(plans, holder.plan);
        return { name: tagOf(plan), href: whereIs(plan, holder.block).href };
      }),
      again: passage.again === null ? null : tagOf(passage.again === 'a' ? a : b),
    };
  });

const shownSide = (side: Side, plan: LoadedPlan): ShownSide => ({
  pieces: markedPieces(side),
  where: whereIs(plan, side.block),
  from: side.before,
  length: visibleLength(side.text),
});

/** How many passages a pair has of each kind. */
export const kindCounts = ({ passages }: Pair): Record<SharedPassage['kind'], number> => ({
  verbatim: passages.filter(({ kind }) => kind === 'verbatim').length,
  adapted: passages.filter(({ kind }) => kind === 'adapted').length,
});

/** The other plans that hold words of a pair's passages, each with the number of passages. */
export function holdersOf({ passages }: LoadedWording, plans: readonly LoadedPlan[]): { name: string; found: number }[] {
  const byPlan = Map.groupBy(
    passages.flatMap(({ also }) => also),
    ({ plan }) => plan,
  );
  return [...byPlan].map(([id, found]) => ({ name: tagOf(planOf(plans, id)), found: found.length }));
}

/** The share of a plan's characters that another holds too, in percent, and in words. */
export const percentOf = ({ characters, covered }: Pair['shares']['a']): number => (characters ? (100 * covered) / characters : 0);

/** Both sides' headings of one topic, each with its place. */
export const topicRows = ({ pair, a, b }: LoadedPair): Record<'a' | 'b', Topic & { where: Where }>[] =>
  pair.topics.map((topic) => ({
    a: { ...topic.a, where: whereIs(a, topic.a.block) },
    b: { ...topic.b, where: whereIs(b, topic.b.block) },
  }));

/** The stock phrases, and set apart from them the lists of terms and names of documents that are as widespread. */
export const stockParts = (phrases: StockPhrases['phrases']): { kind: 'phrases' | 'others'; phrases: StockPhrases['phrases'] }[] => {
  const isPhrase = ({ kind }: StockPhrases['phrases'][number]): boolean => kind === 'phrase';
  return [
    { kind: 'phrases', phrases: phrases.filter(isPhrase) },
    { kind: 'others', phrases: phrases.filter((each) => !isPhrase(each)) },
  ];
};

/** What of them both plans hold. */
export const stockOf = ({ a, b }: Pair, { phrases }: StockPhrases): ReturnType<typeof stockParts> =>
  stockParts(phrases.filter(({ plans }) => [a, b].every((id) => plans.some(({ plan }) => plan === id))));

/** What the strip map needs of a plan: its length and where its pages begin. */
export interface StripSide {
  name: string;
  slot: string;
  mark: LoadedPlan['facts']['mark'];
  characters: number;
  chapters: { label: string; from: number }[];
}

/** A plan as the strip map draws it. */
export function stripSide(plan: LoadedPlan, characters: number): StripSide {
  const pageOf = new Map(plan.data.divisions.map(({ id, page }) => [id, page]));
  const labels = new Map(plan.sections.map(({ data }) => [data.address, shortLabel(data.label)]));
  const chapters: { label: string; from: number }[] = [];
  let from = 0;
  let last = '';
  for (const { division, text } of plan.data.blocks) {
    const page = pageOf.get(division) ?? '';
    if (page !== last) chapters.push({ label: labels.get(page) ?? '', from });
    last = page;
    from += visibleLength(text);
  }
  return { name: tagOf(plan), slot: plan.place.slot, mark: plan.facts.mark, characters, chapters };
}

/** 一、 → 一: a printed number without its mark. */
const shortLabel = (label: string | null): string => (label ?? '').replace(/[\p{P}\s]+$/u, '');

/** The shares between plans of different provinces, as a control: the least and the most, in percent; null without any. */
export function controlOf(pairs: readonly LoadedPair[]): { from: number; to: number } | null {
  const province = ({ place }: LoadedPlan): string => place.parent ?? place.id;
  const shares = pairs
    .filter(({ a, b }) => province(a) !== province(b))
    .flatMap(({ pair }) => [percentOf(pair.shares.a), percentOf(pair.shares.b)]);
  return shares.length ? { from: Math.min(...shares), to: Math.max(...shares) } : null;
}

/** The largest share of all: the plan it is of, and the plan that holds the same words. */
export function largestShare(pairs: readonly LoadedPair[]): { plan: LoadedPlan; other: LoadedPlan; percent: number } | undefined {
  return pairs
    .flatMap(({ pair, a, b }) => [
      { plan: a, other: b, percent: percentOf(pair.shares.a) },
      { plan: b, other: a, percent: percentOf(pair.shares.b) },
    ])
    .sort((x, y) => y.percent - x.percent)[0];
}
