import initialize, { type Database, type Sqlite3Static, type SqlValue } from '@sqlite.org/sqlite-wasm';
import { type Answer, type Cell, mostRows } from '../asked.ts';

/** A longer cell is an error, and an answer of more characters is cut: one that no page can hold would take the tab with it. */
const [longestCell, mostCharacters] = [1_000_000, 40_000_000];

/** The types leave out what the program itself takes: its bytes, so that it is fetched once, by the page. */
const start = initialize as (settings: { wasmBinary: Uint8Array; printErr: () => void }) => Promise<Sqlite3Static>;

async function unpacked(packed: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/** A database that answers queries; it is in memory, and nothing that a query writes is kept. */
export interface AskedDatabase {
  /** The answer of the first statement that has one. Throws what SQLite says. */
  ask: (sql: string) => Answer;
}

/** Opens a packed database with the program of SQLite. */
export async function openDatabase(program: Uint8Array, packed: Uint8Array<ArrayBuffer>): Promise<AskedDatabase> {
  const sqlite = await start({ wasmBinary: program, printErr: () => undefined });
  const { capi, wasm, oo1 } = sqlite;
  const bytes = await unpacked(packed);
  const database = new oo1.DB();
  const place = wasm.allocFromTypedArray(bytes);
  const flags = capi.SQLITE_DESERIALIZE_FREEONCLOSE | capi.SQLITE_DESERIALIZE_READONLY;
  database.checkRc(capi.sqlite3_deserialize(database, 'main', place, bytes.length, bytes.length, flags));
  capi.sqlite3_limit(database, capi.SQLITE_LIMIT_LENGTH, longestCell);
  return { ask: (sql) => answerOf(database, sql) };
}

function answerOf(database: Database, sql: string): Answer {
  const columns: string[] = [];
  const rows: Cell[][] = [];
  let isCut = false;
  let characters = 0;
  database.exec({
    sql,
    rowMode: 'array',
    columnNames: columns,
    callback: (row: SqlValue[]) => {
      isCut = rows.length === mostRows || characters > mostCharacters;
      if (isCut) return false;
      const cells = row.map(cellOf);
      characters += cells.reduce((sum: number, cell) => sum + (typeof cell === 'string' ? cell.length : 1), 0);
      rows.push(cells);
      return undefined;
    },
  });
  return { columns, rows, isCut };
}

function cellOf(value: SqlValue): Cell {
  if (typeof value === 'bigint') return value.toString();
  if (value === null || typeof value === 'string' || typeof value === 'number') return value;
  return `${value.byteLength} B`;
}
