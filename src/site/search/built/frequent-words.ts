/** So many characters are looked at, in stretches from all over a text, so that a long one takes no longer. */
const sampled = 120_000;
const stretch = 2_000;

/** So many rounds, in each of which so many pairs become one: enough words that those that pay can be chosen. */
const rounds = 16;
const pairsInRound = 12;
/** What stands less often is never worth a byte. */
const fewest = 12;

/** More than there are symbols: two make one number. */
const many = 2 ** 15;

function sampleOf(text: string): string {
  if (text.length <= sampled) return text;
  const count = sampled / stretch;
  const gap = Math.floor(text.length / count);
  return Array.from({ length: count }, (_, i) => text.slice(i * gap, i * gap + stretch)).join('');
}

/** The most frequent pairs of symbols of which no two share one. */
function frequentPairs(symbols: readonly number[]): number[] {
  const counts = new Map<number, number>();
  for (let i = 1; i < symbols.length; i++) {
    const pair = (symbols[i - 1] ?? 0) * many + (symbols[i] ?? 0);
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  const used = new Set<number>();
  const taken: number[] = [];
  for (const [pair] of [...counts].filter(([, count]) => count >= fewest).sort((a, b) => b[1] - a[1])) {
    const [first, second] = [Math.floor(pair / many), pair % many];
    if (used.has(first) || used.has(second)) continue;
    used.add(first).add(second);
    if (taken.push(pair) === pairsInRound) break;
  }
  return taken;
}

/** The stretches of characters that stand in a text most often, found by joining the most frequent pairs round after round. */
export function frequentWords(text: string): string[] {
  const names: string[] = [];
  const numbers = new Map<string, number>();
  const numberOf = (name: string): number => {
    const known = numbers.get(name);
    if (known !== undefined) return known;
    numbers.set(name, names.length);
    return names.push(name) - 1;
  };
  let symbols = Array.from(sampleOf(text), numberOf);
  const characters = names.length;
  for (let round = 0; round < rounds; round++) {
    const joined = new Map(
      frequentPairs(symbols).map((pair) => [pair, numberOf((names[Math.floor(pair / many)] ?? '') + (names[pair % many] ?? ''))]),
    );
    const next: number[] = [];
    for (let i = 0; i < symbols.length; i++) {
      const one = joined.get((symbols[i] ?? 0) * many + (symbols[i + 1] ?? 0));
      if (one !== undefined) i++;
      next.push(one ?? symbols[i] ?? 0);
    }
    symbols = next;
  }
  return names.slice(characters);
}
