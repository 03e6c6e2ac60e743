import { ConverterFactory } from 'opencc-js/core';
import compatible from 'opencc-js/dict/CJK_Compatibility_Ideographs';
import characters from 'opencc-js/dict/TSCharacters';
import phrases from 'opencc-js/dict/TSPhrases';
import { copiedIdeograph, ideographOf } from './radicals.ts';

/** How a text is read where its characters aren't those that the rules know: every character at its place, none more, none less. */
export interface ReadingForm {
  text: string;
  /** Other words in the same form, such as a title or a quotation from the text. */
  fold: (words: string) => string;
}

/** Characters of a text that are looked at to tell whether it is in traditional ones: a plan shows it in its first paragraphs. */
const looked = 4000;

/** The least share of Han characters that have another, simplified form, in a text in traditional characters: a third have it in running text. */
const leastShare = 0.06;

let converter: ((text: string) => string) | undefined;

/** What opencc-js makes for `{ from: 't', to: 'cn' }`, of the dictionaries that this takes and none for the words of regions: a browser loads half as much. Made once, when a text is first asked about. */
const convert = (text: string): string => (converter ??= ConverterFactory([compatible], [phrases, characters]))(text);

/** Words in simplified characters, line by line; a line whose length a phrase would change is converted character by character. */
const simplified = (text: string): string =>
  text
    .split('\n')
    .map((line) => {
      const whole = convert(line);
      return whole.length === line.length ? whole : Array.from(line, oneForOne).join('');
    })
    .join('\n');

function oneForOne(char: string): string {
  const simple = convert(char);
  return simple.length === char.length ? simple : char;
}

/** True where a text is in traditional characters, as far as its first paragraphs show. */
export function isTraditional(text: string): boolean {
  const han = Array.from(text.slice(0, looked * 4).matchAll(/\p{Script=Han}/gu), ([char]) => char).slice(0, looked);
  const changed = han.filter((char) => oneForOne(char) !== char).length;
  return changed >= 2 && changed / han.length >= leastShare;
}

const withIdeographs = (text: string): string => text.replace(copiedIdeograph, ideographOf);

/** The form in which a text is read: radicals as the ideographs that are meant, traditional characters as simplified ones. */
export function readingForm(printed: string): ReadingForm {
  const plain = withIdeographs(printed);
  if (!isTraditional(plain)) return { text: plain, fold: withIdeographs };
  return { text: simplified(plain), fold: (words) => simplified(withIdeographs(words)) };
}
