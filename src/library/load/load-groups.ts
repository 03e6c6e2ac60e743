import { type CollectionEntry, getCollection } from 'astro:content';
import { type LoadedPlace, loadPlaces } from './load-places.ts';
import { nameOf } from './in-own-words.ts';
import { type LoadedPlan, loadPlans } from './load-plans.ts';

/** Plans that are compared with each other, with what the name of their group is made of. */
export interface LoadedGroup extends Pick<CollectionEntry<'groups'>['data'], 'id' | 'kind' | 'zh' | 'window'> {
  place: LoadedPlace | null;
  /** The name of the one field of its plans, where the group is one field's. */
  field: string | null;
  /** In the order in which all plans stand. */
  plans: LoadedPlan[];
}

let groups: Promise<LoadedGroup[]> | undefined;

/** The groups within which plans are compared: those that people wrote, the provinces among themselves, then territory by territory. Read once a build. */
export const loadGroups = (): Promise<LoadedGroup[]> => (groups ??= readGroups());

async function readGroups(): Promise<LoadedGroup[]> {
  const [records, plans, places, fields] = await Promise.all([getCollection('groups'), loadPlans(), loadPlaces(), getCollection('fields')]);
  const rank = ({ kind, place }: LoadedGroup): [number, number] => [groupKinds.indexOf(kind), place === null ? -1 : places.indexOf(place)];
  return records
    .map(({ data: { id, kind, zh, en, place, field, window, plans: ids } }): LoadedGroup => ({
      ...{ id, kind, zh: zh === null ? null : nameOf({ zh, en: en ?? undefined }), window },
      place: places.find((each) => each.id === place) ?? null,
      field: namedOr(fields.find(({ data }) => data.id === field)?.data),
      plans: plans.filter(({ facts }) => ids.includes(facts.id)),
    }))
    .filter((group) => group.plans.length > 0)
    .sort((a, b) => rank(a)[0] - rank(b)[0] || rank(a)[1] - rank(b)[1] || (a.id < b.id ? -1 : 1));
}

const namedOr = (field: { zh: string; en: string } | undefined): string | null => (field ? nameOf(field) : null);

const groupKinds: readonly LoadedGroup['kind'][] = ['all', 'written', 'peers', 'territory', 'place'];
