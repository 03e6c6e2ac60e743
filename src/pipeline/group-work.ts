import type { Group } from '../model/group.ts';
import type { PlanLinks } from '../model/links.ts';
import type { AlsoHeld, HeldPassage, NearestPlans } from '../model/pair.ts';
import { nearestOf } from './group/far-links.ts';
import { linkPlans, type PlanSummary } from './link/plans.ts';
import type { Vocabulary, Words } from './vocabulary.ts';
import type { TextPlan } from './wording/fold.ts';
import { nearestBySketch, sharesWith } from './wording/likeness.ts';
import { shareWording } from './wording/pairs.ts';
import type { Work } from './work.ts';
import { writePair } from './write/pair.ts';

/** What linking and wording take: the groups, the plans that could be read, and the way to what was read of one. */
export interface Grouped {
  groups: readonly Group[];
  work: Work;
  words: Words;
  vocabulary: Pick<Vocabulary, 'plans' | 'places'>;
  /** By plan: the ids of its figures in the order of the text, and what tells what was read from anything else. */
  read: ReadonlyMap<string, { figures: readonly string[]; mark: string }>;
  summaryOf: (plan: string) => PlanSummary;
  textOf: (plan: string) => TextPlan;
  /** The runs that stand for a plan's wording. */
  sketchOf: (plan: string) => readonly number[];
}

/** The index of the first group that holds all of some plans: it makes what they have in common. -1 where none does. */
const firstHolding = (groups: readonly Group[]): ((...plans: readonly string[]) => number) => {
  const holding = new Map<string, number[]>();
  groups.forEach(({ plans }, g) => plans.forEach((plan) => holding.set(plan, [...(holding.get(plan) ?? []), g])));
  const of = (plan: string): readonly number[] => holding.get(plan) ?? [];
  return (plan, ...others) => of(plan).find((g) => others.every((other) => of(other).includes(g))) ?? -1;
};

/** The places that some plans are of. */
function placesOf(ids: readonly string[], { plans, places }: Grouped['vocabulary']): Vocabulary['places'] {
  const known = new Set(plans.filter(({ id }) => ids.includes(id)).map(({ place }) => place));
  return places.filter(({ id }) => known.has(id));
}

/** The plans of a group that could be read, and what tells what was read of them from anything else. */
const membersOf = ({ plans }: Group, { read }: Grouped): { ids: string[]; marks: string[] } => {
  const ids = plans.filter((plan) => read.has(plan));
  return { ids, marks: ids.map((id) => read.get(id)?.mark ?? '') };
};

/** The links of a figure from several groups in one list: what is only near comes last. */
function together([one = [], ...others]: readonly PlanLinks['links'][]): PlanLinks['links'] {
  if (others.length === 0) return one;
  const all = [one, ...others].flat();
  return [...all.filter(({ type }) => type !== 'near'), ...all.filter(({ type }) => type === 'near')];
}

/** The links of every plan's figures, group by group: those between two plans are made once, by the first group that holds both. */
export function linkGroups(grouped: Grouped): PlanLinks[] {
  const { groups, work, words, vocabulary, read, summaryOf } = grouped;
  const { own, indicators } = words;
  const first = firstHolding(groups);
  const found = new Map<string, Map<string, PlanLinks['links']>[]>();
  groups.forEach((group, g) => {
    const { ids, marks } = membersOf(group, grouped);
    const owned = own.filter(({ plan }) => ids.includes(plan));
    const places = placesOf(ids, vocabulary);
    const made = work.kept(`links-${group.id}`, { own: [marks, places, owned, indicators] }, () => ({
      value: linkPlans(ids.map(summaryOf), { places, own: owned, indicators }),
      files: [],
    }));
    for (const { id, links } of made) {
      const fresh = links.filter(({ target }) => first(id, target.slice(0, target.lastIndexOf('/'))) === g);
      found.set(id, [...(found.get(id) ?? []), Map.groupBy(fresh, ({ from }) => from)]);
    }
  });
  return [...read].map(([id, { figures }]) => {
    const lists = (figure: string): PlanLinks['links'][] =>
      (found.get(id) ?? []).flatMap((group) => [group.get(figure) ?? []].filter(({ length }) => length > 0));
    const own = figures.map((figure) => nearestOf(together(lists(figure))));
    const rest = own.flatMap((each) => each.rest);
    return { id, links: own.flatMap(({ links }) => links), ...(rest.length > 0 ? { rest } : {}) };
  });
}

/** What the plans of each group share in words: the files of the pairs, each made by the first group that holds both; then what each plan holds of others' passages. */
export function wordGroups(grouped: Grouped): AlsoHeld[] {
  const { groups, work, words, read, textOf } = grouped;
  const first = firstHolding(groups);
  const found = new Map<string, HeldPassage[]>();
  groups.forEach((group, g) => {
    const { ids, marks } = membersOf(group, grouped);
    const isFirst = (...plans: string[]): boolean => first(...plans) === g;
    const elsewhere = ids.flatMap((a, i) =>
      ids
        .slice(i + 1)
        .filter((b) => !isFirst(a, b))
        .map((b) => [a, b]),
    );
    const made = work.kept(`wording-${group.id}`, { own: [marks, elsewhere, words.stock] }, () => {
      const { pairs, also } = shareWording(ids.map(textOf), words.stock);
      return { value: also, files: pairs.filter(({ a, b }) => isFirst(a, b)).map(writePair) };
    });
    for (const { id, passages } of made) {
      const fresh = passages.filter(({ pair }) => isFirst(...pair.split('--'), id));
      found.set(id, [...(found.get(id) ?? []), ...fresh]);
    }
  });
  return [...read.keys()].flatMap((id) => {
    const passages = found.get(id) ?? [];
    return passages.length > 0 ? [{ id, passages }] : [];
  });
}

/** For each plan those that share most of its words among the plans that no group holds with it; none of a corpus that is one group. */
export function nearestPlans(grouped: Grouped): NearestPlans[] {
  const { groups, work, read, textOf, sketchOf } = grouped;
  if (groups.length < 2) return [];
  const first = firstHolding(groups);
  const sketches = new Map([...read.keys()].map((id) => [id, sketchOf(id)]));
  const nearest = nearestBySketch(sketches, (a, b) => first(a, b) < 0);
  return [...nearest].flatMap(([id, others]) => {
    if (others.length === 0) return [];
    const marks = [id, ...others].map((plan) => read.get(plan)?.mark ?? '');
    const plans = work.kept(`nearest-${id}`, { own: [others, marks] }, () => ({
      value: sharesWith(textOf(id), others.map(textOf)),
      files: [],
    }));
    return plans.length > 0 ? [{ id, plans }] : [];
  });
}
