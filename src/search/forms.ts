import { numbersIn, waysOfWriting } from './number-forms.ts';

/** One way in which a word of a question may be printed. */
export interface Form {
  /** Plain text (normalise.ts). */
  text: string;
  /** What it is instead of the typed characters themselves. */
  kind: 'typed' | 'number';
}

/** So many other ways at most: each asks the index once more. */
const most = 8;

const isNumeral = /[\d.零一二两三四五六七八九十百千万亿]/;

/** True where a form stands in a plain text; the other ways of a number only where no longer number goes on around them. */
export function stands({ text, kind }: Form, inText: string): boolean {
  return placesIn({ text, kind }, inText).length > 0;
}

/** Every place of a form in a plain text. */
export function placesIn({ text, kind }: Form, inText: string): number[] {
  const places: number[] = [];
  if (text === '') return places;
  for (let at = inText.indexOf(text); at >= 0; at = inText.indexOf(text, at + text.length)) {
    const before = inText[at - 1] ?? '';
    const after = inText[at + text.length] ?? '';
    const goesOn = (isNumeral.test(before) && isNumeral.test(text[0])) || (isNumeral.test(after) && isNumeral.test(text.at(-1) ?? ''));
    if (kind === 'typed' || !goesOn) places.push(at);
  }
  return places;
}

/** 10% and 百分之十 are one thing. */
function percentages(text: string): string[] {
  const written = /^(.*?)百分之([零一二三四五六七八九十百]+)(.*)$/.exec(text);
  if (written) return numbersIn(written[2]).map(({ value }) => `${written[1]}${value}%${written[3]}`);
  const figures = /^(.*?)(\d+)%(.*)$/.exec(text);
  return figures
    ? waysOfWriting(Number(figures[2]))
        .slice(1)
        .map((way) => `${figures[1]}百分之${way}${figures[3]}`)
    : [];
}

/** A word as typed, and with its number written in the other ways: 100项 → 一百项, 百项. */
export function formsOf(text: string): Form[] {
  const others = new Set(percentages(text));
  const numbers = numbersIn(text);
  if (numbers.length <= 2 && others.size === 0) {
    for (const { text: number, at, value } of numbers) {
      // 一 and 十 alone are parts of words (一体, 十分) far more often than numbers.
      if (!/\d/.test(number) && value < 20 && number.length < 2) continue;
      for (const way of waysOfWriting(value)) others.add(text.slice(0, at) + way + text.slice(at + number.length));
    }
  }
  others.delete(text);
  return [{ text, kind: 'typed' }, ...[...others].slice(0, most).map((way): Form => ({ text: way, kind: 'number' }))];
}
