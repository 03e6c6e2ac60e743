/** A text in an address, and out of it: compressed by the browser, written with the characters that addresses may have. */

/** What stands before the text in the part of the address that no server sees. */
const key = 't=';

/** An address longer than this is cut by some programs on the way. */
const longestAddress = 8000;

async function passed(bytes: Uint8Array<ArrayBuffer>, through: CompressionStream | DecompressionStream): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await new Response(new Blob([bytes]).stream().pipeThrough(through)).arrayBuffer());
}

/** The fragment of an address that holds a text. */
export async function fragmentFor(text: string): Promise<string> {
  const bytes = await passed(new TextEncoder().encode(text), new CompressionStream('deflate-raw'));
  const letters = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  return `#${key}${letters.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')}`;
}

/** The address with the text in it; null where that would be too long. */
export async function addressFor(text: string, page: string): Promise<string | null> {
  const address = page + (await fragmentFor(text));
  return address.length <= longestAddress ? address : null;
}

/** The text that a fragment holds; null where it holds none, or what no text can be. */
export async function textIn(fragment: string): Promise<string | null> {
  if (!fragment.startsWith(`#${key}`)) return null;
  try {
    const letters = atob(
      fragment
        .slice(key.length + 1)
        .replaceAll('-', '+')
        .replaceAll('_', '/'),
    );
    const bytes = Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
    return new TextDecoder('utf-8', { fatal: true }).decode(await passed(bytes, new DecompressionStream('deflate-raw')));
  } catch {
    return null;
  }
}
