import type { Edit } from './draft.ts';
import { linesOf, type TextLine } from './text-lines.ts';

/** Space that sets columns of a table apart. */
const gap = / {2,}/g;
/** The fewest columns that are a table. */
const fewest = 3;

const columnsOf = ({ text }: TextLine): number => text.trim().split(/ {2,}/).length;

/** True for a row: cells that are short and no sentences. */
const isRow = (line: TextLine): boolean => columnsOf(line) >= fewest && !/[。；]/.test(line.text) && !/[|\u2500-\u257f\t]/.test(line.text);

/** Puts a tab in the place of the wide space between columns, where rows with as many cells follow one another. */
export function tabColumns(text: string): Edit[] {
  const lines = linesOf(text);
  const isTable = (line: TextLine, i: number): boolean =>
    isRow(line) &&
    [lines[i - 1], lines[i + 1]].some((other) => other !== undefined && isRow(other) && columnsOf(other) === columnsOf(line));
  return lines.filter(isTable).flatMap((line) => {
    const indent = line.text.length - line.text.trimStart().length;
    return [...line.text.trimEnd().slice(indent).matchAll(gap)].map(({ 0: was, index }): Edit => ({
      start: line.start + indent + index,
      end: line.start + indent + index + was.length,
      now: '\t',
      kind: 'column',
    }));
  });
}
