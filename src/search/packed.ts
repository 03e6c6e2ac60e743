import { fromColumns, type Json } from './columnar.ts';

/** Reads what a packed file holds when it is unpacked. */
export const readUnpacked = (bytes: ArrayBuffer | Uint8Array): unknown =>
  fromColumns(JSON.parse(new TextDecoder('gb18030').decode(bytes)) as Json);

/** Unpacks what the build packed: JSON in GB 18030, in gzip. Some hosts unpack that on the way: then it is read as it is. */
export async function unpack(bytes: Uint8Array<ArrayBuffer>): Promise<unknown> {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return readUnpacked(bytes);
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return readUnpacked(await new Response(stream).arrayBuffer());
}

/** Reads a packed file of the site. */
export async function readPacked<T>(address: string): Promise<T> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return (await unpack(new Uint8Array(await answer.arrayBuffer()))) as T;
}
