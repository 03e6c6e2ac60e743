/** Sorts releases by year, month and number: 2026.12 before 2026.12.2 before 2026.12.10 before 2027.01. */
export const compareReleases = (a: string, b: string): number => {
  const [left, right] = [a, b].map((name) => name.split('.').map(Number));
  return [0, 1, 2].map((i) => (left[i] ?? 1) - (right[i] ?? 1)).find((difference) => difference !== 0) ?? 0;
};
