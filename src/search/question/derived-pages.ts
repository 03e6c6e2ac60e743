import { numbersIn } from '../number-forms.ts';
import type { KnownPage } from '../page-record.ts';
import type { Part, Reading } from './question-reading.ts';
import type { KnownEntry } from './vocabulary.ts';

/** Pages that no entry stands for: of plans that a question names the annexes of a number, and of each two the wording that they share. */
export interface DerivedPages {
  annexes: KnownPage[];
  pairs: KnownPage[];
}

/** The plans that each part of a question names: a plan itself, or those of a place. */
const plansNamed = ({ parts }: Reading): string[][] =>
  parts
    .filter(({ kind }) => kind === 'plan' || kind === 'place')
    .map(({ entries = [] }) => [...new Set(entries.flatMap(({ plans = [] }) => plans))])
    .filter((plans) => plans.length > 0);

/** The number of the annex that is asked for; null where none is. */
function annexNumber(parts: readonly Part[]): number | null {
  const asked = parts.find(({ rule }) => rule === '附件');
  return asked === undefined ? null : (numbersIn(asked.text)[0]?.value ?? null);
}

/** The two plans of every pair that two parts of a question name, in the order of their ids. */
const pairsIn = (named: readonly string[][]): string[][] =>
  named.flatMap((own, at) => named.slice(at + 1).flatMap((others) => own.flatMap((a) => others.map((b) => [a, b].toSorted()))));

/** The annexes and shared wordings that a question may mean, of those that have a page. */
export function derivedPages(reading: Reading, entries: readonly KnownEntry[]): DerivedPages {
  const plans = new Map(entries.filter(({ id }) => id.startsWith('plan/')).map((entry) => [entry.id.slice('plan/'.length), entry]));
  const named = plansNamed(reading);
  const number = annexNumber(reading.parts);
  const annexes = named.flat().flatMap((plan) => {
    const annex = plans.get(plan)?.annexes?.find((each) => each.number === number);
    return annex ? [{ id: `chapter/${plan}/a${annex.number}`, name: annex.name }] : [];
  });
  const [only, ...others] = named;
  const sides = only !== undefined && others.length === 0 ? only.map((plan) => [plan]) : named;
  const pairs = pairsIn(sides).flatMap(([a, b]) => {
    const [one, other] = [plans.get(a), plans.get(b)];
    if (!one || !other || !one.pairs?.includes(b)) return [];
    return [{ id: `comparison/${a}--${b}`, name: one.names[0] + other.names[0] }];
  });
  return { annexes, pairs };
}
