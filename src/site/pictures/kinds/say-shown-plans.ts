import { columnsOf } from '../../../library/columns.ts';
import type { LoadedPlan } from '../../../library/load/load-plans.ts';
import type { Words } from '../../../strings/languages.ts';

/** So many plans are drawn beside each other; more are told by their number. */
const most = 12;

/** The plans that a picture sets side by side, in the order of columns, and what is said of those that it leaves out. */
export function bounded(all: readonly LoadedPlan[], { pictures }: Words): { plans: LoadedPlan[]; rest: string | null } {
  const ordered = columnsOf(all).flatMap(({ layers }) => layers.map(({ plan }) => plan));
  return { plans: ordered.slice(0, most), rest: ordered.length > most ? pictures.rest(ordered.length - most) : null };
}
