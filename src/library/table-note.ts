import type { Block } from '../model/block.ts';
import type { Quantity } from '../model/quantity.ts';
import { rangeOf } from './figure-passage.ts';

/** The brackets that tables print around figures of another kind, each with its halves in both widths. */
const brackets = ['[［', '【', '〔', '(（'];

/**
 * The note right behind a table that says what the bracket around a figure's cell means: 注：带[ ]的为累计数. Null where the figure stands in no
 * table, in no bracket, or no note of the table names its bracket. `blocks` are the plan's, in the order of its text.
 */
export function tableNoteOf(blocks: readonly Block[], { block: id, at }: Pick<Quantity, 'block' | 'at'>): Block | null {
  const index = blocks.findIndex((block) => block.id === id);
  const table = blocks[index];
  if (!table?.rows) return null;
  const mark = table.text[rangeOf(table, { at })[0] - 1] ?? '';
  const both = brackets.find((pair) => pair.includes(mark));
  if (mark === '' || both === undefined) return null;
  const rest = blocks.slice(index + 1);
  const end = rest.findIndex(({ kind }) => kind !== 'note');
  return rest.slice(0, end < 0 ? undefined : end).find(({ text }) => [...both].some((each) => text.includes(each))) ?? null;
}
