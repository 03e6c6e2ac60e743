import { gzipSync } from 'fflate';
import { type Json, toColumns } from '../../../search/packing/columnar.ts';
import { writeTokenText } from './write-tokens.ts';

/** A value as packed JSON: what the search page reads, unpacked by the browser whatever the host does with its files. The same value gives the same bytes. */
export function packed(value: unknown): Uint8Array<ArrayBuffer> {
  const columns = toColumns(JSON.parse(JSON.stringify(value)) as Json);
  return new Uint8Array(gzipSync(writeTokenText(JSON.stringify(columns)), { level: 9, mem: 12, mtime: 0 }));
}

/** The same as the answer of an address of the site. */
export const answerPacked = (value: unknown): Response => answerBytes(packed(value));

/** What is packed already as such an answer. */
export const answerBytes = (bytes: Uint8Array<ArrayBuffer>): Response =>
  new Response(bytes, { headers: { 'Content-Type': 'application/gzip' } });
