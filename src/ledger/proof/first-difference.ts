/** The first byte, from 0, in which two files differ: where one is the beginning of the other, the byte after it; null where they are equal. */
export function firstDifference(one: Uint8Array, other: Uint8Array): number | null {
  const shorter = Math.min(one.length, other.length);
  for (let at = 0; at < shorter; at++) if (one[at] !== other[at]) return at;
  return one.length === other.length ? null : shorter;
}
