import type { FormRecord } from '../model/form-change.ts';
import type { Ingested } from './ingest.ts';
import { runsOf } from './record/equal-changes.ts';

/** What is kept beside a text of the file that it came from; null where the file gave none. */
export const formRecord = ({ kind, encoding, title, address, form }: Ingested, file: string, sha256: string): FormRecord | null =>
  kind === null ? null : { file, sha256, kind, encoding, title, address, changes: runsOf(form) };
