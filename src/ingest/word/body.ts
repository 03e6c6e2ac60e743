import { opensBlock } from '../form/text-lines.ts';
import { pipeTable } from '../source/pipe-table.ts';
import { added, left, printed, type Segment, type SourceLine } from '../source/segment.ts';
import type { Counter } from './word-lists.ts';
import type { Lists } from './word-lists.ts';
import { addRuns, noRuns, type Runs } from './run.ts';
import type { Style } from './word-styles.ts';
import { tableCells } from './word-table.ts';
import { attributeOf, childOf, childrenOf, nameOf, valueOf, type XmlElement } from './xml.ts';

/** What the body of a document is read with. */
export interface Reading {
  styleOf: (id: string | null) => Style;
  lists: Lists;
  counter: Counter;
  notes: Record<Runs['notes'][number]['part'], XmlElement | null>;
  /** Heads without any number, as they are found. */
  unnumbered: string[];
  /** The paragraph that has the style of a document's title. */
  title: string | null;
}

/** Elements that only hold blocks. */
const holders = new Set(['body', 'sdt', 'sdtContent', 'customXml', 'ins', 'moveTo', 'txbxContent', 'docPartBody']);

/** The lines of what holds paragraphs and tables: the body, a cell, a text box, a note. */
export function linesOf(parent: XmlElement, reading: Reading): SourceLine[] {
  const lines: SourceLine[] = [];
  const carried: { line: Segment[] } = { line: [] };
  for (const element of childrenOf(parent)) {
    const name = nameOf(element);
    if (name === 'p') lines.push(...paragraphLines(element, reading, carried));
    else if (name === 'tbl') lines.push(...pipeTable(tableCells(element, (cell) => linesOf(cell, reading))));
    else if (name === 'AlternateContent') lines.push(...linesOf(childOf(element, 'Choice') ?? element, reading));
    else if (holders.has(name)) lines.push(...linesOf(element, reading));
  }
  return carried.line.length > 0 ? [...lines, carried.line] : lines;
}

/** A paragraph's line, or lines where it holds breaks; then its text boxes and notes. One whose end was deleted goes on in the next. */
function paragraphLines(paragraph: XmlElement, reading: Reading, carried: { line: Segment[] }): SourceLine[] {
  const runs = noRuns();
  const properties = childOf(paragraph, 'pPr');
  addRuns(paragraph, runs, reading.styleOf);
  const line = [...carried.line, ...labelOf(properties, runs.segments, reading), ...runs.segments];
  const isJoined = childOf(properties, 'rPr', 'del') !== null;
  carried.line = isJoined ? [...line, left('\n', 'deleted')] : [];
  const boxes = runs.boxes.flatMap((box) => linesOf(box, reading));
  return [...(isJoined ? [] : brokenAt(line)), ...boxes, ...runs.notes.flatMap((note) => noteLines(note, reading))];
}

/** The number that Word prints before a paragraph; an empty one isn't counted. Notes what has the rank of a head and no number. */
function labelOf(properties: XmlElement | null, segments: readonly Segment[], reading: Reading): Segment[] {
  const words = printed(segments).trim();
  if (words === '') return [];
  const styleId = valueOf(properties, 'pStyle');
  const style = reading.styleOf(styleId);
  const outline = valueOf(properties, 'outlineLvl');
  const own = childOf(properties, 'numPr');
  const list = valueOf(own, 'numId') ?? style.list.id;
  const label = list === null || list === '0' ? '' : reading.counter.next(list, levelIn(list, own, styleId, style, reading.lists));
  const isHead = outline === null ? style.heading !== null : Number(outline) < 9;
  if (/^title$/i.test(style.name)) reading.title ??= words;
  else if (isHead && label === '' && !opensBlock(words)) reading.unnumbered.push(words);
  return label === '' ? [] : [added(label, 'numbering')];
}

/** The level of a list: the paragraph's own, the one that names its style, or the style's. */
function levelIn(list: string, own: XmlElement | null, styleId: string | null, style: Style, lists: Lists): number {
  const named = [...(lists.get(list)?.levels ?? [])].find(([, level]) => styleId !== null && level.style === styleId)?.[0];
  return Number(valueOf(own, 'ilvl') ?? named ?? style.list.level ?? 0);
}

/** A line for each part of a paragraph between its breaks. */
function brokenAt(line: readonly Segment[]): SourceLine[] {
  const lines: Segment[][] = [[]];
  for (const segment of line) {
    if (segment.change) {
      lines[lines.length - 1].push(segment);
      continue;
    }
    segment.text.split('\n').forEach((text, i) => {
      if (i > 0) lines.push([]);
      if (text !== '') lines[lines.length - 1].push({ text });
    });
  }
  return lines;
}

/** A note after its paragraph, opened by 注：, as plans print notes. */
function noteLines({ part, id }: Runs['notes'][number], reading: Reading): SourceLine[] {
  const parent = reading.notes[part];
  const note = parent ? childrenOf(parent).find((element) => attributeOf(element, 'id') === id) : undefined;
  if (!note) return [];
  return linesOf(note, reading)
    .filter((line) => printed(line).trim() !== '')
    .map((line, i) => (i === 0 && !/^\s*注[:：]/.test(printed(line)) ? [added('注：', 'note'), ...line] : line));
}
