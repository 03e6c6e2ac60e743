/** The two sides of the page, each as an id `plan/s1-3-p1`; null where none is chosen. It stands in the fragment of the address, so that no host sees it. */
export interface ChosenPair {
  a: string | null;
  b: string | null;
}

/** The pair that a fragment names, as it is written there. */
export function readPair(hash: string): ChosenPair {
  const given = new URLSearchParams(hash.replace(/^#/, ''));
  return { a: given.get('a') || null, b: given.get('b') || null };
}

/** True of a fragment that names a pair, or one side of it; all others name a place on the page. */
export const isPair = (hash: string): boolean => /^#[ab]=/.test(hash);

/** A pair as a fragment; empty without any side. */
export function writePair({ a, b }: ChosenPair): string {
  const sides = [...(a === null ? [] : [`a=${a}`]), ...(b === null ? [] : [`b=${b}`])];
  return sides.length > 0 ? `#${sides.join('&')}` : '';
}
