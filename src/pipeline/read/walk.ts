import type { BlockKind, DivisionKind } from '../../model/block.ts';
import type { Problem } from '../../model/problem.ts';
import { type Addresses, numberAddress } from './address.ts';
import type { Ladder } from './ladder.ts';
import type { Numbered, NumberKind } from './numbering.ts';
import { extent, type Passage } from './source/passage.ts';
import type { Piece } from './pieces.ts';
import type { ReadCell } from './drawing/rows.ts';
import { problemAt, type Seed } from './source/seed.ts';

/** A block while it is being read: its words still know their places. */
export interface ReadBlock {
  id: string;
  division: string;
  page: string;
  kind: BlockKind;
  /** The block's words; of a table, the drawing. */
  passage: Passage;
  rows?: ReadCell[][];
  runOn: boolean;
}

/** A division while it is being read. */
export interface ReadDivision {
  id: string;
  parent: string | null;
  kind: DivisionKind;
  level: number;
  label: string | null;
  title: string | null;
  page: string;
}

/** A numbered division that is still open. */
interface Open {
  division: ReadDivision;
  level: number;
  kind: NumberKind;
  number: number;
}

/** Everything the walk over a seed's pieces carries along. Only the functions of this folder write to it. */
export interface Walk {
  seed: Seed;
  pieces: Piece[];
  /** The lines of a printed table of contents. */
  contents: Set<Passage>;
  /** The ladder of the plan, and of the text that is being read: the plan's or an annex's. */
  plan: Ladder;
  ladder: Ladder;
  addresses: Addresses;
  divisions: ReadDivision[];
  blocks: ReadBlock[];
  problems: Problem[];
  annex: ReadDivision | null;
  page: ReadDivision | null;
  stack: Open[];
  box: ReadDivision | null;
  /** The last number of each shape in a box without drawn lines, and whether its line was a title alone. */
  boxNumbers: Map<NumberKind, { number: number; plain: boolean }>;
  /** How many p, t, n, b a division has so far. */
  counts: Map<string, number>;
  /** The last number at each level below each division. */
  numbers: Map<string, number>;
  /** The last number of each shape in the plan or annex, wherever it stood: 第三章 may open the second 篇. */
  running: Map<NumberKind, number>;
  /** The last number of an attachment list that is being read. */
  listed: number | null;
  /** The titles in the list of attachments. */
  attached: Set<string>;
  /** How many title lines may still follow an annex label. */
  titling: number;
}

/** The innermost open division; `front` is opened when there is none. */
export function here(walk: Walk): ReadDivision {
  return walk.box ?? walk.stack.at(-1)?.division ?? walk.page ?? openPage(walk, 'front', 'front');
}

/** Opens `front`, `back` or an annex: a page of its own, with no numbered division open. */
export function openPage(walk: Walk, kind: 'front' | 'back' | 'annex', address: string, label: string | null = null): ReadDivision {
  const id = walk.addresses.claim(address);
  const division: ReadDivision = { id, parent: null, kind, level: 0, label, title: null, page: id };
  walk.divisions.push(division);
  walk.page = division;
  walk.annex = kind === 'annex' ? division : walk.annex;
  walk.stack = [];
  walk.box = null;
  walk.running.clear();
  return division;
}

/** What follows the last chapter stands in `back`. */
export function leaveChapters(walk: Walk): void {
  if (walk.page?.kind === 'chapter') openPage(walk, 'back', 'back');
}

const numberKey = (walk: Walk, level: number): string => {
  const parent = walk.stack.filter((open) => open.level < level).at(-1)?.division.id ?? walk.annex?.id ?? 'plan';
  return `${parent} ${level}`;
};

/** The number that comes next at a level, where the walk stands. */
export const expected = (walk: Walk, level: number): number => (walk.numbers.get(numberKey(walk, level)) ?? 0) + 1;

/** The number open at a level, or null. */
export const openNumber = (walk: Walk, level: number): number | null => walk.stack.find((open) => open.level === level)?.number ?? null;

/** Opens a numbered division, and reports a number that doesn't follow the one before it. */
export function openNumbered(walk: Walk, numbered: Numbered, heading: Passage, label: string, title: string | null): ReadDivision {
  const level = walk.ladder.level(numbered);
  if (!numbered.isBetween) checkOrder(walk, numbered, level, heading, label);
  walk.numbers.set(numberKey(walk, level), numbered.number);
  walk.stack = walk.stack.filter((open) => open.level < level);
  walk.box = null;
  const numbers = Array.from({ length: level - 1 }, (_, i) => openNumber(walk, i + 1) ?? 0);
  const id = walk.addresses.claim(numberAddress(walk.annex?.id ?? null, [...numbers, numbered.number]));
  const isPage = walk.annex === null && walk.stack.length === 0;
  const division: ReadDivision = {
    id,
    parent: walk.stack.at(-1)?.division.id ?? walk.annex?.id ?? null,
    kind: isPage ? 'chapter' : 'section',
    level,
    label,
    title,
    page: isPage ? id : (walk.page?.id ?? id),
  };
  walk.divisions.push(division);
  if (isPage) walk.page = division;
  walk.stack.push({ division, level, kind: numbered.kind, number: numbered.number });
  return division;
}

/** Shapes whose numbers may run on from one parent to the next. */
const throughout = new Set<NumberKind>(['chapter', 'section', 'article']);

function checkOrder(walk: Walk, numbered: Numbered, level: number, heading: Passage, label: string): void {
  const next = expected(walk, level);
  const runsOn = throughout.has(numbered.kind) && numbered.number === (walk.running.get(numbered.kind) ?? 0) + 1;
  walk.running.set(numbered.kind, numbered.number);
  if (numbered.number === next || runsOn) return;
  const message = next === 1 ? `numbering begins with ${label}.` : `${label} follows number ${next - 1}: numbering jumps.`;
  walk.problems.push(
    problemAt(walk.seed, extent(heading).start, {
      rule: 'numbering',
      message,
      remedy: 'Compare with the source; the address keeps the printed number.',
      fatal: false,
    }),
  );
}

/** Opens a box below the innermost division. */
export function openBox(walk: Walk, label: string | null, title: string | null): ReadDivision {
  walk.box = null;
  const parent = here(walk);
  const id = walk.addresses.claim(count(walk, parent, 'b'));
  const division: ReadDivision = { id, parent: parent.id, kind: 'box', level: 0, label, title, page: parent.page };
  walk.boxNumbers.clear();
  walk.divisions.push(division);
  walk.box = division;
  return division;
}

/** The next address of a kind (p paragraph, t table, n note, b box) in a division. */
export function count(walk: Walk, division: ReadDivision, kind: 'p' | 't' | 'n' | 'b'): string {
  const key = `${division.id}-${kind}`;
  const number = (walk.counts.get(key) ?? 0) + 1;
  walk.counts.set(key, number);
  return `${key}${number}`;
}

/** Adds a block at the end of a division. */
export function addBlock(
  walk: Walk,
  division: ReadDivision,
  block: Pick<ReadBlock, 'id' | 'kind' | 'passage' | 'rows'> & { runOn?: boolean },
): void {
  walk.blocks.push({ ...block, division: division.id, page: division.page, runOn: block.runOn ?? false });
}

/** Adds a line as a block of the innermost division: paragraphs and their like count p, notes n. */
export function addLine(walk: Walk, passage: Passage, kind: BlockKind = 'paragraph', runOn = false): void {
  const division = here(walk);
  const id = walk.addresses.claim(count(walk, division, kind === 'note' ? 'n' : 'p'));
  addBlock(walk, division, { id, kind, passage, runOn });
}
