/** A text and the encoding that its bytes were read by. */
export interface Decoded {
  text: string;
  encoding: string;
}

/** The text of bytes in an encoding; null where they aren't in it or the encoding is unknown. A byte-order mark stays in the text. */
function decodeAs(bytes: Uint8Array, encoding: string): Decoded | null {
  try {
    return { text: new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes), encoding };
  } catch {
    return null;
  }
}

/** UTF-16, by its mark, or without one where the bytes hold zeros and give what Chinese texts are made of. */
function decodeUtf16(bytes: Uint8Array): Decoded | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return decodeAs(bytes, 'utf-16le');
  if (first === 0xfe && second === 0xff) return decodeAs(bytes, 'utf-16be');
  if (!bytes.includes(0)) return null;
  const read = ['utf-16le', 'utf-16be'].map((encoding) => decodeAs(bytes, encoding));
  return read.find((decoded) => decoded !== null && isChinese(decoded.text)) ?? null;
}

/** Nineteen of twenty characters are Han, ASCII, punctuation or full-width forms. */
function isChinese(text: string): boolean {
  const usual = text.match(/[\n\r\t -~\u2010-\u2027\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]/g)?.length ?? 0;
  return text.length > 0 && usual / text.length >= 0.95;
}

/** The Chinese encodings, the likelier first. chardet counts frequent pairs, so that it is sure only of a sentence or more. */
async function likely(bytes: Uint8Array): Promise<string[]> {
  const { analyse } = await import('chardet');
  const chinese = new Map([
    ['GB18030', 'gb18030'],
    ['Big5', 'big5'],
  ]);
  const sure = analyse(bytes).flatMap(({ name, confidence }) => (confidence >= 20 ? (chinese.get(name) ?? []) : []));
  return [...new Set([...sure, ...chinese.values()])];
}

/** Decodes a text: UTF-8, what it declares itself to be, UTF-16, GB 18030, Big5; null where it is in none of them. */
export async function decode(bytes: Uint8Array, declared: string | null = null): Promise<Decoded | null> {
  const utf16 = decodeUtf16(bytes);
  if (utf16) return utf16;
  const utf8 = decodeAs(bytes, 'utf-8');
  if (utf8) return utf8;
  const named = declared === null ? null : decodeAs(bytes, /^gb/i.test(declared) ? 'gb18030' : declared);
  if (named) return named;
  for (const encoding of await likely(bytes)) {
    const decoded = decodeAs(bytes, encoding);
    if (decoded) return decoded;
  }
  return null;
}

/** The encoding that a page declares in its first bytes; null where it declares none. */
export function declaredEncoding(bytes: Uint8Array): string | null {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  return /<(?:meta[^>]*\bcharset|\?xml[^>]*\bencoding)\s*=\s*["']?\s*([\w-]+)/i.exec(start)?.[1] ?? null;
}
