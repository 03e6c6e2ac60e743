import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sha256 } from '../src/export/checksums.ts';
import { ingest, type Ingested, type Resources } from '../src/ingest/ingest.ts';
import { formRecord } from '../src/ingest/form-record.ts';
import type { FormRecord } from '../src/model/form-change.ts';
import type { Problem } from '../src/model/problem.ts';

/** Where pdf.js has its character maps; it reads them with a path, not an address. */
export const resources: Resources = { characterMaps: fileURLToPath(new URL('../node_modules/pdfjs-dist/cmaps/', import.meta.url)) };

/** The bytes of a file; a problem where it can't be read. */
export function bytesOf(path: string): Uint8Array | Problem {
  try {
    return readFileSync(path);
  } catch (error) {
    const message = `can't be read: ${error instanceof Error ? error.message : String(error)}.`;
    return { file: path, line: null, column: null, rule: 'read', message, remedy: 'Check the name.', fatal: true };
  }
}

/** A file from the disk as a text in order, and the record of what was changed; a problem where it can't be read. */
export async function ingestFile(path: string): Promise<(Ingested & { record: FormRecord | null }) | Problem> {
  const bytes = bytesOf(path);
  if (!(bytes instanceof Uint8Array)) return bytes;
  const ingested = await ingest(bytes, path, resources);
  return { ...ingested, record: formRecord(ingested, basename(path), sha256(bytes)) };
}
