import type { FormChange, FormKind, SourceKind } from '../../model/form-change.ts';
import { advise, type SourceProblem } from '../source/extracted.ts';

/** What is said of changes of a kind, with how many there were. */
const sentences: Partial<Record<FormKind, (count: number, source: SourceKind) => string>> = {
  'line-join': (count, source) =>
    `${source === 'pdf' ? '' : 'looks like text of a PDF: '}${String(count)} lines end in mid-sentence; joined.`,
  'page-number': (count) => `page numbers were left out at ${String(count)} places.`,
  'running-head': (count) => `running heads of pages were left out at ${String(count)} places.`,
  frame: (count) => `what a web page prints around its text (navigation, buttons, links) was left out at ${String(count)} places.`,
  contents: () => 'the table of contents was left out.',
  radical: (count) => `${String(count)} radicals and compatibility characters (⼀, ⾼) were written as the characters they stand for.`,
  column: (count) => `${String(count)} wide spaces between columns of tables were written as tabs.`,
  'digit-space': (count) => `${String(count)} spaces inside numbers were closed up.`,
  'han-space': (count) => `${String(count)} spaces between Chinese characters were closed up.`,
  invisible: (count) => `characters that take no room were left out at ${String(count)} places.`,
  numbering: (count) => `${String(count)} numbers that the program counts (第一章, 1.) were written out.`,
  note: (count) => `${String(count)} footnotes were put after their paragraphs.`,
  deleted: (count) => `tracked changes were accepted: words were left out at ${String(count)} places.`,
  hidden: (count) => `hidden words were left out at ${String(count)} places.`,
};

/** What was changed, a sentence a kind; each place stands in the record of form. */
export function summarise(changes: readonly FormChange[], source: SourceKind): SourceProblem[] {
  const counts = new Map<FormKind, number>();
  for (const { kind } of changes) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].flatMap(([kind, count]) => {
    const sentence = sentences[kind];
    return sentence ? [advise('form', sentence(count, source), 'Each place stands in the record of form.')] : [];
  });
}
