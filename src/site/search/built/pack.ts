import { gzipSync } from 'fflate';
import { type Json, toColumns } from '../../../search/columnar.ts';
import { jsonInGb } from './gb.ts';

/** A value as packed JSON: what the search page reads, unpacked by the browser whatever the host does with its files. The same value gives the same bytes. */
export const packed = (value: unknown): Uint8Array<ArrayBuffer> =>
  new Uint8Array(gzipSync(jsonInGb(toColumns(JSON.parse(JSON.stringify(value)) as Json)), { level: 9, mtime: 0 }));

/** The same as the answer of an address of the site. */
export const answerPacked = (value: unknown): Response => new Response(packed(value), { headers: { 'Content-Type': 'application/gzip' } });
