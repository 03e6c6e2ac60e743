import { type Absence, absenceOf } from '../../library/absence.ts';
import { type Cited, passagesOf } from '../../library/cited.ts';
import { columnsOf } from '../../library/columns.ts';
import { missingOf } from '../../library/facts.ts';
import type { Figure, Figures } from '../../library/figures.ts';
import { groupByPlace, type LoadedPlan } from '../../library/load/load-plans.ts';
import type { Name } from './named.ts';
import { besideOf, readKinds } from '../entries/same-sentence.ts';

type Place = LoadedPlan['place'];

/** A place with plans, or a name of the vocabulary: what a page of /places/ is about. */
export interface Subject {
  id: string;
  name: string;
  /** The same as plans print it. */
  printed: string;
  /** Where its mentions are kept. */
  kind: 'places' | 'names';
  words: string[];
  not: string[];
  /** The smallest place with plans that it is or lies in. */
  home: Place | null;
}

/** How a plan stands to a subject: of the place itself, of what holds it, of what it holds, or neither. */
export type Relation = 'own' | 'upper' | 'lower' | 'other';

/** What one plan says of a subject, or that it doesn't. */
export interface SaidBy {
  plan: LoadedPlan;
  relation: Relation;
  passages: Cited[];
  absence: Absence | null;
  /** Where a plan of its own area doesn't name it: the tables of targets by city or county that the corpus lacks. */
  tables: LoadedPlan['facts']['attachments'];
}

/** A place of places.yml as a subject. Its name is looked for as it stands, in every plan. */
export const placeSubject = (place: Place): Subject => ({
  id: place.id,
  name: place.shortName,
  printed: place.printed.shortName,
  kind: 'places',
  words: [...new Set([place.printed.name, place.printed.shortName])],
  not: [],
  home: place,
});

/** A name of names.yml as a subject. */
export const nameSubject = (name: Name, plans: readonly LoadedPlan[]): Subject => ({
  id: name.id,
  name: name.name,
  printed: name.zh,
  kind: 'names',
  words: [...new Set([name.zh, ...name.aliases])],
  not: name.not,
  home: plans.find(({ place }) => place.id === name.place)?.place ?? null,
});

/** The places that hold a place, the nearest first. */
function above(place: Place | null, places: readonly Place[]): string[] {
  const parent = places.find(({ id }) => id === place?.parent);
  return parent ? [parent.id, ...above(parent, places)] : [];
}

function relationOf({ home, kind }: Subject, { place }: LoadedPlan, places: readonly Place[]): Relation {
  if (place.id === home?.id) return 'own';
  if (above(home, places).includes(place.id)) return 'upper';
  return kind === 'places' && home !== null && above(place, places).includes(home.id) ? 'lower' : 'other';
}

/** Attachments that share targets out among a place's cities or counties. */
const shares = /各[省市县区州盟旗].{0,8}(?:目标|任务|指标|分解)/;

/** Why a plan doesn't name it; of a plan of its own area also which table of targets by city or county is missing. */
function absenceIn(plan: LoadedPlan, subject: Subject, relation: Relation): Pick<SaidBy, 'absence' | 'tables'> {
  const { kind: vocabulary, id, words, not } = subject;
  const absence = absenceOf(plan, { vocabulary, id, words, not, sectors: [] }, [], { sectors: [] });
  const tables = relation === 'own' || relation === 'upper' ? missingOf(plan).filter(({ title }) => shares.test(title)) : [];
  // Tables that are named say better what is missing than that something is.
  return { absence: absence.kind === 'absent' && tables.length > 0 ? { ...absence, isIncomplete: false } : absence, tables };
}

/** What every plan says of a subject, plan by plan. */
export function saidBy(subject: Subject, plans: readonly LoadedPlan[]): SaidBy[] {
  const places = groupByPlace(plans).map(({ place }) => place);
  const layers = columnsOf(plans).flatMap((column) => column.layers);
  return layers.map(({ plan }) => {
    const relation = relationOf(subject, plan, places);
    const passages = passagesOf(plan, subject.kind, subject.id);
    return { plan, relation, passages, ...(passages.length > 0 ? { absence: null, tables: [] } : absenceIn(plan, subject, relation)) };
  });
}

/** The same, own plans first, then those of the places that hold it, then of those it holds, then the others; none is left out. */
export function groupsOf(said: readonly SaidBy[]): { relation: Relation; plans: SaidBy[] }[] {
  const order: Relation[] = ['own', 'upper', 'lower', 'other'];
  return order
    .map((relation) => ({ relation, plans: said.filter((each) => each.relation === relation) }))
    .filter(({ plans }) => plans.length > 0);
}

/** Up to so many plans of other areas that don't name a subject are told one by one. */
const mostSilent = 12;

/** Plans that are told one by one, and of the others how many there are of each kind of nothing: nobody reads a hundred times that a plan of another area doesn't name a county. */
export function toldOf(
  relation: Relation,
  plans: readonly SaidBy[],
): { told: SaidBy[]; silent: { kind: Absence['kind']; plans: number }[] } {
  const silent = relation === 'other' ? plans.filter(({ absence }) => absence !== null) : [];
  if (silent.length <= mostSilent) return { told: [...plans], silent: [] };
  const kinds = Map.groupBy(silent, ({ absence }) => absence?.kind ?? 'absent');
  return {
    told: plans.filter(({ absence }) => absence === null),
    silent: [...kinds].map(([kind, { length }]) => ({ kind, plans: length })),
  };
}

/** Targets whose scope or sentence names the subject; of a place with plans, not its own plans' targets, which are all about it. */
export function figuresNaming({ words, not, kind }: Subject, said: readonly SaidBy[], figures: Figures): Figure[] {
  const isScope = (scope: string | null): boolean =>
    scope !== null && words.some((word) => scope.includes(word)) && !not.some((word) => scope.includes(word));
  return said
    .filter(({ relation }) => kind === 'names' || relation !== 'own')
    .flatMap(({ plan, passages }) => {
      const beside = new Set(besideOf(plan, passages, readKinds).map(({ quantity }) => quantity.id));
      return figures.of(plan).filter(({ quantity }) => quantity.kind === 'target' && (beside.has(quantity.id) || isScope(quantity.scope)));
    });
}
