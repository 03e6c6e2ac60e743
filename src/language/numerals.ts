const digits: Record<string, number> = { 〇: 0, 零: 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 };
const powers: Record<string, number> = { 十: 10, 百: 100, 千: 1000 };

/** Characters of Chinese numerals, as a regular expression's class without its brackets. */
export const chineseDigits = '〇零一二两三四五六七八九十百千万亿';

/** The digits from one to nine, as such a class. */
export const countingDigits = '一二两三四五六七八九';

/** The characters of sums in contracts (伍仟万元), in the order of `plainOfFormal`; 队伍 and 大陆 hold some of them and are no numbers. */
export const formalDigits = '壹贰叁肆伍陆柒捌玖拾佰仟';
const plainOfFormal = '一二三四五六七八九十百千';

/** A numeral of contracts in everyday characters: 伍仟万 → 五千万. */
export const plainNumeral = (text: string): string =>
  text.replace(new RegExp(`[${formalDigits}]`, 'g'), (char) => plainOfFormal[formalDigits.indexOf(char)]);

/**
 * The value of a Chinese numeral (一百二十 → 120, 千 → 1000, 二〇二〇 → 2020), null when the characters don't make one.
 * A power without a digit before it counts once: 百 is 100. Two digits side by side (十三五) and a multiple of itself (亿亿) make none.
 */
export function chineseValue(text: string): number | null {
  if (!text) return null;
  const signs = [...text];
  if (signs.length > 1 && signs.every((char) => char in digits)) return plainDigits(text);
  return combined(signs.map((char) => digits[char] ?? char));
}

/** The value of a number that mixes figures and Chinese powers (1万7千亿, 1亿5000万, 2千零30万); null when its parts don't make one. */
export const mixedValue = (text: string): number | null =>
  combined((text.match(/\d+(?:\.\d+)?|./g) ?? []).map((part) => (/^\d/.test(part) ? Number(part) : (digits[part] ?? part))));

/** What figures and powers come to, in order; null where two figures stand side by side or a power is none. */
function combined(parts: readonly (number | string)[]): number | null {
  let total = 0;
  let section = 0;
  let figure: number | null = null;
  for (const part of parts) {
    if (typeof part === 'number') {
      if (figure) return null;
      figure = part;
    } else if (part in powers) {
      section += (figure ?? 1) * powers[part];
      figure = null;
    } else if (part === '万' || part === '亿') {
      const scale = part === '万' ? 1e4 : 1e8;
      const own = section + (figure ?? 0);
      if (own === 0 && total >= scale) return null;
      if (own === 0 && total > 0) total *= scale;
      else if (part === '亿') total = (total + (own || 1)) * scale;
      else total += (own || 1) * scale;
      section = 0;
      figure = null;
    } else return null;
  }
  return total + section + (figure ?? 0);
}

/** 二〇二〇 is read digit by digit; 三三 or 二三 is no numeral. */
function plainDigits(text: string): number | null {
  if (text.length < 4) return null;
  return Number([...text].map((char) => digits[char]).join(''));
}

/** Two neighbouring digits name a range: 两三 → 2 to 3, 七八 → 7 to 8. Null when they don't. */
export function digitPair(text: string): [number, number] | null {
  const [low, high] = [digits[text[0]], digits[text[1]]];
  return text.length === 2 && low > 0 && high > low && high - low <= 2 ? [low, high] : null;
}

/** The value of one Chinese digit, for fractions and tenths. */
export const chineseDigit = (char: string): number | null => digits[char] ?? null;

/** The value of a Chinese numeral with decimals: 三点五 → 3.5; null where its parts are none. */
export function chineseDecimal(text: string): number | null {
  const [whole, part] = text.split('点');
  const head = chineseValue(whole);
  return head === null ? null : Number(`${head}.${[...part].map((char) => digits[char] ?? 0).join('')}`);
}

/** The first and the last year of a five-year plan, by its name: 十三五 is 2016 to 2020. */
export function fiveYearPlan(name: string): [number, number] {
  const number = chineseValue(name.slice(0, -1)) ?? 0;
  return [1951 + number * 5, 1955 + number * 5];
}

/** A year of the calendar that a plan can speak of, as a part of a pattern. */
export const calendarYear = '(?:19|20)\\d{2}';

/** The same in Chinese characters, read digit by digit: 二〇三五, 一九九八. */
export const chineseYear = '(?:一九|二[〇零])[〇零一二三四五六七八九]{2}';
