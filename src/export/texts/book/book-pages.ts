import type { BookBlock, BookDivision, BookFigure, BookPlan, BookWords } from './book.ts';
import { escaped, tag, xhtmlPage } from './xhtml.ts';

/** A page of a book: a chapter, an annex, what stands before or after. */
export interface BookPage {
  /** The first part of its blocks' addresses: s1, a3, front. */
  id: string;
  title: string;
  xhtml: string;
  /** Its headings after the first, for the contents. */
  headings: { id: string; text: string; level: number }[];
}

/** Numbers the notes of a page as they are met. */
interface Notes {
  of: ReadonlyMap<string, readonly BookFigure[]>;
  words: BookWords;
  made: { figure: BookFigure; number: number }[];
}

/** The numbers of a block with a note behind each; `from` and `text` are the part of the block's text that is written. */
function withNotes(notes: Notes, block: BookBlock, text: string, from = 0): string {
  const placed = (notes.of.get(block.id) ?? [])
    .map((figure) => ({
      figure,
      end: block.text.indexOf(figure.quote.prefix + figure.quote.exact) + (figure.quote.prefix + figure.quote.exact).length - from,
    }))
    .filter(({ end }) => end > 0 && end <= text.length)
    .sort((a, b) => a.end - b.end);
  let at = 0;
  let written = '';
  for (const { figure, end } of placed) {
    const number = notes.made.length + 1;
    notes.made.push({ figure, number });
    written += escaped(text.slice(at, end));
    written += tag(
      'a',
      { 'epub:type': 'noteref', role: 'doc-noteref', href: `#n${number}`, id: `r${number}`, 'aria-label': notes.words.noteTo(number) },
      `〔${number}〕`,
    );
    at = end;
  }
  return written + escaped(text.slice(at));
}

/** A table, with its notes in the cells of their numbers. */
function table(notes: Notes, block: BookBlock): string {
  let at = 0;
  const rows = (block.rows ?? []).map((row) => {
    const cells = row.map(({ text, rowspan, colspan, header }) => {
      const spans = { rowspan: rowspan > 1 ? rowspan : undefined, colspan: colspan > 1 ? colspan : undefined };
      const cell = tag(header ? 'th' : 'td', spans, withNotes(notes, block, text, at) || ' ');
      at += text.length + 1;
      return cell;
    });
    if (row.length === 0) at += 1;
    return tag('tr', {}, cells.join('') || '<td> </td>');
  });
  return tag('table', { id: block.id }, tag('tbody', {}, rows.join('\n')));
}

type Divisions = ReadonlyMap<string, BookDivision>;

/** How deep a division's heading stands below that of its page, by what it is in: a box stands below the item that holds it. */
function depthOf(id: string, known: Divisions, page: string): number {
  const parent = id === page ? null : (known.get(id)?.parent ?? null);
  return parent === null ? 1 : Math.min(depthOf(parent, known, page) + 1, 6);
}

/** A block: a heading at its depth, a table, or a paragraph of its kind. */
function blockTag(notes: Notes, block: BookBlock, known: Divisions, page: string): string {
  if (block.kind === 'table' && block.rows) return table(notes, block);
  const isHead = block.kind === 'heading' && block.id === block.division;
  if (isHead) return tag(`h${depthOf(block.division, known, page)}`, { id: block.id }, withNotes(notes, block, block.text));
  return tag('p', { id: block.id, class: block.kind === 'paragraph' ? undefined : block.kind }, withNotes(notes, block, block.text));
}

/** The notes of a page: what each figure is called, and the address of its page. */
const noteTags = ({ made, words }: Notes): string[] =>
  made.map(({ figure: { kind, about, stated, url }, number }) =>
    tag(
      'aside',
      { 'epub:type': 'footnote', role: 'doc-footnote', id: `n${number}` },
      tag(
        'p',
        {},
        `${tag('a', { href: `#r${number}`, role: 'doc-backlink', 'aria-label': words.backTo }, `〔${number}〕`)} ${escaped(`${words.kinds[kind]}：${about}，${stated}。`)}${tag('a', { href: url }, escaped(url))}`,
      ),
    ),
  );

/** The pages of a plan in the order of its text. */
export function bookPages({ divisions, blocks, figures }: BookPlan, words: BookWords): BookPage[] {
  const of = Map.groupBy(figures, ({ block }) => block);
  const known = new Map(divisions.map((division) => [division.id, division]));
  const pages = Map.groupBy(blocks, ({ division }) => division.split('-')[0] ?? division);
  const ours: Readonly<Record<string, string>> = { front: words.front, back: words.back };
  return [...pages].map(([id, own]) => {
    const notes: Notes = { of, words, made: [] };
    const title = ours[id] ?? own.find((block) => block.id === id)?.text ?? id;
    const body = own.map((block) => blockTag(notes, block, known, id));
    const heads = own.filter((block) => block.kind === 'heading' && block.id === block.division && block.id !== id);
    const about = own.some((block) => block.id === id) ? [] : [tag('h1', { class: 'ours' }, escaped(title))];
    return {
      id,
      title,
      xhtml: xhtmlPage(title, [...about, ...body, ...noteTags(notes)].join('\n')),
      headings: heads.map((block) => ({ id: block.id, text: block.text, level: depthOf(block.division, known, id) })),
    };
  });
}
