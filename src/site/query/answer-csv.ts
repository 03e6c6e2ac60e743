import { toCsv } from '../../export/csv.ts';
import type { Answer } from './asked.ts';

/** An answer as CSV, its heads as the query names them, two of one name too. */
export const answerCsv = ({ columns, rows }: Answer): string =>
  toCsv(
    rows.map((row) => Object.fromEntries(row.map((cell, i) => [`c${i}`, cell]))),
    columns.map((head, i) => ({ name: `c${i}`, head })),
  );
