const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };

/** Where a key leads in a list, from the place `at`; null where the key is not the list's own. Names hold the words that a letter finds. */
export function stepOf(key: string, at: number, names: readonly string[]): number | null {
  if (key === 'Home') return 0;
  if (key === 'End') return names.length - 1;
  const step = steps[key];
  if (step !== undefined) return Math.min(Math.max(at + step, 0), names.length - 1);
  if (!/^[a-z]$/i.test(key)) return null;
  const begins = (name: string): boolean => name.split(/\s+/).some((word) => word.toLowerCase().startsWith(key.toLowerCase()));
  const order = names.map((_, i) => (at + 1 + i) % names.length);
  return order.find((i) => begins(names[i])) ?? null;
}
