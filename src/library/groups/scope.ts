import { mentionsOf } from '../cited.ts';
import { onScreen } from '../columns.ts';
import { type Figures, figuresWithin, loadFigures } from '../figures.ts';
import { type LoadedGroup, loadGroups } from '../load/load-groups.ts';
import { type LoadedPlan, loadPlans } from '../load/load-plans.ts';
import { loadVocabulary, type Vocabulary } from '../load/load-vocabulary.ts';
import { groupIn } from '../url.ts';

/** What a page sets side by side: the plans of a group, or all of a corpus, with their figures and the entries that they name. */
export interface Scope {
  /** Null for the whole corpus. */
  group: LoadedGroup | null;
  plans: LoadedPlan[];
  figures: Figures;
  vocabulary: Vocabulary;
  /** The whole corpus: which kind of nothing a plan has is asked of it, so that every page and file says the same. */
  corpus: Corpus;
}

/** All plans with their figures and the entries that they name. */
export type Corpus = Pick<Scope, 'plans' | 'figures' | 'vocabulary'>;

let whole: Promise<Scope> | undefined;
let parts: Promise<GroupScope[]> | undefined;

/** The scope of a group. */
export interface GroupScope extends Scope {
  group: LoadedGroup;
}

/** The whole corpus. */
export const loadWhole = (): Promise<Scope> =>
  (whole ??= Promise.all([loadPlans(), loadFigures(), loadVocabulary()]).then(([plans, figures, vocabulary]) => ({
    group: null,
    plans,
    figures,
    vocabulary,
    corpus: { plans, figures, vocabulary },
  })));

/** The groups of a corpus that is more than one: none where all plans are one group, whose pages are those of the corpus. Made once a build. */
export const loadScopes = (): Promise<GroupScope[]> => (parts ??= readScopes());

async function readScopes(): Promise<GroupScope[]> {
  const [groups, corpus] = await Promise.all([loadGroups(), loadWhole()]);
  return groups.length > 1 ? groups.map((group) => scopeOf(group, corpus.corpus)) : [];
}

/** A group out of the corpus. */
export function scopeOf(group: LoadedGroup, corpus: Corpus): GroupScope {
  const { figures, vocabulary } = corpus;
  const { plans } = group;
  const own = figuresWithin(figures, plans);
  const counted = new Set(own.targets.map(({ quantity }) => quantity.indicator));
  const named = (kind: 'topics' | 'measures') => {
    const met = new Set(plans.flatMap(({ mentions }) => mentions[kind].map(({ entry }) => entry)));
    return ({ id }: { id: string }): boolean => met.has(id);
  };
  return {
    group,
    plans,
    corpus,
    figures: own,
    vocabulary: {
      ...vocabulary,
      indicators: vocabulary.indicators.filter(({ id }) => counted.has(id)),
      topics: vocabulary.topics.filter(named('topics')),
      measures: vocabulary.measures.filter(named('measures')),
    },
  };
}

/** What the page at an address sets side by side: its group, or the whole corpus. */
export async function scopeAt({ pathname }: URL): Promise<Scope> {
  const id = groupIn(pathname);
  return (await loadScopes()).find(({ group }) => group.id === id) ?? loadWhole();
}

/** True of a group that has pages: a plan that stands alone is compared with none. */
export const hasPages = ({ plans }: { plans: readonly unknown[] }): boolean => plans.length > 1;

/** The groups that some of these plans are in, of those that have pages. */
export const groupsWith = async (plans: readonly LoadedPlan[]): Promise<LoadedGroup[]> =>
  (await loadScopes()).map(({ group }) => group).filter((group) => hasPages(group) && group.plans.some((plan) => plans.includes(plan)));

/** The routes of a kind of page in every group; `routes` gives those of one. */
export async function inGroups<P extends Record<string, string>, T>(
  routes: (scope: GroupScope) => readonly { params: P; props: T }[],
): Promise<{ params: P & { group: string }; props: T }[]> {
  return (await loadScopes())
    .filter(hasPages)
    .flatMap((scope) => routes(scope).map(({ params, props }) => ({ params: { ...params, group: scope.group.id }, props })));
}

type Paged = Record<'topics' | 'measures' | 'indicators', ReadonlySet<string>>;

const paged = new WeakMap<Scope, Paged>();

/** The entries that have a page in a group of their own: topics and measures that more of its plans name than a screen has columns, indicators that several count. The others stand whole in the group's tables. */
export function pagedEntries(scope: Scope): Paged {
  const known = paged.get(scope) ?? pagedIn(scope);
  paged.set(scope, known);
  return known;
}

function pagedIn({ group, plans, figures, vocabulary }: Scope): Paged {
  const paged = (entries: readonly { id: string }[], has: (plan: LoadedPlan, entry: string) => boolean, least: number): Set<string> =>
    new Set(entries.map(({ id }) => id).filter((id) => group === null || plans.filter((plan) => has(plan, id)).length >= least));
  const names = (kind: 'topics' | 'measures') => (plan: LoadedPlan, entry: string) => mentionsOf(plan, kind, entry).length > 0;
  const counts = (plan: LoadedPlan, entry: string): boolean =>
    figures.of(plan).some(({ quantity }) => quantity.indicator === entry && quantity.kind === 'target');
  return {
    topics: paged(vocabulary.topics, names('topics'), onScreen + 1),
    measures: paged(vocabulary.measures, names('measures'), onScreen + 1),
    indicators: paged(vocabulary.indicators, counts, 2),
  };
}
