/** So many characters side by side are a gram that is kept with its places; shorter ones are kept with the records that hold them. */
export const longestGram = 3;

/** One character of a key: UTF-16 has so many values. */
const values = 2 ** 16;

/** A gram as a number; of a shorter one the last characters are 0, which no text has. */
export function keyOf(gram: string): number {
  let key = 0;
  for (let i = 0; i < longestGram; i++) key = key * values + (i < gram.length ? gram.charCodeAt(i) : 0);
  return key;
}

/** In which of some files a gram stands, and what of its key that doesn't say. */
export const filedAt = (key: number, files: number): { file: number; rest: number } => ({
  file: key % files,
  rest: Math.floor(key / files),
});

/**
 * The grams that a phrase is looked for by, each with its place in it: every character is in one of them, so that what holds all
 * at their places holds the phrase.
 */
export function gramsOf(phrase: string): { at: number; key: number }[] {
  if (phrase.length <= longestGram) return [{ at: 0, key: keyOf(phrase) }];
  const last = phrase.length - longestGram;
  const places = Array.from({ length: Math.ceil(last / longestGram) }, (_, i) => i * longestGram);
  return [...places, last].map((at) => ({ at, key: keyOf(phrase.slice(at, at + longestGram)) }));
}

/** Stand in an index before and after what is looked for as a whole; no text has them. */
export const [wholeStart, wholeEnd] = ['\u0001', '\u0002'];

/** How many characters for private use there are, and the first of them: no text has any. */
const ownCharacters = { first: 0xe000, count: 6400 };

/** A gram of its own for a text: what one question looks for is one gram. Two texts may share it, which one finds out when a record is opened. */
export function termOf(text: string): string {
  let hash = 7;
  for (let i = 0; i < text.length; i++) hash = (hash * 31 + text.charCodeAt(i)) % (ownCharacters.count * ownCharacters.count);
  const { first, count } = ownCharacters;
  return wholeStart + String.fromCharCode(first + Math.floor(hash / count), first + (hash % count));
}

/** A text that is looked for as a whole. */
export const asWhole = (text: string): string => wholeStart + text + wholeEnd;
