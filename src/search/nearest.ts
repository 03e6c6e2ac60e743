import type { Answer } from './answer.ts';
import { plain } from './normalise.ts';
import { wordsIn } from './query.ts';
import type { Filters, Source } from './source.ts';

/** A word that stands in the plans, and in how many blocks of those looked at. */
export interface Offer {
  text: string;
  blocks: number;
}

const most = 5;
/** So many pages are read for it where reading costs a download. */
const opened = 4;

/** Pairs of characters, with the ends marked: words alike at both ends are the likest. */
function pairsOf(text: string): Set<string> {
  const characters = ['^', ...text, '$'];
  return new Set(characters.slice(1).map((character, i) => (characters[i] ?? '') + character));
}

/** How alike two words are: 1 for the same, 0 for nothing in common (Dice over pairs). */
export function likeness(a: string, b: string): number {
  const [own, other] = [pairsOf(a), pairsOf(b)];
  return (2 * [...own].filter((pair) => other.has(pair)).length) / (own.size + other.size);
}

/** The longest pieces of a question that stand somewhere, longest first. */
async function pieces(words: readonly string[], source: Source, filters: Filters): Promise<string[]> {
  const found: string[] = [];
  for (const word of words) {
    const characters = Array.from(word).slice(0, 16);
    for (let length = characters.length - 1; length >= 2 && found.length === 0; length--) {
      for (let at = 0; at + length <= characters.length; at++) {
        const piece = characters.slice(at, at + length).join('');
        if (/^[\p{L}\p{N}]+$/u.test(piece) && (await source.holding(piece, filters)).units.length > 0) found.push(piece);
      }
    }
  }
  return found;
}

/** What parts clauses; no word goes across it. */
const stops = /[\p{P}\s]+/u;

const read = new Map<string, string[]>();

/** The words of a clause; cut once, since a question looks into the same ones for each of its characters. */
function wordsOnce(clause: string): string[] {
  const words = read.get(clause) ?? wordsIn(clause);
  read.set(clause, words);
  return words;
}

/** The words of a text that hold a character. Cutting words is slow, so only the clauses are read in which it stands. */
const wordsWith = (character: string, text: string): string[] =>
  text
    .split(stops)
    .filter((clause) => clause.includes(character))
    .flatMap((clause) => wordsOnce(clause).filter((word) => word.includes(character)));

/** Words of the plans that share a character with a question, the likest first. */
async function alike(word: string, source: Source, filters: Filters): Promise<string[]> {
  const counts = new Map<string, number>();
  for (const character of new Set(Array.from(word).slice(0, 8))) {
    if (!/[\p{L}\p{N}]/u.test(character)) continue;
    const { units } = await source.holding(character, filters);
    const pages = await Promise.all(units.slice(0, source.isWhole ? 40 : opened).map((unit) => unit.open()));
    for (const { blocks } of pages) {
      for (const { plain: text } of blocks.filter((block) => block.plain.includes(character))) {
        for (const each of wordsWith(character, text)) counts.set(each, (counts.get(each) ?? 0) + 1);
      }
    }
  }
  return [...counts]
    .map(([text, count]) => ({ text, count, like: likeness(word, text) }))
    .filter(({ text, like }) => like >= 0.3 && text !== word && Array.from(text).length <= word.length + 2)
    .sort((a, b) => b.like - a.like || b.count - a.count)
    .map(({ text }) => text);
}

/** What may have been meant by a question without answer: words that do stand in the plans, with how many blocks hold them. */
export async function nearest(
  { query }: Pick<Answer, 'query'>,
  source: Source,
  terms: readonly string[],
  filters: Filters,
): Promise<Offer[]> {
  const words = query.parts.map(({ plain: text }) => text);
  const missing: string[] = [];
  const standing: string[] = [];
  for (const word of words) ((await source.holding(word, filters)).units.length > 0 ? standing : missing).push(word);
  const known = terms.filter((term) => missing.some((word) => likeness(word, plain(term)) >= 0.4));
  const others = (await Promise.all(missing.slice(0, 3).map((word) => alike(word, source, filters)))).flatMap((list) => list.slice(0, 4));
  const candidates = [...(words.length > 1 ? standing : []), ...(await pieces(missing, source, filters)).slice(0, 2), ...known, ...others];
  const offers: Offer[] = [];
  for (const text of new Set(candidates)) {
    if (offers.length >= most) break;
    const blocks = await blocksWith(plain(text), source, filters);
    if (blocks > 0) offers.push({ text, blocks });
  }
  return offers;
}

/** How many blocks hold a phrase; where pages must be fetched, how many pages. */
async function blocksWith(phrase: string, source: Source, filters: Filters): Promise<number> {
  const { units } = await source.holding(phrase, filters);
  if (!source.isWhole) return units.length;
  const pages = await Promise.all(units.map((unit) => unit.open()));
  return pages.flatMap(({ blocks }) => blocks).filter((block) => block.plain.includes(phrase)).length;
}
