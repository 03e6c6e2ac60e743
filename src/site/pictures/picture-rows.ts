import type { Head } from '../../export/csv.ts';
import type { Row } from '../../model/schema.ts';
import type { Picture } from './kinds/picture.ts';

/** A picture's rows and heads as its file has them: the rows that are drawn, and nothing else. */
export const pictureRows = ({ columns, rows }: Pick<Picture, 'columns' | 'rows'>): [rows: Row[], heads: Head[]] => [
  rows.map(({ cells }) => Object.fromEntries(cells.map((cell, i) => [`c${i}`, cell]))),
  columns.map(({ head }, i) => ({ name: `c${i}`, head })),
];
