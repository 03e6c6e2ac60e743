/**
 * The n-th synthetic text made from a real one: its digits are shifted, so that no two texts are equal and every
 * line keeps its length and its shape. Printed numbers at the start of a line stay.
 */
export function syntheticText(text: string, n: number): string {
  return n === 0 ? text : text.replace(/(?<=[^\s\d.、（])\d/g, (digit) => String((Number(digit) + n) % 10));
}

/**
 * The n-th text with the sentences and clauses of a real one in another order, digits shifted: as many characters, as
 * often each, but nowhere in the same row. What packs well because texts repeat each other does not pack here.
 */
export function shuffledText(text: string, n: number): string {
  if (n === 0) return text;
  const clauses = syntheticText(text, n).match(/[^，、；。]+[，、；。]?/g) ?? [];
  let state = n * 2654435761 + text.length;
  const next = (): number => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0);
  return clauses
    .map((clause) => ({ clause, order: next() }))
    .sort((a, b) => a.order - b.order)
    .map(({ clause }) => clause)
    .join('');
}
