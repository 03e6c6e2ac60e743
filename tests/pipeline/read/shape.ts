import { printProblem } from '../../../src/model/problem.ts';
import { readOutline } from '../../../src/pipeline/read/outline.ts';
import { passageOf, type Passage } from '../../../src/pipeline/read/source/passage.ts';
import { seedOf } from '../../../src/pipeline/read/source/seed.ts';
import { publishBlocks } from '../../../src/pipeline/read/text.ts';

/** A text as a passage. */
export const passage = (text: string): Passage => passageOf(text, 0, text.length);

/** How a text is read: `id kind text`, a line a block; table cells are set apart by ¦ and rows by ⏎. */
export function shape(text: string, title: string | null = null): string[] {
  const seed = seedOf('seeds/x.txt', text);
  const blocks = publishBlocks(seed, readOutline(seed, title).blocks);
  return blocks.map((block) => `${block.id} ${block.kind} ${block.text.replaceAll('\t', '¦').replaceAll('\n', '⏎')}`);
}

/** The problems that reading a text comes to, as they are printed. */
export const problemsOf = (text: string): string[] => readOutline(seedOf('seeds/x.txt', text), null).problems.map(printProblem);

/** A text written with its lines indented under the test. */
export const lines = (text: string): string => text.trim().replace(/^ +/gm, '');
