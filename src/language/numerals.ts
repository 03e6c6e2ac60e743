const digits: Record<string, number> = { 〇: 0, 零: 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 };
const powers: Record<string, number> = { 十: 10, 百: 100, 千: 1000 };

/** Characters of Chinese numerals, as a regular expression's class without its brackets. */
export const chineseDigits = '〇零一二两三四五六七八九十百千万亿';

/**
 * The value of a Chinese numeral (一百二十 → 120, 千 → 1000, 二〇二〇 → 2020), null when the characters don't make one.
 * A power without a digit before it counts once: 百 is 100.
 */
export function chineseValue(text: string): number | null {
  if (!text) return null;
  if (text.length > 1 && [...text].every((char) => char in digits)) return plainDigits(text);
  let total = 0;
  let section = 0;
  let digit: number | null = null;
  for (const char of text) {
    if (char in digits) digit = digits[char];
    else if (char in powers) {
      section += (digit ?? 1) * powers[char];
      digit = null;
    } else if (char === '万' || char === '亿') {
      const scale = char === '万' ? 1e4 : 1e8;
      const own = section + (digit ?? 0);
      if (own === 0 && total > 0) total *= scale;
      else if (char === '亿') total = (total + (own || 1)) * scale;
      else total += (own || 1) * scale;
      section = 0;
      digit = null;
    } else return null;
  }
  return total + section + (digit ?? 0);
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

/** The first and the last year of a five-year plan, by its name: 十三五 is 2016 to 2020. */
export function fiveYearPlan(name: string): [number, number] {
  const number = chineseValue(name.slice(0, -1)) ?? 0;
  return [1951 + number * 5, 1955 + number * 5];
}

/** A year of the calendar that a plan can speak of, as a part of a pattern. */
export const calendarYear = '(?:19|20)\\d{2}';
