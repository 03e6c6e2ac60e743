/** Writes a printed number in the spellings in which people ask for it, for the score of the search. */

const wide = (text: string): string => text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));

const digits = '零一二三四五六七八九';
const steps = ['', '十', '百', '千'];

/** A whole number below ten thousand in Chinese numerals. */
function small(value: number): string {
  const figures = Array.from(String(value), Number);
  const written = figures.map((figure, at) => (figure === 0 ? '零' : digits[figure] + steps[figures.length - 1 - at])).join('');
  return written.replace(/零+/g, '零').replace(/零$/, '').replace(/^一十/, '十');
}

/** A whole number in Chinese numerals. */
export function inChinese(value: number): string {
  if (value >= 1e8) return `${inChinese(Math.floor(value / 1e8))}亿${value % 1e8 === 0 ? '' : inChinese(value % 1e8)}`;
  if (value >= 1e4)
    return `${small(Math.floor(value / 1e4))}万${value % 1e4 === 0 ? '' : (value % 1e4 < 1000 ? '零' : '') + small(value % 1e4)}`;
  return small(value);
}

const multiples: Record<string, number> = { '': 1, 百: 100, 千: 1000, 万: 1e4, 亿: 1e8, 万亿: 1e12 };

/** A number in figures with its multiple, and what follows: 1.7万亿元. */
const figure = /^(\d[\d,]*(?:\.\d+)?)(万亿|[百千万亿])?(.*)$/;

const grouped = (value: number): string => value.toLocaleString('en-US', { maximumFractionDigits: 6 });

/** Between ten thousand and a hundred million millions: figures with 万 or 亿 in another place, or two of them. */
function mixed(value: number, rest: string): string[] {
  const short = (size: number): string => String(Number((value / size).toPrecision(12)));
  const big = value >= 1e8 ? `${short(1e8)}亿${rest}` : value >= 1e4 ? `${short(1e4)}万${rest}` : `${value}${rest}`;
  const [high, low] = [Math.floor(value / 1e12), Math.round((value % 1e12) / 1e11)];
  const two = high > 0 && low > 0 && value % 1e11 === 0 ? [`${high}万${low}千亿${rest}`] : [];
  return [big, ...two];
}

function ofShare(value: number): string {
  const [whole, part = ''] = String(value).split('.');
  return `百分之${whole === '0' ? '零' : inChinese(Number(whole))}${part && `点${Array.from(part, (digit) => digits[Number(digit)]).join('')}`}`;
}

/**
 * Six spellings of a printed number or more: as printed, with spaces, wide, with thousands commas, in Chinese numerals or 百分之, with its
 * multiple in another place; of a range each sign between its ends. Of a number that knows no other the same one again.
 */
export function spellingsOf(printed: string): string[] {
  const spaced = printed.replace(/(\d)(?=[^\d.,])|(?<=[-—～~至])(?=\d)/g, '$1 ').trim();
  const plain = [printed, spaced, wide(printed), ` ${printed} `];
  const range = /^(.*?\d[^-—–～~至]*)(?:——|[-—–～~至])(\d.*)$/.exec(printed);
  if (range) return [...plain, ...['-', '—', '～', '~', '至', ' - '].map((sign) => range[1] + sign + range[2])];
  const ratio = /^(\d+(?:\.\d+)?)[:：∶](\d+(?:\.\d+)?)$/.exec(printed);
  if (ratio) return [...plain, ...[':', '：', '∶', ' : '].map((sign) => ratio[1] + sign + ratio[2])];
  const [, number, multiple = '', rest = ''] = figure.exec(printed) ?? [];
  if (number === undefined) return plain;
  const own = Number(number.replaceAll(',', ''));
  if (rest.startsWith('%')) return [...plain, ofShare(own) + rest.slice(1), `${own} ％${rest.slice(1)}`];
  const value = Number((own * multiples[multiple]).toPrecision(12));
  const chinese = Number.isInteger(value) && value > 9 ? [inChinese(value) + rest] : [];
  return [...plain, `${grouped(own)}${multiple}${rest}`, `${grouped(own)} ${multiple}${rest}`, ...mixed(value, rest), ...chinese];
}
