import { plain } from '../search/normalise.ts';
import type { LoadedPlan } from './load/load-plans.ts';

type Blocks = LoadedPlan['data']['blocks'];

const texts = new WeakMap<Blocks, string>();

/** A plan's blocks as the search compares them, a line each. */
function textOf(blocks: Blocks): string {
  const known = texts.get(blocks) ?? blocks.map(({ text }) => plain(text)).join('\n');
  texts.set(blocks, known);
  return known;
}

const folded = new Map<string, string>();

/** A word as the search compares it; the words of the vocabularies are asked for in every plan. */
function fold(word: string): string {
  const known = folded.get(word) ?? plain(word);
  folded.set(word, known);
  return known;
}

/** Those of the words that a plan prints anywhere, in whatever sense, compared as the search compares them. */
export const printedOf = ({ data }: LoadedPlan, words: readonly string[]): string[] =>
  words.filter((word) => textOf(data.blocks).includes(fold(word)));

const letter = /[A-Za-z0-9]/;
const latinWords = new WeakMap<Blocks, string[]>();

/** The Latin words of a plan, each once. */
function latinOf(blocks: Blocks): string[] {
  const known = latinWords.get(blocks) ?? [...new Set(blocks.flatMap(({ text }) => text.normalize('NFKC').match(/[A-Za-z0-9]+/g) ?? []))];
  latinWords.set(blocks, known);
  return known;
}

/** The longer Latin words of a plan that hold one of the words, which is found as a whole word only: AMOLED holds LED. */
export function latinAround({ data }: LoadedPlan, words: readonly string[]): string[] {
  const latin = words.filter((word) => letter.test(word.at(0) ?? '') || letter.test(word.at(-1) ?? '')).map(plain);
  return latinOf(data.blocks).filter((longer) => latin.some((word) => plain(longer) !== word && plain(longer).includes(word)));
}
