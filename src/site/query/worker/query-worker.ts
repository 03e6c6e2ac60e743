/** The thread that asks the database; a query that takes too long ends with it. */
import type { FromThread, ToThread } from '../asked.ts';
import { type AskedDatabase, openDatabase } from './open-database.ts';

let database: AskedDatabase | undefined;

const tell = (message: FromThread): void => postMessage(message);

async function take(message: ToThread): Promise<void> {
  if (message.kind === 'open') {
    database = await openDatabase(message.program, message.packed);
    tell({ kind: 'opened' });
  } else if (database) tell({ kind: 'answer', answer: database.ask(message.sql) });
}

onmessage = ({ data }: MessageEvent<ToThread>): void =>
  void take(data).catch((error: unknown) => tell({ kind: 'failed', message: error instanceof Error ? error.message : String(error) }));
