import type { Passage } from '../source/passage.ts';
import { boundAfter } from '../../../language/bounds.ts';

/** A cell by its lines. */
export type CellLines = readonly Passage[];

/** Words that something must follow: 占, 的, an open bracket. */
const dangling = /[的占及与和或、每（(／/]$/;
const isOpen = (text: string): boolean => /[（(][^）)]*$/.test(text);
/** The end of a name that its line cut: 率（%）, 有量（件）. */
const tail = /^[（(）)]|^(?:[率比量数值额]|比[重例]|占比|总[量额数])?[（(][^（）()]{1,10}[）)]$|^.{1,4}[（(][^（）()]{1,10}[）)]$/;
const last = /^(?:[率比量数值额]|比[重例]|占比|总[量额数])(?:[（(][^（）()]*[）)])?$/;
const bound = new RegExp(`^${boundAfter}$`);

/** True for a line that is no more than the bound of the figure over it: 以上. */
export const isBound = (line: string): boolean => bound.test(line.trim());

/** What stands in brackets under a table: its unit, a note, that it goes on. */
const underTable = /^[（(](?:(?:计量)?单位[:：]|注|续)/;

/** Which of the rows around it the name goes on in that stands alone in a line; null where it is a label of its own. */
export function goesOnIn(line: string, above: string | null, below: string | null): 'above' | 'below' | null {
  if (underTable.test(line)) return null;
  if (above !== null && (isOpen(above) || dangling.test(above) || last.test(line))) return 'above';
  if (below !== null && (isOpen(line) || dangling.test(line) || last.test(below) || /^[（(）)]/.test(below))) return 'below';
  return above !== null && tail.test(line) && !/[）)]$/.test(above) ? 'above' : null;
}

/** Rows with the lines joined to them that hold no more than the rest of one of their cells: the end of a name, 以上. */
export function joinWrapped(rows: readonly (readonly Passage[])[]): CellLines[][] {
  const joined: CellLines[][] = [];
  let before: Passage | null = null;
  rows.forEach((row, r) => {
    const only = row.filter(({ text }) => text !== '');
    const above = joined.at(-1);
    const column = row.findIndex(({ text }) => text !== '');
    if (only.length === 1 && r > 0 && above && above.length > 1) {
      const [{ text }] = only;
      const inRow = row.length > 1 ? column : nameIn(above);
      const next = rows[r + 1];
      const below = next && next.length > 1 ? next[nameIn(next.map((cell) => [cell]))]?.text : null;
      const isEnd = isBound(text);
      const goesOn = isEnd ? 'above' : goesOnIn(text, wordsOf(above[inRow]), row.length > 1 ? null : (below ?? null));
      if (goesOn === 'above') {
        const at = isEnd && row.length === 1 ? above.length - 1 : inRow;
        above[at] = [...(above[at] ?? []), ...only];
        return;
      }
      if (goesOn === 'below') {
        before = only[0];
        return;
      }
    }
    const cells: CellLines[] = row.map((cell) => [cell]);
    if (before) {
      const at = nameIn(cells);
      cells[at] = [before, ...cells[at]];
      before = null;
    }
    joined.push(cells);
  });
  return joined;
}

const wordsOf = (cell: CellLines | undefined): string => (cell ?? []).map(({ text }) => text).join('');

/** The column with a row's longest words. */
function nameIn(row: readonly CellLines[]): number {
  const lengths = row.map((cell) => wordsOf(cell).replace(/[^\u4e00-\u9fff]/g, '').length);
  return lengths.indexOf(Math.max(...lengths));
}
