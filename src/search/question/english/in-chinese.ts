import { chineseAmounts } from './chinese-amounts.ts';
import { askingWords, idleWords, openings } from './question-words.ts';

/** A name in English with the word that plans print for it. */
export type Translated = readonly [english: string, chinese: string];

/** The English names that questions may use; units only behind a number. */
export interface EnglishNames {
  names: readonly Translated[];
  units: readonly Translated[];
}

interface Phrase {
  words: readonly string[];
  name: Translated;
}

/** Those names, ready to be looked up. */
export interface EnglishLexicon {
  /** By their words in small letters and the singular, without those that say nothing. */
  phrases: ReadonlyMap<string, Phrase>;
  units: ReadonlyMap<string, Phrase>;
  /** The phrases that hold a word. */
  holding: ReadonlyMap<string, readonly Phrase[]>;
  /** The most words that a phrase has. */
  longest: number;
}

/** A question as it is asked in Chinese, which words of it were taken for which, and which were left out because nothing bears them. */
export interface InChinese {
  text: string;
  taken: Translated[];
  left: string[];
}

const token = /\d+\.\d+|[\p{Script=Latin}\d]+(?:[’'&][\p{Script=Latin}]+)*|%|\p{Script=Han}+|[^\s\p{Script=Latin}\d\p{Script=Han}]/gu;
const isWord = (text: string): boolean => /\p{Script=Latin}/u.test(text);

/** A word in small letters and the singular, without the marks of pinyin. */
const plain = (word: string): string =>
  word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’']s?$/, '')
    .replace(/(?<=[a-z]{2}[^aisu])s$/, '')
    .replace(/(?<=[a-z]{2})ies?$/, 'y');

const isIdle = (word: string): boolean => idleWords.has(word.toLowerCase()) || idleWords.has(plain(word));

/** The words of a phrase that say something. */
const wordsOf = (text: string): string[] =>
  (text.match(token) ?? []).filter((each) => /[\p{Script=Latin}\d]/u.test(each) && !isIdle(each)).map(plain);

const phraseOf = (name: Translated): Phrase => ({ words: wordsOf(name[0]), name });
const keyOf = (words: readonly string[]): string => words.join(' ');

/** By their words; of two equal ones the first counts. */
function byWords(phrases: readonly Phrase[]): Map<string, Phrase> {
  const found = new Map<string, Phrase>();
  for (const phrase of phrases) if (phrase.words.length > 0 && !found.has(keyOf(phrase.words))) found.set(keyOf(phrase.words), phrase);
  return found;
}

/** Reads the lists of names. */
export function openEnglish({ names, units }: EnglishNames): EnglishLexicon {
  const asked = Object.entries(askingWords).map(phraseOf);
  const named = names.map(phraseOf);
  const phrases = byWords([...named, ...asked]);
  const holding = new Map<string, Phrase[]>();
  for (const phrase of named)
    for (const word of new Set(phrase.words)) {
      const known = holding.get(word);
      if (known) known.push(phrase);
      else holding.set(word, [phrase]);
    }
  return {
    phrases,
    units: byWords(units.map(phraseOf)),
    holding,
    longest: Math.max(1, ...[...phrases.values()].map(({ words }) => words.length)),
  };
}

/** True where a phrase has some words in their order. */
function holds(phrase: readonly string[], words: readonly string[]): boolean {
  let at = 0;
  for (const word of phrase) if (word === words[at]) at++;
  return at === words.length;
}

/** So many words more than those asked may a name have. */
const mostMore = 3;
/** A word by itself stands for a name that begins with it, or for one of as few as this that hold it. */
const few = 2;

/** The shortest name that has these words among others; null where there is none, and where one word alone is in too many. */
function longerName(words: readonly string[], { holding }: EnglishLexicon): Translated | null {
  const all = holding.get(words[0]) ?? [];
  const isAlone = words.length === 1;
  if (isAlone && words[0].length < 4) return null;
  const fitting = all.filter((phrase) => phrase.words.length - words.length <= mostMore && holds(phrase.words, words));
  const chosen = isAlone && all.length > few ? fitting.filter((phrase) => phrase.words[0] === words[0]) : fitting;
  return chosen.toSorted((a, b) => a.words.length - b.words.length)[0]?.name ?? null;
}

/** What the next words name, and how many they are: the more words the better, a whole name before a part of one. */
function nameAt(words: readonly string[], lexicon: EnglishLexicon, isCounted: boolean): { name: Translated; length: number } | null {
  const unit = isCounted ? lexicon.units.get(words[0]) : undefined;
  if (unit) return { name: unit.name, length: 1 };
  for (let length = Math.min(lexicon.longest, words.length); length > 0; length--) {
    const some = words.slice(0, length);
    const name = lexicon.phrases.get(keyOf(some))?.name ?? longerName(some, lexicon);
    if (name) return { name, length };
  }
  return null;
}

/** A question in English as it is asked in Chinese; words that nothing names stay where a plan may print them (5G, AI) and are left out else. */
export function inChinese(question: string, lexicon: EnglishLexicon): InChinese {
  if (!isWord(question)) return { text: question, taken: [], left: [] };
  const opened = openings.reduce((text, [asks, said]) => text.replace(asks, said), question);
  const tokens = (chineseAmounts(opened).match(token) ?? []).filter((each) => !/^[-–—?.,;:!'’]$/.test(each) && !isIdle(each));
  const [said, taken, left]: [string[], Translated[], string[]] = [[], [], []];
  for (let at = 0; at < tokens.length;) {
    const word = tokens[at];
    const end = tokens.findIndex((each, i) => i >= at && !/[\p{Script=Latin}\d]/u.test(each));
    const run = tokens.slice(at, end < 0 ? undefined : end).map(plain);
    const found = isWord(word) ? nameAt(run, lexicon, /[\d%万亿]$/.test(tokens[at - 1] ?? '')) : null;
    if (found) {
      said.push(found.name[1]);
      taken.push(found.name);
    } else if (isWord(word) && !/[\p{Lu}\d]/u.test(word)) left.push(word);
    else said.push(word);
    at += found?.length ?? 1;
  }
  return { text: joined(said), taken, left };
}

/** Words side by side; a number and what it counts stay together. */
const joined = (words: readonly string[]): string =>
  words.reduce((text, word) => text + (text === '' || (/[\d.]$/.test(text) && /^[.%万亿元个]/.test(word)) ? '' : ' ') + word, '');
