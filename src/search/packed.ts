import { fromColumns, type Json } from './columnar.ts';
import { readTokenText } from './token-text.ts';

/** Reads what a packed file holds when it is unpacked. */
export const readUnpacked = (bytes: Uint8Array): unknown => fromColumns(JSON.parse(readTokenText(bytes)) as Json);

/** Unpacks what the build packed: JSON in an alphabet of its own (`token-text.ts`), in gzip. Some hosts unpack that on the way: then it is read as it is. */
export async function unpack(bytes: Uint8Array<ArrayBuffer>): Promise<unknown> {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return readUnpacked(bytes);
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return readUnpacked(new Uint8Array(await new Response(stream).arrayBuffer()));
}

/** Reads a packed file of the site. */
export async function readPacked<T>(address: string): Promise<T> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return (await unpack(new Uint8Array(await answer.arrayBuffer()))) as T;
}
