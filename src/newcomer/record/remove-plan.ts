import { parse } from 'yaml';
import { cameWith } from './written.ts';
import { withoutRecords } from './record-list.ts';

/** The files of a folder of seeds that hold records of plans under `plan`. */
export const filesOfPlans = ['own-sectors', 'reviews', 'vocabulary-reviews', 'priorities', 'corrections'] as const;

/** The texts of a plan that came by a command: its own, and the record of its form. */
export const textsOf = (plan: string): [text: string, form: string] => [`${plan}.txt`, `${plan}.form.yml`];

/** Files of seeds without anything that a plan brought: its record, the place that came with it and that no other plan needs, and what was said of it since. */
export function withoutPlan(files: ReadonlyMap<string, string>, plan: string): Map<string, string> {
  const plans = withoutRecords(files.get('plans') ?? '', ({ id }) => id === plan);
  const named = new Set([...fieldOf(plans, 'place'), ...fieldOf(files.get('places') ?? '', 'parent')]);
  const places = withoutRecords(
    files.get('places') ?? '',
    ({ id }, written) => written.trimEnd().endsWith(cameWith(plan)) && !named.has(id),
  );
  const others = filesOfPlans.flatMap((name) => {
    const text = files.get(name);
    return text === undefined ? [] : [[name, withoutRecords(text, (record) => record['plan'] === plan)] as const];
  });
  return new Map([['plans', plans], ['places', places], ...others]);
}

/** The values of one field in a file of records. */
const fieldOf = (text: string, field: string): unknown[] =>
  ((parse(text) as Record<string, unknown>[] | null) ?? []).flatMap((record) => record[field] ?? []);
