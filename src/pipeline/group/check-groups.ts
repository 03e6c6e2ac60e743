import type { AuthoredGroup } from '../../model/group.ts';
import type { Problem } from '../../model/problem.ts';
import { groupedPlans, type GroupedRecords } from './grouped-plan.ts';
import { isIn } from './written-group.ts';

/** Where the group at an index is written. */
type HomeOf = (index: number) => Pick<Problem, 'file' | 'line' | 'column'>;

/** Written groups have an id each, ask for what there is, and some plan has it. */
export function checkGroups(groups: readonly AuthoredGroup[], records: GroupedRecords, homeOf: HomeOf): Problem[] {
  const at = (i: number, message: string, remedy: string, fatal = true): Problem => ({
    ...homeOf(i),
    rule: 'group',
    message,
    remedy,
    fatal,
  });
  const plans = groupedPlans(records);
  return groups.flatMap((group, i): Problem[] => {
    const again = groups.findIndex(({ id }) => id === group.id) < i;
    const unknown = unknownOf(group, records).map(({ word, file }) =>
      at(i, `the group ${group.id} asks for ${word}, which ${file} doesn’t have.`, 'Correct the group, or add it there.'),
    );
    const isEmpty = unknown.length === 0 && !plans.some((plan) => isIn(plan, group));
    return [
      ...(again ? [at(i, `two groups have the id ${group.id}.`, 'Give each its own.')] : []),
      ...unknown,
      ...(isEmpty ? [at(i, `no plan is in the group ${group.id}.`, 'Ask for less, or take the group away.', false)] : []),
    ];
  });
}

/** What a group names and the records don't have. */
function unknownOf({ plans = [], within, fields = [] }: AuthoredGroup, known: GroupedRecords): { word: string; file: string }[] {
  const missing = (words: readonly string[], file: string, there: readonly string[]) =>
    words.filter((word) => !there.includes(word)).map((word) => ({ word, file }));
  const ids = (records: readonly { id: string }[]): string[] => records.map(({ id }) => id);
  const places = within === undefined ? [] : [within];
  const names = known.fields.map(({ zh: name }) => name);
  return [
    ...missing(plans, 'plans/', ids(known.plans)),
    ...missing(places, 'places.yml', ids(known.places)),
    ...missing(fields, 'fields.yml', names),
  ];
}
