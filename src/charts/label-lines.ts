/** How wide a Latin letter or figure is beside a Chinese character, at most in the mean of a word, in the faces that the pages name. */
const narrow = 0.6;

/** The width of a text, in Chinese characters. */
export const widthOf = (text: string): number =>
  Array.from(text).reduce((sum, character) => sum + (/[\u2000-\uffff]|\p{Script=Han}/u.test(character) ? 1 : narrow), 0);

/** A word of Latin letters and figures with the blanks behind it, or its part as far as a hyphen; or one character. */
const piece = /[\w.,%’/+]+-?\s*|./gsu;

/** The width of the longest part of a text that no line is ended in, in Chinese characters. */
export const longestPiece = (text: string): number => Math.max(0, ...(text.match(piece) ?? []).map((each) => widthOf(each.trimEnd())));

/** A short label in lines of so many Chinese characters at most: it may break between any two of these and between Latin words, which are cut only where one is longer than a line. The blank between two words stays at the end of its line, so that the whole reads as it was. */
export function wrapped(text: string, length: number): string[] {
  const most = Math.floor(length / narrow);
  const pieces = (text.match(piece) ?? []).flatMap((each) =>
    widthOf(each.trimEnd()) <= length ? [each] : (each.match(new RegExp(`.{1,${most}}`, 'gsu')) ?? []),
  );
  const lines: string[] = [];
  for (const each of pieces) {
    const last = lines.at(-1);
    if (last !== undefined && widthOf((last + each).trimEnd()) <= length) lines[lines.length - 1] = last + each;
    else lines.push(each);
  }
  return lines;
}
