const han = '〇一二三四五六七八九';

/** 一, 十二, 一百零五: the counting numbers of Chinese up to 9999. */
function counting(number: number): string {
  if (number < 1 || number > 9999) return String(number);
  const digits = Array.from(String(number), Number);
  const words = digits.map((digit, i) => (digit === 0 ? '零' : han[digit] + ['', '十', '百', '千'][digits.length - 1 - i])).join('');
  return words.replace(/零+/g, '零').replace(/零$/, '').replace(/^一十/, '十');
}

const digitByDigit = (number: number): string => Array.from(String(number), (digit) => han[Number(digit)]).join('');

const legal = (number: number): string =>
  Array.from(
    counting(number),
    (char) =>
      ({ 一: '壹', 二: '贰', 三: '叁', 四: '肆', 五: '伍', 六: '陆', 七: '柒', 八: '捌', 九: '玖', 十: '拾', 百: '佰', 千: '仟' })[char] ??
      char,
  ).join('');

function letters(number: number): string {
  return String.fromCharCode(97 + ((number - 1) % 26)).repeat(Math.ceil(number / 26));
}

const romans: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

function roman(number: number): string {
  let rest = number;
  return romans
    .map(([value, word]) => {
      const times = Math.floor(rest / value);
      rest -= times * value;
      return word.repeat(times);
    })
    .join('');
}

/** The number as a character of a block of Unicode that has one for each of the first `count`; in digits beyond. */
const fromBlock =
  (first: number, count: number) =>
  (number: number): string =>
    number >= 1 && number <= count ? String.fromCodePoint(first + number - 1) : String(number);

const listed =
  (words: string) =>
  (number: number): string =>
    words[(number - 1) % words.length] ?? String(number);

/** How Word prints a number, by the name of its format (ECMA-376, 17.18.59); other formats print digits. */
const formats: Readonly<Record<string, (number: number) => string>> = {
  none: () => '',
  bullet: () => '',
  decimalZero: (number) => String(number).padStart(2, '0'),
  lowerLetter: letters,
  upperLetter: (number) => letters(number).toUpperCase(),
  lowerRoman: roman,
  upperRoman: (number) => roman(number).toUpperCase(),
  chineseCounting: counting,
  chineseCountingThousand: counting,
  japaneseCounting: counting,
  koreanCounting: counting,
  taiwaneseCounting: counting,
  taiwaneseCountingThousand: counting,
  ideographDigital: digitByDigit,
  japaneseDigitalTenThousand: counting,
  taiwaneseDigital: digitByDigit,
  chineseLegalSimplified: legal,
  ideographTraditional: listed('甲乙丙丁戊己庚辛壬癸'),
  ideographZodiac: listed('子丑寅卯辰巳午未申酉戌亥'),
  decimalFullWidth: (number) => String(number).replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
  decimalFullWidth2: (number) => String(number).replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
  decimalEnclosedCircle: fromBlock(0x2460, 20),
  decimalEnclosedCircleChinese: fromBlock(0x2460, 20),
  decimalEnclosedParen: fromBlock(0x2474, 20),
  decimalEnclosedFullstop: fromBlock(0x2488, 20),
  ideographEnclosedCircle: fromBlock(0x3280, 10),
};

/** A number in a format of Word. */
export const formatNumber = (number: number, format: string): string => (formats[format] ?? String)(number);
