import type { Mention, NameKind } from '../../model/entry.ts';
import { mentionsOf } from '../../library/cited.ts';
import type { LoadedPlan } from '../../library/load/load-plans.ts';
import type { Vocabulary } from '../../library/load/load-vocabulary.ts';

/** A named place, base, park, firm or institute. */
export type Name = Vocabulary['names'][number];

/** Kinds that have a page as soon as one plan names them, where they lie in a plan's own area. */
const local: ReadonlySet<NameKind> = new Set(['city', 'county', 'district', 'zone', 'base', 'park']);

/** True for a name that has a page: places, bases and parks of a plan's own area named at all; any other named in more than one plan. */
export function hasPage({ kind, place }: Pick<Name, 'kind' | 'place'>, plansNaming: number): boolean {
  return plansNaming > 1 || (plansNaming > 0 && place !== null && local.has(kind));
}

/** How many plans name it, and how often. */
export function countName(id: string, plans: readonly LoadedPlan[]): { plans: number; mentions: number } {
  const counts = plans.map((plan) => mentionsOf(plan, 'names', id).length);
  return { plans: counts.filter(Boolean).length, mentions: counts.reduce((sum, each) => sum + each, 0) };
}

const paged = new WeakMap<readonly LoadedPlan[], WeakMap<readonly Name[], Name[]>>();

/** The names that have a page, in the order of the vocabulary. Found once for the same plans and names. */
export function namesWithPages(plans: readonly LoadedPlan[], { names }: Pick<Vocabulary, 'names'>): Name[] {
  const known = paged.get(plans) ?? new WeakMap<readonly Name[], Name[]>();
  paged.set(plans, known);
  const found = known.get(names) ?? names.filter((name) => hasPage(name, countName(name.id, plans).plans));
  known.set(names, found);
  return found;
}

/** Kinds that can lie in a place. */
const held: ReadonlySet<NameKind> = new Set(['zone', 'base', 'park', 'county', 'district', 'city', 'project']);

const inBlocks = new WeakMap<LoadedPlan, ReadonlyMap<string, readonly Mention[]>>();

/** The mentions of names in a block of a plan. */
function namedIn(plan: LoadedPlan, block: string): readonly Mention[] {
  const known = inBlocks.get(plan) ?? Map.groupBy(plan.mentions.names, (mention) => mention.block);
  inBlocks.set(plan, known);
  return known.get(block) ?? [];
}

/** True where the words of one mention hold those of another and more, and are no list. */
const holds = ({ text, at: [start, end] }: Mention, { at: [from, to] }: Mention): boolean =>
  !text.includes('、') && from >= start && to <= end && to - from < end - start;

/** The names that lie within one: by the vocabulary, or because their own words hold its name (清河 in 清河循环经济工业园). */
export function heldBy(id: string, names: readonly Name[], plans: readonly LoadedPlan[]): Name[] {
  const holders = new Set(
    plans.flatMap((plan) =>
      mentionsOf(plan, 'names', id).flatMap((own) =>
        namedIn(plan, own.block).flatMap((mention) => (holds(mention, own) ? [mention.entry] : [])),
      ),
    ),
  );
  return names.filter((name) => name.id !== id && held.has(name.kind) && (name.within === id || holders.has(name.id)));
}

/** Names by kind, in the order of kinds given; kinds without names are left out. */
export const byKind = (names: readonly Name[], kinds: readonly NameKind[]): { kind: NameKind; names: Name[] }[] =>
  kinds.map((kind) => ({ kind, names: names.filter((name) => name.kind === kind) })).filter(({ names: own }) => own.length > 0);
