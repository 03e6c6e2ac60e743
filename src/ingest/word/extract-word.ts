import { advise, type Extraction, refuse, type SourceProblem } from '../source/extracted.ts';
import { left, printed, sourceOfLines, type SourceLine } from '../source/segment.ts';
import { linesOf, type Reading } from './body.ts';
import { newCounter, readLists } from './word-lists.ts';
import { openPackage, type WordPackage } from './word-package.ts';
import { readStyles } from './word-styles.ts';
import { childOf, type XmlElement } from './xml.ts';

/** The text of a Word document: numbers of lists written out, tracked changes accepted, notes after their paragraphs, headers and footers left out. */
export function extractWord(bytes: Uint8Array): Extraction {
  const parts = openPackage(bytes);
  if ('refused' in parts) return parts;
  const body = childOf(parts.document, 'body');
  const reading = readingOf(parts);
  const lines = body ? linesOf(body, reading) : [];
  if (printed(lines.flat()).trim() === '')
    return refuse('the document has no text: its pages may be pictures.', 'Have their characters recognised (OCR) first.');
  const { source, edits } = sourceOfLines([...lines, ...marginLines(parts.margins, parts)]);
  const title = reading.title ?? (parts.title !== null && source.includes(parts.title) ? parts.title : null);
  return { kind: 'docx', encoding: null, source, edits, title, address: null, problems: headProblems(reading.unnumbered) };
}

function readingOf({ styles, numbering, footnotes, endnotes }: WordPackage): Reading {
  const styleOf = readStyles(styles);
  const lists = readLists(numbering, (style) => styleOf(style).list.id);
  return { styleOf, lists, counter: newCounter(lists), notes: { footnotes, endnotes }, unnumbered: [], title: null };
}

/** Headers and footers, each once, as words that are left out. */
function marginLines(margins: readonly XmlElement[], parts: WordPackage): SourceLine[] {
  const seen = new Set<string>();
  return margins
    .flatMap((margin) => linesOf(margin, readingOf(parts)))
    .filter((line) => {
      const words = printed(line).trim();
      const isNew = words !== '' && !seen.has(words);
      seen.add(words);
      return isNew;
    })
    .map((line) => line.map(({ text }) => left(text, 'running-head')));
}

/** Heads that have the rank of one and no number: the reader tells divisions by their numbers. */
function headProblems(unnumbered: readonly string[]): SourceProblem[] {
  if (unnumbered.length === 0) return [];
  const some = unnumbered.slice(0, 3).map((words) => `“${words.slice(0, 20)}”`);
  const message = `${String(unnumbered.length)} heads have no number (${some.join(', ')}${unnumbered.length > 3 ? ' …' : ''}); divisions are told by their numbers.`;
  return [advise('head', message, 'Where these are divisions, look how the outline has them.')];
}
