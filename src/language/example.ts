/** Marks around what an example is about; no plan prints them. */
const [opens, closes] = ['⟦', '⟧'];

/**
 * A sentence that shows what a rule or a word of a closed class does, with what it decides between ⟦ and ⟧: 主营业务收入达到⟦1000亿元⟧。
 * `under` are the titles above it, the nearest first.
 */
export type Example = string | { text: string; under?: readonly string[] };

/** What stands beside every rule: sentences that it decides, and look-alikes that it must leave alone. */
export interface Shown {
  examples: readonly Example[];
  not: readonly Example[];
}

/** An example without its marks; `start` and `end` are string indices of what was marked, half-open. */
export interface PlainExample {
  text: string;
  start: number;
  end: number;
  under: readonly string[];
}

/** Takes the marks off an example. Throws where it has not exactly one pair. */
export function plainExample(example: Example): PlainExample {
  const { text, under = [] } = typeof example === 'string' ? { text: example } : example;
  const [before, inside, after, ...rest] = text.split(/[⟦⟧]/);
  const isMarked = inside !== undefined && after !== undefined && rest.length === 0 && text.indexOf(opens) < text.indexOf(closes);
  if (!isMarked) throw new Error(`"${text}" needs one ⟦…⟧ around what it is about.`);
  return { text: before + inside + after, start: before.length, end: before.length + inside.length, under };
}

/** One example for each of some words (parted by spaces), which take the place of ＿ in a sentence. */
export const withEach = (sentence: string, words: string): string[] => words.split(' ').map((word) => sentence.replace('＿', word));
