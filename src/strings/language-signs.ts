import { language } from './built-language.ts';
import * as english from './english.ts';
import type { Language } from './language-folders.ts';
import { listedWords, quoted } from './quoted.ts';

/** How a language sets words beside each other: its marks and brackets, and what stands between sentences. */
export interface Signs {
  /** Between words that stand beside each other. */
  gap: string;
  /** Between a label and what follows in another element. */
  colon: string;
  /** Between the parts of one statement. */
  comma: string;
  /** Between things of one cell that are no parts of each other. */
  apart: string;
  /** Between two statements of a line. */
  between: string;
  /** After a sentence whose last words are in an element. */
  stop: string;
  /** Names in a sentence. */
  listed: (names: readonly string[]) => string;
  /** Words as they are printed, quoted where one holds a sign of lists. */
  listedWords: (words: readonly string[]) => string;
  /** Parts that hold commas themselves. */
  listedParts: (parts: readonly string[]) => string;
  /** Names side by side, none of them the last: for heads and cells. */
  row: (names: readonly string[]) => string;
  /** Statements as sentences, one after the other; an empty one is left out, one that ends in a stop keeps it. */
  sentences: (...parts: readonly string[]) => string;
  labelled: (label: string, value: string) => string;
  /** Words in brackets behind others. */
  aside: (text: string) => string;
  /** Whose a thing is, and what. */
  owned: (whose: string, what: string) => string;
  /** The title of a document in a sentence. */
  book: (title: string) => string;
  quoted: (text: string) => string;
  /** A label or a name of a vocabulary in the middle of a sentence. */
  within: (name: string) => string;
}

const chinese: Signs = {
  gap: '',
  colon: '：',
  comma: '，',
  apart: '｜',
  between: '；',
  stop: '。',
  listed: (names) => names.join('、'),
  listedWords,
  listedParts: (parts) => parts.join('；'),
  row: (names) => names.join('、'),
  sentences: (...parts) => parts.map((part) => (part === '' || /[。！？]$/.test(part) ? part : `${part}。`)).join(''),
  labelled: (label, value) => `${label}：${value}`,
  aside: (text) => `（${text}）`,
  owned: (whose, what) => whose + what,
  book: (title) => `《${title}》`,
  quoted,
  within: (name) => name,
};

const inEnglish: Signs = {
  gap: ' ',
  colon: ': ',
  comma: ', ',
  apart: ' | ',
  between: '; ',
  stop: '.',
  listed: english.listed,
  listedWords: english.listedWords,
  listedParts: (parts) => parts.join('; '),
  row: (names) => names.join(', '),
  sentences: (...parts) =>
    parts
      .map((part) => part.trim())
      .filter((part) => part !== '')
      .map((part) => (/[.!?。]$/.test(part) ? part : `${part}.`))
      .join(' '),
  labelled: (label, value) => `${label}: ${value}`,
  aside: (text) => ` (${text})`,
  owned: (whose, what) => `${what}, ${whose}`,
  book: (title) => title,
  quoted: english.quoted,
  within: english.small,
};

/** The signs of each language. */
export const signsOf: Readonly<Record<Language, Signs>> = { 'zh-CN': chinese, en: inEnglish };

/** Those of the pages that are being built; in a browser, of the page that asks. */
export const signs: Signs = language === 'en' ? inEnglish : chinese;
