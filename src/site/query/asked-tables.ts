/** The tables that a page needn't carry: what readers of numbers are measured with. */
const leftOut = new Set(['benchmark', 'benchmark-passages', 'benchmark_passages']);

/** Whether a table can be asked in the page, by its name in the dataset or in SQL. */
export const asked = (table: string): boolean => !leftOut.has(table);
