import { headEnd, leadsFor, tokenEnd } from '../../../search/token-text.ts';
import { frequentWords } from './frequent-words.ts';

/** A text as the longest of some words that stands at each place, and single characters between. */
function cut(text: string, words: readonly string[]): string[] {
  const known = new Set(words);
  const longest = new Map<string, number>();
  for (const word of words) longest.set(word.slice(0, 1), Math.max(word.length, longest.get(word.slice(0, 1)) ?? 0));
  const tokens: string[] = [];
  for (let at = 0; at < text.length; at += tokens.at(-1)?.length ?? 1) {
    let length = longest.get(text[at] ?? '') ?? 0;
    while (length > 1 && !known.has(text.slice(at, at + length))) length--;
    tokens.push(length > 1 ? text.slice(at, at + length) : String.fromCodePoint(text.codePointAt(at) ?? 0));
  }
  return tokens;
}

const sizeOf = (token: string): number => Array.from(token).length;

/** What a token saves that has a byte of its own: a word the bytes of its characters but one, a character about half of one of its two. */
const saved = (token: string, count: number): number => count * (sizeOf(token) > 1 ? sizeOf(token) - 1 : 0.6);

/** Which tokens get a byte of their own, the best of them that have the room. */
function chooseOften(tokens: readonly string[]): { often: string[]; further: string[] } {
  const counts = new Map<string, number>();
  for (const token of tokens) counts.set(token, (counts.get(token) ?? 0) + 1);
  const ordered = [...counts].sort((a, b) => saved(...b) - saved(...a)).map(([token]) => token);
  const room = 256 - leadsFor(counts.size);
  return { often: ordered.slice(0, room), further: ordered.slice(room) };
}

/** A text cut by those of some words that are worth a byte of their own. */
function cutWell(text: string, words: readonly string[]): { tokens: string[]; often: string[]; further: string[] } {
  const tokens = cut(text, words);
  const { often, further } = chooseOften(tokens);
  const worth = new Set(often);
  const kept = words.filter((word) => worth.has(word));
  return kept.length < words.length ? cutWell(text, kept) : { tokens, often, further };
}

/**
 * A text in an alphabet of its own: frequent words and characters have one byte, others two. Chinese text packs a fifth smaller
 * from it than from UTF-8. A line feed and U+0000 must not stand in it: in JSON they don't.
 */
export function writeTokenText(text: string): Uint8Array {
  const { tokens, often, further } = cutWell(text, frequentWords(text));
  const points = further.map((character) => character.codePointAt(0) ?? 0).sort((a, b) => a - b);
  const steps = points.map((point, i) => point - (points[i - 1] ?? 0));
  const order = [...often.toSorted(), ...points.map((point) => String.fromCodePoint(point))];
  const leads = leadsFor(order.length);
  const codes = new Map(
    order.map((token, i): [string, number[]] => {
      const beyond = i - often.length;
      return [token, beyond < 0 ? [leads + i] : [Math.floor(beyond / 256), beyond % 256]];
    }),
  );
  const head = [...order.slice(0, often.length), steps.join(' ')].join(tokenEnd) + headEnd;
  return Uint8Array.from([...new TextEncoder().encode(head), ...tokens.flatMap((token) => codes.get(token) ?? [])]);
}
