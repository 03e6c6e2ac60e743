import { createInterface } from 'node:readline';
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

/** Where questions are put and answers come from: the terminal, or what a test hands in. */
interface Talk {
  input: NodeJS.ReadableStream;
  output: NodeJS.WritableStream;
}

/**
 * Asks on the terminal for facts, one by one; an empty answer keeps what is suggested. The answers are options by name; null where they
 * end before the questions do. Answers that are typed ahead are kept for the questions to come.
 */
export async function askFor(
  facts: readonly ToldFact[],
  { input, output }: Talk = { input: process.stdin, output: process.stderr },
): Promise<Record<string, string> | null> {
  const terminal = createInterface({ input, terminal: false });
  const lines = terminal[Symbol.asyncIterator]();
  const answers: Record<string, string> = {};
  try {
    for (const { option, value } of facts.filter((fact) => fact.option in asked)) {
      output.write(`${asked[option]} [${value ?? 'unknown'}]: `);
      const line = await lines.next();
      if (line.done === true) return null;
      const answer = line.value.trim();
      if (answer === '') continue;
      if (option !== 'from/--to') answers[option] = answer;
      else [answers['from'], answers['to']] = [answer.slice(0, 4), answer.slice(-4)];
    }
    return answers;
  } finally {
    terminal.close();
  }
}
