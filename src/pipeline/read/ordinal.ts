import { chineseDigit } from '../../language/numerals.ts';

/** The value of a printed ordinal up to 999: 十二, 二十一, 百零三, 12, １２, ③. Null when it is none. */
export function ordinal(printed: string): number | null {
  const text = printed.normalize('NFKC');
  if (/^\d{1,3}$/.test(text)) return Number(text);
  if (!/^[〇零一二两三四五六七八九十百]+$/.test(text)) return null;
  const [hundreds, rest] = text.includes('百') ? text.split('百') : ['', text];
  const [tens, ones] = rest.includes('十') ? rest.split('十') : ['', rest];
  const value =
    (text.includes('百') ? (chineseDigit(hundreds) ?? 1) * 100 : 0) +
    (rest.includes('十') ? (chineseDigit(tens) ?? 1) * 10 : 0) +
    Array.from(ones.replace(/^[零〇]/, '')).reduce((sum, char) => sum * 10 + (chineseDigit(char) ?? 0), 0);
  return value;
}
