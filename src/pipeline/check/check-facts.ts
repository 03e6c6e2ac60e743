import type { PlanRecord } from '../../model/plan.ts';
import { planProblem, type Problem } from '../../model/problem.ts';
import type { Seed } from '../read/source/seed.ts';
import { factNames, plainForm, printedFact } from './printed-fact.ts';

/** What a fact is called in messages. */
export const factLabels = { title: 'title', issuer: 'issuer', documentNumber: 'number', issued: 'day of issue', period: 'period' } as const;

/** Facts that are said to stand in the plan's text stand there, across ends of lines too. Those that another plan prints are looked for in that one (`quotationsIn`). */
export function checkFacts(record: PlanRecord, { text, fold }: Seed): Problem[] {
  const asked = factNames.filter((name) => record[name].from === 'text' && record[name].in === undefined);
  const plain = asked.length > 0 ? plainForm(text) : '';
  return asked
    .filter((name) => !printedFact(record, name, fold)(plain))
    .map((name) =>
      planProblem(record.id, ['facts', name, 'value'], {
        rule: 'fact',
        message: `the text doesn’t print the ${factLabels[name]} ${shown(record[name].value)}.`,
        remedy: 'Write it as the text does; else from: editorial, with the reason in note, or in: PLAN/BLOCK where another plan prints it.',
        fatal: true,
      }),
    );
}

const shown = (value: PlanRecord[keyof typeof factLabels]['value']): string =>
  typeof value === 'string' ? `“${value}”` : `${value?.from}—${value?.to}`;
