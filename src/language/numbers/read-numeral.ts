import { boundAfter } from '../bounds.ts';
import { countingDigits, mixedValue } from '../numerals.ts';
import { readChinese } from './chinese.ts';
import { readFixed } from './fixed.ts';
import { beforeUnit, matchAt, multipleValue, type Numeral, plainNumeral, unitWord } from './numeral.ts';

/** The number that begins exactly at an index of a squeezed text, with its multiple; null when none does. */
export function readNumeral(text: string, index: number): Numeral | null {
  return readMixed(text, index) ?? readFixed(text, index) ?? readArabic(text, index) ?? readChinese(text, index);
}

/** At most seven figures: a row of them without end (8亿2万9亿…) is no number, and would be gone through for each of them. */
const mixed = /\d+(?:\.\d+)?[百千万亿]+(?:零\d{1,3}(?![\d.百千万亿])|零?(?:\d{1,4}[百千万亿]+零?){1,6}(?!\d{1,4}[百千万亿]))/y;
/** 16万3: the last digit counts the power below, where nothing follows that it could count. */
const cutShort = new RegExp(`\\d+[百千万亿][\\d${countingDigits}](?=[，。；、）]|${boundAfter}|$)`, 'y');
const lower: Record<string, string> = { 百: '十', 千: '百', 万: '千', 亿: '千万' };

/** 1万7千亿, 1亿5000万, 2千零30万: figures between several powers; the last 万 or 亿 is the multiple. */
function readMixed(text: string, index: number): Numeral | null {
  const short = matchAt(cutShort, text, index)?.[0] ?? '';
  const word = short || (matchAt(mixed, text, index)?.[0] ?? '');
  if (!word || (!short && beforeUnit(text, index, word) !== word)) return null;
  const value = mixedValue(short ? short + lower[short.at(-2) ?? ''] : word);
  if (value === null) return null;
  const multiple = /(?:万亿|[万亿])$/.exec(word)?.[0] ?? '';
  return { ...plainNumeral, start: index, end: index + word.length, figure: value / multipleValue(multiple), multiple, script: 'arabic' };
}

const arabic = /(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?/y;
/** 1.2×10⁴ */
const power = /[×xX*]10(?:([⁰¹²³⁴-⁹]+)|\^(\d{1,2}))/y;
const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const multiples = /([多余几来])?([十百千]?万亿|[十百千]?[万亿]|千|百)/y;
const more = /[多余几]|来(?![自源访])/y;

function readArabic(text: string, index: number): Numeral | null {
  const match = matchAt(arabic, text, index);
  if (!match) return null;
  let end = index + match[0].length;
  let figure = Number(match[0].replaceAll(',', ''));
  const exponent = matchAt(power, text, end);
  if (exponent) {
    const [all, small, plain] = exponent;
    figure *= 10 ** Number(plain ?? Array.from(small, (char) => raised.indexOf(char)).join(''));
    end += all.length;
  }
  const scale = matchAt(unitWord, text, end) ? null : matchAt(multiples, text, end);
  end += scale?.[0].length ?? 0;
  const tail = matchAt(more, text, end);
  end += tail?.[0].length ?? 0;
  const said = tail?.[0] ?? scale?.[1];
  const bound = said === undefined ? null : said === '来' ? 'approx' : 'ge';
  return { ...plainNumeral, start: index, end, figure, multiple: scale?.[2] ?? '', bound, script: 'arabic' };
}
