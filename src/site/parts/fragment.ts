/** The id that an address's fragment names; of one that is no well-formed text, the characters as they stand. */
export function fragmentOf(hash: string): string {
  const raw = hash.replace(/^#/, '');
  try {
    return decodeURIComponent(raw);
  } catch {
    return raw;
  }
}
