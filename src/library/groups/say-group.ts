import type { Words } from '../../strings/languages.ts';
import type { LoadedGroup } from '../load/load-groups.ts';

type Named = Pick<LoadedGroup, 'kind' | 'zh' | 'field' | 'window'> & {
  place: { shortName: string } | null;
  plans: readonly { place: { shortName: string } }[];
};

/** What a group is called: whose plans they are, then the field and the years that all of them have. The group of all plans has no name. */
export function sayGroup(group: Named, { groups, separator }: Words): string {
  const { kind, field, window } = group;
  const isWhole = field === null && window === null;
  const parts = [sayWhose(group, isWhole, groups.name), field, window && groups.window(window.from, window.to)];
  return kind === 'all' ? '' : parts.filter((part) => part !== null).join(separator);
}

function sayWhose({ kind, zh: given, place, plans }: Named, isWhole: boolean, name: Words['groups']['name']): string {
  if (given !== null) return given;
  if (kind === 'peers') return name.peers;
  const names = [...new Set(plans.map((plan) => plan.place.shortName))];
  if (place === null) return name.several(names.slice(0, 3), names.length > 3);
  if (kind === 'place') return plans.length > 1 ? name.plans(place.shortName) : name.plan(place.shortName);
  return isWhole ? name.territory(place.shortName) : place.shortName;
}
