/**
 * The n-th synthetic text made from a real one: its digits are shifted, so that no two texts are equal and every
 * line keeps its length and its shape. Printed numbers at the start of a line stay.
 */
export function syntheticText(text: string, n: number): string {
  return n === 0 ? text : text.replace(/(?<=[^\s\d.、（])\d/g, (digit) => String((Number(digit) + n) % 10));
}
