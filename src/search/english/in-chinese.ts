import { askingWords, idleWords, sizes } from './question-words.ts';

/** A name in English with the word that plans print for it. */
export type Translated = readonly [english: string, chinese: string];

/** The names that English questions may use, ready to be looked up. */
export interface EnglishLexicon {
  /** By the phrase in small letters and the singular. */
  phrases: ReadonlyMap<string, Translated>;
  /** The shortest phrase that begins with a word. */
  firsts: ReadonlyMap<string, Translated>;
  /** The most words that a phrase has. */
  longest: number;
}

/** A question as it is asked in Chinese, and which words of it were taken for which. */
export interface InChinese {
  text: string;
  taken: Translated[];
}

const token = /\d+\.\d+|[\p{Script=Latin}\d]+(?:[’'&][\p{Script=Latin}]+)*|%|\p{Script=Han}+|[^\s\p{Script=Latin}\d\p{Script=Han}]/gu;

/** A word in small letters and the singular, without the marks of pinyin. */
const plain = (word: string): string =>
  word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’']s?$/, '')
    .replace(/(?<=[a-z]{2}[^su])s$/, '')
    .replace(/(?<=[a-z]{2})ie$/, 'y');

const keyOf = (words: readonly string[]): string => words.map(plain).join(' ');
const wordsOf = (text: string): string[] =>
  [...text.matchAll(/[\p{Script=Latin}\d]+(?:[’'&][\p{Script=Latin}]+)*/gu)].map(([word]) => word);

/** Reads a list of names; of two equal ones the first counts. */
export function openEnglish(names: readonly Translated[]): EnglishLexicon {
  const phrases = new Map<string, Translated>();
  const firsts = new Map<string, Translated>();
  let longest = 1;
  for (const name of [...names, ...Object.entries(askingWords)]) {
    const words = wordsOf(name[0]);
    const key = keyOf(words);
    if (key === '' || phrases.has(key)) continue;
    phrases.set(key, name);
    longest = Math.max(longest, words.length);
  }
  for (const name of names) {
    const words = wordsOf(name[0]);
    const first = plain(words[0] ?? '');
    const known = firsts.get(first);
    if (first.length > 3 && words.length > 1 && (!known || wordsOf(known[0]).length > words.length)) firsts.set(first, name);
  }
  return { phrases, firsts, longest };
}

const amount = /(?<![\p{L}\d.])(\d[\d,]*(?:\.\d+)?)\s*(trillion|billion|million|thousand)\s*(yuan|rmb)?/giu;
const yuan = /(?<![\p{L}\d.])(\d[\d,]*(?:\.\d+)?)\s*(yuan|rmb)\b/giu;

/** So many 亿 as plans print it: 1.7万亿, 5000亿, 5000万, 3000. */
function chineseNumber(value: number): string {
  const said = (each: number): string => String(Number(each.toFixed(6)));
  if (value >= 10_000) return `${said(value / 10_000)}万亿`;
  if (value >= 1) return `${said(value)}亿`;
  return value >= 0.0001 ? `${said(value * 10_000)}万` : said(value * 1e8);
}

/** Amounts and shares in Chinese: 1.7 trillion yuan → 1.7万亿元, 12 per cent → 12%. */
const withAmounts = (text: string): string =>
  text
    .replace(amount, (_, number: string, size: string, money: string | undefined) => {
      const value = Number(number.replaceAll(',', '')) * sizes[size.toLowerCase()];
      return ` ${chineseNumber(value)}${money ? '元' : ''} `;
    })
    .replace(yuan, ' $1元 ')
    .replace(/\bpercentage points?\b/gi, '个百分点')
    .replace(/\s*\bper ?cent\b/gi, '%')
    .replace(/(?<=\d),(?=\d{3})/g, '');

const isIdle = (word: string): boolean => idleWords.has(word.toLowerCase()) || idleWords.has(plain(word));

const isForeign = (word: string): boolean => /\p{Script=Latin}/u.test(word);

/** The longest phrase that begins at a word, and how many words it has. */
function phraseAt(
  words: readonly string[],
  at: number,
  { phrases, firsts, longest }: EnglishLexicon,
): { name: Translated; length: number } | null {
  for (let length = Math.min(longest, words.length - at); length > 0; length--) {
    const name = phrases.get(keyOf(words.slice(at, at + length)));
    if (name) return { name, length };
  }
  const first = isIdle(words[at]) ? undefined : firsts.get(plain(words[at]));
  return first ? { name: first, length: 1 } : null;
}

/** A question in English as it is asked in Chinese; words that nothing names stay as they are, and Chinese ones too. */
export function inChinese(question: string, lexicon: EnglishLexicon): InChinese {
  if (!/\p{Script=Latin}/u.test(question)) return { text: question, taken: [] };
  const words = withAmounts(question).match(token) ?? [];
  const taken: Translated[] = [];
  const said: string[] = [];
  for (let at = 0; at < words.length;) {
    const found = isForeign(words[at]) ? phraseAt(words, at, lexicon) : null;
    const word = words[at];
    if (found) {
      said.push(found.name[1]);
      if (found.name[0] !== found.name[1]) taken.push(found.name);
    } else if (!isIdle(word) && !/^[?.,;:!]$/.test(word)) said.push(word);
    at += found?.length ?? 1;
  }
  return { text: joined(said), taken };
}

/** Words side by side; a number, its sign and what it counts stay together. */
const joined = (words: readonly string[]): string =>
  words.reduce((text, word) => text + (text === '' || (/[\d.%]$/.test(text) && /^[.\d%]|^[万亿元个]/.test(word)) ? '' : ' ') + word, '');
