import { readFileSync } from 'node:fs';
import { z } from 'astro/zod';

/** What a question asks about, in words of the plans: a place, a thing, a year, a quantity or a number. */
const About = z.strictObject({
  place: z.string().optional(),
  thing: z.string().optional(),
  year: z.number().int().optional(),
  quantity: z.string().optional(),
});

/** A question as a reader types it: the addresses any one of which answers it, and what the plans truly say nothing of. */
export const ReaderQuestion = z.strictObject({
  id: z.string().regex(/^q\d{3}$/),
  question: z.string().min(1),
  reader: z.enum(['public', 'journalist', 'researcher']),
  kind: z.enum([
    'figure',
    'number',
    'document',
    'priorities',
    'place-and-thing',
    'name',
    'measure',
    'topic',
    'comparison',
    'how-to',
    'meaning',
    'everyday',
    'unmentioned',
  ]),
  about: About,
  /** The words of the question that stand in no plan. */
  unprinted: z.array(z.string()),
  expects: z.enum(['answer', 'absent']),
  answers: z.array(z.string()),
  /** What isn't said: a thing by its place's plan, a thing or a place by any plan. */
  absent: About.optional(),
});

export type ReaderQuestion = z.output<typeof ReaderQuestion>;

/** The 200 questions of tests/fixtures/questions.jsonl, or the sixty of the second set; throws where a line isn't one. */
export const readQuestions = (set: 'first' | 'second' = 'first'): ReaderQuestion[] =>
  readFileSync(`tests/fixtures/${set === 'first' ? 'questions' : 'questions-second'}.jsonl`, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => ReaderQuestion.parse(JSON.parse(line)));
