import { gramLength } from './evidence.ts';
import { isLetter, type TextRow, wordsOf } from './fold.ts';
import { holdersOf, nameGrams } from './grams.ts';
import { isWidespread } from './widespread.ts';

/** Fewer characters would make stock of what any two words have in common. */
const fewest = 5;

/** The longest runs that are widespread, in parts: what stands between marks and figures, no shorter than 5, in the order of the row, each once. */
export function widespreadWords(row: TextRow): string[] {
  const names = nameGrams(row.codes, gramLength);
  const holders = holdersOf(names, row.plan);
  const isWide = (at: number): boolean => names[at] >= 0 && isWidespread(row, holders.get(names[at]) ?? []);
  const found = new Set<string>();
  for (let at = 0; at < names.length; at++) {
    if (!isWide(at)) continue;
    const from = at;
    while (isWide(at + 1)) at++;
    for (const part of wordsOf(row, from, at + gramLength).split(between)) {
      const words = withoutEdges(part);
      if (Array.from(words).length >= fewest) found.add(words);
    }
  }
  return [...found];
}

const between = /[^\p{Script=Han}、“”]+/u;

/** A part without the marks at its ends. */
function withoutEdges(part: string): string {
  const characters = Array.from(part);
  const letter = (character: string): boolean => isLetter(character.codePointAt(0));
  return characters.slice(Math.max(0, characters.findIndex(letter)), characters.findLastIndex(letter) + 1).join('');
}
