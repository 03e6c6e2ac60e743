import { looksLike } from '../../language/look-alikes.ts';

/** Words that seem to be misprinted: what stands there, what stands everywhere else, and where. */
export interface Misprint {
  printed: string;
  usual: string;
  /** How often the usual words stand in the plans. */
  times: number;
  block: string;
  sentence: string;
}

/** Words are compared by so many characters; rarer than `rare` and as often as `usual` they are another's misprint. */
const length = 2;
const rare = 2;
const usual = 5;
const around = 12;

const isHan = (text: string): boolean => /^\p{Script=Han}+$/u.test(text);

function counted(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts)
    for (let i = 0; i + length <= text.length; i++) {
      const words = text.slice(i, i + length);
      counts.set(words, (counts.get(words) ?? 0) + 1);
    }
  return counts;
}

/** What two characters would be with one of them as a look-alike has it. */
const others = (words: string): string[] =>
  [...words].flatMap((char, i) => (looksLike.get(char) ?? []).map((other) => words.slice(0, i) + other + words.slice(i + 1)));

/**
 * Pairs of characters that a plan prints once or twice and that, with one of them changed into one that looks like it, it prints often.
 * `known` are texts of other plans: what any of them prints is no misprint, but for the `slips` that are recorded.
 */
export function findMisprints(
  blocks: readonly { id: string; text: string }[],
  known: readonly string[],
  slips: readonly string[] = [],
): Misprint[] {
  const isUsual = (words: string): boolean => elsewhere.has(words) && !slips.some((slip) => slip.includes(words));
  const own = counted(blocks.map(({ text }) => text));
  const elsewhere = counted(known);
  const timesOf = (pair: string): number => (own.get(pair) ?? 0) + (elsewhere.get(pair) ?? 0);
  const found: Misprint[] = [];
  const seen = new Set<string>();
  for (const { id, text } of blocks) {
    for (let i = 0; i + length <= text.length; i++) {
      const printed = text.slice(i, i + length);
      if (seen.has(printed) || !isHan(printed) || (own.get(printed) ?? 0) > rare || isUsual(printed)) continue;
      const [best] = others(printed)
        .map((words) => ({ words, times: timesOf(words) }))
        .filter(({ words, times }) => times >= usual && isStrangeBothWays(words, text, i, timesOf))
        .sort((a, b) => b.times - a.times);
      if (best === undefined) continue;
      seen.add(printed);
      found.push({
        printed,
        usual: best.words,
        times: best.times,
        block: id,
        sentence: text.slice(Math.max(0, i - around), i + length + around),
      });
    }
  }
  return found;
}

/** Whether the changed character stands with its other neighbour as rarely as with this one: 园内 is right where 业园 stands often. */
function isStrangeBothWays(words: string, text: string, at: number, timesOf: (pair: string) => number): boolean {
  const pair = words[0] === text[at] ? text.slice(at + 1, at + 1 + length) : text.slice(Math.max(0, at - 1), at + 1);
  return pair.length < length || !isHan(pair) || timesOf(pair) <= rare;
}
