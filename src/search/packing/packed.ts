import { fromColumns, type Json } from './columnar.ts';
import { readTokenText } from './token-text.ts';

/** Reads what a packed file holds when it is unpacked. */
export const readUnpacked = (bytes: Uint8Array): unknown => fromColumns(JSON.parse(readTokenText(bytes)) as Json);

/** What gzip holds. Some hosts unpack that on the way: then it is what was given. */
export async function unzip(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/** Unpacks what the build packed: JSON in an alphabet of its own (`token-text.ts`), in gzip. */
export const unpack = async (bytes: Uint8Array<ArrayBuffer>): Promise<unknown> => readUnpacked(await unzip(bytes));

/** Reads a file of the site that is in gzip. Throws where it isn't there. */
export async function readZipped(address: string): Promise<Uint8Array> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return unzip(new Uint8Array(await answer.arrayBuffer()));
}

/** Reads a packed file of the site. */
export const readPacked = async <T>(address: string): Promise<T> => readUnpacked(await readZipped(address)) as T;
