import { plainQuery } from './normalise.ts';

/** A part of a question. */
export interface QueryPart {
  /** As typed, without its quotation marks. */
  text: string;
  plain: string;
  /** In quotation marks: exactly these characters. */
  quoted: boolean;
}

/** A question as the search reads it. */
export interface Query {
  /** What was typed, no longer than is read. */
  text: string;
  parts: QueryPart[];
  /** The plain phrases that a block must hold, all of them, to agree word for word. */
  exact: string[];
  /** True when only the beginning was read. */
  cut: boolean;
}

/** So many characters of a question are read. */
export const longest = 100;

/** Quotation marks around whole words; a mark inside running text (“十三五”规划) is a character like others. */
const pieces = /(?<=^|\s)(?:["＂]([^"＂]*)(?:["＂](?=\s|$)|$)|“([^”]*)”(?=\s|$)|「([^」]*)」(?=\s|$)|『([^』]*)』(?=\s|$))|\S+/gu;

/** Reads a question: white space parts it, quotation marks keep together. */
export function readQuery(typed: string): Query {
  const characters = Array.from(typed.trim());
  const text = characters.slice(0, longest).join('');
  const parts = [...text.matchAll(pieces)]
    .map((match): QueryPart => {
      const inside = match.slice(1).find((group) => group !== undefined);
      return { text: inside ?? match[0], plain: plainQuery(inside ?? match[0]), quoted: inside !== undefined };
    })
    .filter(({ plain }) => plain !== '');
  const loose = parts.filter(({ quoted }) => !quoted).map(({ plain }) => plain);
  const exact = [...parts.filter(({ quoted }) => quoted).map(({ plain }) => plain), ...(loose.length > 0 ? [loose.join('')] : [])];
  return { text, parts, exact: [...new Set(exact)], cut: characters.length > longest };
}

const segmenter = typeof Intl.Segmenter === 'function' ? new Intl.Segmenter('zh', { granularity: 'word' }) : null;

/** Signs that join words and say nothing by themselves. */
const joints = /^[的和与及或等在对为了是]$/;

const arabic = '\\d[\\d,.]*[百千万亿]*(?:\\d+[百千万亿]+)*';
const numeral = '[零一二两三四五六七八九十百千万亿]';

/** A number with the sign or character after it (100家, 2020年, 5-10%, 2:8), or one in words (百分之十二, 翻一番, 一万七千亿元): never cut. */
const figure = new RegExp(
  `(百分之(?:${numeral}|点)+|翻[一两二三四]?番|${arabic}%?(?:[-~至到:](?=\\d)${arabic})?[%\\p{Script=Han}]?|(?=${numeral}{0,3}[十百千万亿])${numeral}{3,}\\p{Script=Han}?)`,
  'u',
);

/** The words of a text, as the browser cuts Chinese; a single character goes with the word before it (充电+桩), the first with the one after (新+能源). */
export const wordsIn = (text: string): string[] =>
  text.split(figure).flatMap((stretch, i) => (i % 2 === 1 ? [stretch] : wordsBetween(stretch)));

function wordsBetween(text: string): string[] {
  const words: string[] = [];
  let lead = '';
  for (const { segment, isWordLike } of segmenter?.segment(text) ?? []) {
    const isSingle = Array.from(segment).length === 1;
    if (!isWordLike || joints.test(segment)) lead = '';
    else if (isSingle && words.length > 0) words.push((words.pop() ?? '') + segment);
    else if (isSingle) lead += segment;
    else {
      words.push(lead + segment);
      lead = '';
    }
  }
  return words;
}

/** The words that must all stand in a block: the parts; of one part without marks, its words. */
export function wordsOf({ parts }: Query): { plain: string; quoted: boolean }[] {
  const [only] = parts;
  if (parts.length !== 1 || !only || only.quoted) return parts;
  const words = [...new Set(wordsIn(only.plain))];
  return words.length > 1 ? words.map((plain) => ({ plain, quoted: false })) : parts;
}
