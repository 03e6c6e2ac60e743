import { plainWithPlaces } from '../normalise.ts';

/** What two texts are compared by: their letters and figures without punctuation, and where each stands in the text (string indices, half-open). */
export interface Letters {
  text: string;
  from: number[];
  to: number[];
}

/** Letters, figures, and the signs that belong to figures. A line feed parts the cells and rows of a table. */
const counted = /[\p{L}\p{N}%‰‱<>=≥≤≧≦≈±+&/\n]/u;
/** Signs that belong to a figure between two digits, and to the sentence elsewhere: 1.5, 2:8, 5-10. */
const between = /[.:~-]/;
const digit = /\d/;

const isCounted = (plain: string, i: number): boolean =>
  counted.test(plain[i]) || (between.test(plain[i]) && digit.test(plain[i - 1] ?? '') && digit.test(plain[i + 1] ?? ''));

/** The letters of a text, in the form in which the search compares; punctuation, spaces and widths make no difference. */
export function lettersOf(text: string): Letters {
  const plain = plainWithPlaces(text);
  const made: Letters = { text: '', from: [], to: [] };
  const kept: string[] = [];
  for (let i = 0; i < plain.text.length; i++) {
    if (!isCounted(plain.text, i)) continue;
    kept.push(plain.text[i]);
    made.from.push(plain.from[i]);
    made.to.push(plain.to[i]);
  }
  made.text = kept.join('');
  return made;
}

/** The first letter that stands at a place of the text or after it; the number of letters where none does. */
export function letterAt({ from }: Pick<Letters, 'from'>, place: number): number {
  let [low, high] = [0, from.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (from[middle] < place) low = middle + 1;
    else high = middle;
  }
  return low;
}
