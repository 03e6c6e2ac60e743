import { parse } from 'yaml';
import { cameWith } from './written.ts';
import { withField, withoutRecords } from './record-list.ts';

/** The texts of a plan that came by a command: its own, and the record of its form. */
export const textsOf = (plan: string): [text: string, form: string] => [`${plan}.txt`, `${plan}.form.yml`];

interface Listed {
  id: string;
  parent: string | null;
}

/**
 * places.yml without the place that came with a plan, where none of the `others` is of it and no place that came after it lies in it. Those
 * that stood there before it lie in none again, as they did.
 */
export function withoutPlaceOf(places: string, plan: string, others: readonly { place: unknown }[]): string {
  const listed = (parse(places) as Listed[] | null) ?? [];
  const named = new Set([...others.map(({ place }) => place), ...listed.filter(comesAfterParent).map(({ parent }) => parent)]);
  const without = withoutRecords(places, ({ id }, written) => written.trimEnd().endsWith(cameWith(plan)) && !named.has(id));
  const left = new Set(((parse(without) as Listed[] | null) ?? []).map(({ id }) => id));
  return withField(without, 'parent', 'null', ({ parent }) => typeof parent === 'string' && !left.has(parent));
}

const comesAfterParent = ({ parent }: Listed, i: number, all: readonly Listed[]): boolean =>
  all.slice(0, i).some(({ id }) => id === parent);
