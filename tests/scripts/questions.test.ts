import { PassThrough } from 'node:stream';
import { expect, it } from 'vitest';
import { askFor } from '../../scripts/questions.ts';
import type { ToldFact } from '../../src/newcomer/facts/told.ts';

const fact = (option: string, value: string | null = null): ToldFact => ({
  option,
  value,
  evidence: null,
  note: null,
  isDoubtful: true,
  from: 'unknown',
});

/** What is asked and what comes of it where somebody types so much and then ends. */
async function talk(typed: string, facts: readonly ToldFact[]) {
  const [input, output] = [new PassThrough(), new PassThrough()];
  input.end(typed);
  const answers = await askFor(facts, { input, output });
  return { answers, shown: String(output.read() ?? '') };
}

const facts = [fact('title', '制造业意见'), fact('place'), fact('from/--to'), fact('number')];

it('asks for one fact after the other; Enter keeps what is suggested, and nobody is asked for a number', async () => {
  const { answers, shown } = await talk('\n遵义\n2022—2025\n', facts);
  expect(answers).toEqual({ place: '遵义', from: '2022', to: '2025' });
  expect(shown).toBe(
    'Title, as printed [制造业意见]: Place (a name, with what it lies in where many have it) [unknown]: Years (2021-2025) [unknown]: ',
  );
});

it('answers that end before the questions are none', async () => {
  expect((await talk('\n遵义\n', facts)).answers).toBeNull();
});
