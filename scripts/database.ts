import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import type { Database } from '../src/export/sqlite.ts';
import { zipped } from '../src/site/search/built/gram-files.ts';

/** Writes a database to a file. Throws when a foreign key leads nowhere. */
export function writeDatabase(path: string, { before, inserts, after }: Database): void {
  rmSync(path, { force: true });
  const database = new DatabaseSync(path, { enableForeignKeyConstraints: false });
  try {
    database.exec('PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; BEGIN');
    for (const sql of before) database.exec(sql);
    for (const { sql, rows } of inserts) {
      const statement = database.prepare(sql);
      for (const row of rows) statement.run(...row);
    }
    for (const sql of after) database.exec(sql);
    database.exec('COMMIT; VACUUM');
    const broken = database.prepare('PRAGMA foreign_key_check').all();
    if (broken.length > 0) throw new Error(`${path}: ${broken.length} foreign keys lead nowhere, first ${JSON.stringify(broken[0])}.`);
  } finally {
    database.close();
  }
}

/** More than this nobody should have to download to ask a question. */
const mostPacked = 4_000_000;

/** Writes the tables of a database that `isWanted` names as they are, without keys and indexes, packed: what a page can fetch at once. Writes nothing where that is too much, and returns how many bytes it is. */
export function writePackedDatabase(path: string, whole: string, isWanted: (table: string) => boolean): number {
  const bare = `${path}.part`;
  rmSync(bare, { force: true });
  const database = new DatabaseSync(bare);
  try {
    database.exec('PRAGMA journal_mode = OFF');
    database.prepare('ATTACH ? AS whole').run(whole);
    const tables = database
      .prepare("SELECT name FROM whole.sqlite_master WHERE type = 'table' AND name NOT LIKE 'blocks_fts%' ORDER BY rowid")
      .all();
    for (const { name } of tables)
      if (isWanted(String(name))) database.exec(`CREATE TABLE "${String(name)}" AS SELECT * FROM whole."${String(name)}"`);
    database.exec('DETACH whole; VACUUM');
  } finally {
    database.close();
  }
  const packed = zipped(readFileSync(bare));
  rmSync(bare);
  if (packed.length <= mostPacked) writeFileSync(path, packed);
  return packed.length;
}
