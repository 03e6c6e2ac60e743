import { createInterface } from 'node:readline/promises';
import process from 'node:process';
import type { ToldFact } from '../src/newcomer/facts/told.ts';

/** What each question is called, and what an answer looks like. */
const asked: Readonly<Record<string, string>> = {
  title: 'Title, as printed',
  place: 'Place (a name, with what it lies in where many have it)',
  issuer: 'Issuer',
  issued: 'Day of issue (2021-10-15)',
  'from/--to': 'Years (2021-2025)',
  type: 'Type (规划, 行动计划 …: vocabularies/plan-types.yml)',
  field: 'Field (vocabularies/fields.yml)',
};

/** Asks on the terminal for facts, one by one; an empty answer keeps what is suggested. The answers are options by name. */
export async function askFor(facts: readonly ToldFact[]): Promise<Record<string, string>> {
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  const answers: Record<string, string> = {};
  try {
    for (const { option, value } of facts.filter((fact) => fact.option in asked)) {
      const answer = (await terminal.question(`${asked[option]} [${value ?? 'unknown'}]: `)).trim();
      if (answer === '') continue;
      if (option !== 'from/--to') answers[option] = answer;
      else [answers['from'], answers['to']] = [answer.slice(0, 4), answer.slice(-4)];
    }
  } finally {
    terminal.close();
  }
  return answers;
}
