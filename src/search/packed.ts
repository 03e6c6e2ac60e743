/** Unpacks what the build packed with gzip. Some hosts unpack it on the way: then it is passed on as it is. */
export async function unpack(bytes: Uint8Array<ArrayBuffer>): Promise<unknown> {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return JSON.parse(new TextDecoder().decode(bytes));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Response(stream).json();
}

/** Reads a packed file of the site. */
export async function readPacked<T>(address: string): Promise<T> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return (await unpack(new Uint8Array(await answer.arrayBuffer()))) as T;
}
