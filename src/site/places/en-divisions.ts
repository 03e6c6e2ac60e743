import { counted, verb } from '../../strings/english.ts';
import type { places as zh } from './zh-CN.ts';

/** That no plan says a name: “None of the five plans mentions it”, and of a single one “The plan doesn’t mention it”. */
const noneOf = (plans: number): string =>
  plans === 1 ? 'The plan doesn’t mention it' : `None of the ${counted(plans, 'plan')} mentions it`;

/** What is said of all cities, counties and districts of a province. */
export const divisions: (typeof zh)['divisions'] = {
  title: (province, found) => `Cities, counties and districts of ${province} (${found})`,
  note: (plans, named, today, before) =>
    `The ${named} that ${verb(plans, 'the plan mentions', `the ${counted(plans, 'plan')} mention`)} are linked to their pages; for each of the others the texts were searched. Names are those of the administrative divisions of ${today}; where they differ from ${before}, the old name was looked for too.`,
  direct: 'Directly under the province',
  group: (all, named) => (named === 0 ? `${all}, none mentioned` : `${all}, ${named} mentioned`),
  former: (name) => `formerly ${name}`,
  gone: 'abolished',
  none: (plans, words) => `${noneOf(plans)}; looked for: ${words}`,
  alike: (words) => `No mention confirmed by an editor; looked for: ${words}. The characters appear in `,
  found: (tag, words) => `${tag} “…${words}…”`,
};
