import type { TableCell } from '../source/pipe-table.ts';
import type { SourceLine } from '../source/segment.ts';
import { attributeOf, childOf, childrenOf, isOn, nameOf, valueOf, type XmlElement } from './xml.ts';

/** The rows, cells or other parts of a table, also those inside content controls. */
const partsOf = (parent: XmlElement, name: string): XmlElement[] =>
  childrenOf(parent).flatMap((child) =>
    nameOf(child) === name ? [child] : /^(?:sdt|sdtContent|customXml|ins)$/.test(nameOf(child)) ? partsOf(child, name) : [],
  );

const spanOf = (cell: XmlElement): number => Math.max(1, Number(valueOf(cell, 'tcPr', 'gridSpan') ?? 1) || 1);

/** `restart` opens a cell that goes down over rows, `continue` is one of these rows. */
function mergeOf(cell: XmlElement): 'restart' | 'continue' | null {
  const merge = childOf(cell, 'tcPr', 'vMerge');
  return merge === null ? null : attributeOf(merge, 'val') === 'restart' ? 'restart' : 'continue';
}

/** The cells of a table at their places in its grid; rows that a tracked change took out aren't there. */
export function tableCells(table: XmlElement, linesOf: (cell: XmlElement) => SourceLine[]): TableCell[] {
  const cells: TableCell[] = [];
  const open = new Map<number, TableCell>();
  const rows = partsOf(table, 'tr').filter((row) => childOf(row, 'trPr', 'del') === null);
  rows.forEach((row, r) => {
    let column = Number(valueOf(row, 'trPr', 'gridBefore') ?? 0);
    for (const cell of partsOf(row, 'tc')) {
      const above = open.get(column);
      if (mergeOf(cell) === 'continue' && above) above.rowspan++;
      else {
        const read: TableCell = {
          row: r,
          column,
          rowspan: 1,
          colspan: spanOf(cell),
          lines: filled(linesOf(cell)),
          head: isOn(childOf(row, 'trPr'), 'tblHeader'),
        };
        cells.push(read);
        if (mergeOf(cell) === 'restart') open.set(column, read);
        else open.delete(column);
      }
      column += spanOf(cell);
    }
  });
  return cells;
}

const filled = (lines: readonly SourceLine[]): SourceLine[] =>
  lines.filter((line) => line.some(({ text, change }) => text.trim() !== '' || change));
