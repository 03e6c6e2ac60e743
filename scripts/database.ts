import { rmSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import type { Database } from '../src/export/sqlite.ts';

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
