import type { AuthoredGroup } from '../../model/group.ts';
import type { Homes, Path, Problem } from '../../model/problem.ts';
import { groupedPlans, type GroupedRecords } from './grouped-plan.ts';
import { isIn } from './written-group.ts';

/** Written groups have an id each, ask for what there is, and some plan has it. */
export function checkGroups(groups: readonly AuthoredGroup[], records: GroupedRecords, homes: Homes): Problem[] {
  const at = (i: number, path: Path, message: string, remedy: string, fatal = true): Problem => ({
    ...homes('groups', i, path),
    rule: 'group',
    message,
    remedy,
    fatal,
  });
  const plans = groupedPlans(records);
  return groups.flatMap((group, i): Problem[] => {
    const unknown = unknownOf(group, records).map(({ word, file, path }) =>
      at(i, path, `the group ${group.id} asks for ${word}, which ${file} doesn’t have.`, 'Correct the group, or add it there.'),
    );
    const isEmpty = unknown.length === 0 && !plans.some((plan) => isIn(plan, group));
    return [
      ...unknown,
      ...(isEmpty ? [at(i, [], `no plan is in the group ${group.id}.`, 'Ask for less, or take the group away.', false)] : []),
    ];
  });
}

/** What a group names and the records don't have. */
function unknownOf(
  { plans = [], within, fields = [] }: AuthoredGroup,
  known: GroupedRecords,
): { word: string; file: string; path: Path }[] {
  const missing = (words: readonly string[], field: string, file: string, there: readonly string[]) =>
    words.flatMap((word, k) => (there.includes(word) ? [] : [{ word, file, path: [field, k] }]));
  const ids = (records: readonly { id: string }[]): string[] => records.map(({ id }) => id);
  const places = within === undefined ? [] : [within];
  const names = known.fields.map(({ zh: name }) => name);
  return [
    ...missing(plans, 'plans', 'plans/', ids(known.plans)),
    ...missing(places, 'within', 'places.yml', ids(known.places)),
    ...missing(fields, 'fields', 'fields.yml', names),
  ];
}
