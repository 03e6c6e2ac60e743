import { numbersIn, waysOfWriting, writeDecimal, type WrittenNumber } from './number-forms.ts';

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

/** A number with what stands for its unit, where plans write that in two ways: 12% and 百分之十二, 2倍 and 翻番. */
function waysWithUnit({ value, unit, text }: WrittenNumber, rest: string): { ways: string[]; length: number } | null {
  const own = text.length + (unit === null ? 1 : 0);
  const sign = unit ?? rest[0];
  if (sign === '%') return { ways: [`${value}%`, `百分之${writeDecimal(value)}`], length: own };
  if (sign === '倍') return { ways: [`${value}倍`, ...(doubled[value] ?? [])], length: own };
  return unit === null ? { ways: waysOfWriting(value), length: text.length } : null;
}

const doubled: Record<number, string[]> = { 2: ['两倍', '翻一番', '翻番'], 4: ['四倍', '翻两番'], 8: ['八倍', '翻三番'] };

/** The ends of a range, with what stands between and after. */
const range = /(\d[\d.,]*)([百千万亿]*)(%?)(?:-|~|至|到)(\d[\d.,]*)([百千万亿]*)(%?)/;
const rangeSigns = ['-', '~', '至', '到'];

/** 5-10%, 5%~10%, 5至10%: a multiple or sign may stand once or twice. */
function waysOfRange(text: string): string[] {
  const match = range.exec(text);
  if (!match) return [];
  const [whole, low, lowBig, lowSign, high, highBig, highSign] = match;
  if (lowBig !== '' && lowBig !== highBig) return [];
  const ends = [...new Set([highBig + highSign, highSign && lowBig === '' ? '' : lowBig + lowSign, ''])];
  return rangeSigns.flatMap((sign) =>
    ends.map((end) => text.slice(0, match.index) + low + end + sign + high + highBig + highSign + text.slice(match.index + whole.length)),
  );
}

/** 一 and 十 alone are parts of words (一体, 十分) far more often than numbers. */
const isWordPart = ({ text, value, unit }: WrittenNumber): boolean => unit === null && !/\d/.test(text) && value < 20 && text.length < 2;

/** A word as typed, and with its number written in the other ways: 100项 → 一百项, 百项. */
export function formsOf(text: string): Form[] {
  const others = new Set(waysOfRange(text));
  const numbers = others.size > 0 ? [] : numbersIn(text);
  if (numbers.length <= 2) {
    for (const number of numbers.filter((each) => !isWordPart(each))) {
      const { ways, length } = waysWithUnit(number, text.slice(number.at + number.text.length)) ?? { ways: [], length: 0 };
      for (const way of ways) others.add(text.slice(0, number.at) + way + text.slice(number.at + length));
    }
  }
  others.delete(text);
  return [{ text, kind: 'typed' }, ...[...others].slice(0, most).map((way): Form => ({ text: way, kind: 'number' }))];
}
