/** The encoding that bytes which aren't UTF-8 look like; null when they look like none that Chinese texts come in. */
export function guessEncoding(bytes: Uint8Array): 'UTF-16' | 'GBK' | null {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return 'UTF-16';
  return looksLikeGbk(bytes) ? 'GBK' : null;
}

/**
 * GBK when it decodes as GB 18030 and nine of ten characters outside ASCII are what Chinese texts are made of: the 3,755
 * common Han of GB 2312's first level and its punctuation. Pairs of Latin-1 letters decode too, but to rare Han.
 */
function looksLikeGbk(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('gb18030', { fatal: true }).decode(bytes);
  } catch {
    return false;
  }
  let foreign = 0;
  let common = 0;
  for (let i = 0; i < bytes.length; i++) {
    if (bytes[i] < 0x80) continue;
    foreign++;
    if (isCommon(bytes[i], bytes[i + 1])) common++;
    i++;
  }
  return foreign > 0 && common / foreign > 0.9;
}

/** A punctuation mark, a full-width digit or letter, or a Han of the first level. */
const isCommon = (lead: number, trail: number): boolean =>
  trail >= 0xa1 && ((lead >= 0xa1 && lead <= 0xa3) || lead === 0xa9 || (lead >= 0xb0 && lead <= 0xd7));
