/** What a cell of an answer holds; bytes are told by their number. */
export type Cell = string | number | null;

/** The answer to a query. */
export interface Answer {
  columns: string[];
  rows: Cell[][];
  /** True where there are more rows than are kept. */
  isCut: boolean;
}

/** So many rows are kept of an answer: what a page and a file can hold at once. */
export const mostRows = 50_000;

/** What the page tells its thread. */
export type ToThread = { kind: 'open'; program: Uint8Array<ArrayBuffer>; packed: Uint8Array<ArrayBuffer> } | { kind: 'ask'; sql: string };

/** What the thread tells the page; `message` is SQLite's own. */
export type FromThread = { kind: 'opened' } | { kind: 'answer'; answer: Answer } | { kind: 'failed'; message: string };
