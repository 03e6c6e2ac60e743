import { unseen } from '../../language/visible.ts';
import { newBorders } from './borders.ts';

/** What alignment takes of a plan: its words with their addresses, so that nothing else of it need stay in memory. */
export interface TextPlan {
  id: string;
  /** The outermost place that its own lies in: a province, or what stands alone. */
  root: string;
  blocks: readonly TextBlock[];
  topics: readonly TextTopic[];
}

/** A block as alignment reads it. */
export interface TextBlock {
  id: string;
  text: string;
  /** The number printed before a heading's words; "" for none. */
  label: string;
  /** Titles of documents that it prints: naming one is no wording of a plan's own. */
  names: readonly string[];
}

/** A part of a plan with a heading: what it is called, and the blocks that it holds, half-open. */
export interface TextTopic {
  block: string;
  title: string;
  /** What kind of part it is, in the body or in an annex, at which level: only parts of one rank are laid side by side. */
  rank: string;
  from: number;
  to: number;
}

/** What the blocks of a plan are made of, as content and the dataset have it. */
export interface PlanText {
  blocks: readonly { id: string; kind: string; text: string }[];
  divisions: readonly { id: string; label: string | null }[];
  references: readonly { block: string; title: string }[];
}

/** The blocks of a plan as alignment reads them; `fold` keeps the place of every character. */
export function textBlocks(title: unknown, { blocks, divisions, references }: PlanText, fold: (words: string) => string): TextBlock[] {
  const labels = new Map(divisions.map(({ id, label }) => [id, label ?? '']));
  const names = Map.groupBy(references, ({ block }) => block);
  return blocks.map(({ id, kind, text }) => ({
    id,
    text: fold(text),
    label: fold(labelOf(kind, text, labels.get(id) ?? '')),
    names: (text === title ? [text] : (names.get(id) ?? []).map((reference) => reference.title)).map(fold),
  }));
}

/** The printed number that a block begins with. */
function labelOf(kind: string, text: string, label: string): string {
  if (kind === 'attachments') return /^(?:附件[：:]?)?\s*\d+[.．、]/.exec(text)?.[0] ?? '';
  return text.startsWith(label) ? label : '';
}

/**
 * The visible characters of all plans in one row, plan after plan, each plan closed by a 0. White space is left out, so that a line
 * broken elsewhere breaks no run. For every character the row says where it stands.
 */
export interface TextRow {
  plans: readonly TextPlan[];
  codes: Uint32Array;
  plan: Int32Array;
  block: Int32Array;
  /** Its place in the block's text, in code points. */
  at: Int32Array;
  /** Its sentence and its clause, numbered through all plans; -1 for the 0 that closes a plan. */
  sentence: Int32Array;
  clause: Int32Array;
  /** 1 inside the title of a document. */
  named: Uint8Array;
  /** Where each plan begins; one more for the end of the last. */
  starts: readonly number[];
}

type Growing = Omit<TextRow, 'starts'> & { length: number };

const blank = new RegExp(`[${unseen}]`, 'u');

/** Folds plans into one row. Cost: linear. */
export function foldPlans(plans: readonly TextPlan[]): TextRow {
  const row = newRow(plans);
  const starts = [0];
  const borders = newBorders();
  plans.forEach(({ blocks }, plan) => {
    blocks.forEach((block, index) => foldBlock(row, block, plan, index, borders));
    row.plan[row.length] = plan;
    row.sentence[row.length] = row.clause[row.length] = -1;
    starts.push(++row.length);
  });
  return shortened(row, starts);
}

function foldBlock(
  row: Growing,
  { text, label, names }: TextBlock,
  plan: number,
  block: number,
  borders: ReturnType<typeof newBorders>,
): void {
  const characters = Array.from(text);
  const named = namedIn(text, names);
  const body = Array.from(label).length;
  borders.open();
  characters.forEach((character, at) => {
    if (at === body || character === '\t' || character === '\n') borders.open();
    if (blank.test(character)) return;
    const { sentence, clause } = borders.next(character, characters[at - 1] ?? '', characters[at + 1] ?? '');
    const i = row.length++;
    row.codes[i] = character.codePointAt(0) ?? 0;
    row.plan[i] = plan;
    row.block[i] = block;
    row.at[i] = at;
    row.sentence[i] = sentence;
    row.clause[i] = clause;
    row.named[i] = named.has(at) ? 1 : 0;
  });
}

/** The places, in code points, that the titles take in a text. */
function namedIn(text: string, names: readonly string[]): Set<number> {
  const places = new Set<number>();
  for (const name of new Set(names)) {
    for (let i = text.indexOf(name); name !== '' && i >= 0; i = text.indexOf(name, i + name.length)) {
      const start = Array.from(text.slice(0, i)).length;
      for (let k = 0; k < Array.from(name).length; k++) places.add(start + k);
    }
  }
  return places;
}

function newRow(plans: readonly TextPlan[]): Growing {
  const size = plans.reduce((sum, { blocks }) => sum + 1 + blocks.reduce((all, { text }) => all + text.length, 0), 0);
  const array = (): Int32Array => new Int32Array(size);
  const codes = new Uint32Array(size);
  const named = new Uint8Array(size);
  return { plans, codes, plan: array(), block: array(), at: array(), sentence: array(), clause: array(), named, length: 0 };
}

const shortened = ({ plans, length, ...row }: Growing, starts: number[]): TextRow => ({
  plans,
  codes: row.codes.subarray(0, length),
  plan: row.plan.subarray(0, length),
  block: row.block.subarray(0, length),
  at: row.at.subarray(0, length),
  sentence: row.sentence.subarray(0, length),
  clause: row.clause.subarray(0, length),
  named: row.named.subarray(0, length),
  starts,
});

/** The words of a stretch of the row, white space left out. */
export const wordsOf = ({ codes }: Pick<TextRow, 'codes'>, from: number, to: number): string =>
  String.fromCodePoint(...codes.subarray(from, to));

/** True for a letter, a Chinese character or a digit. */
export const isLetter = (code: number | undefined): boolean =>
  code !== undefined && code !== 0 && /[\p{L}\p{N}]/u.test(String.fromCodePoint(code));
