/** Null in browsers that have no dictionary of words: no border is known there. */
const segmenter = typeof Intl.Segmenter === 'function' ? new Intl.Segmenter('zh', { granularity: 'word' }) : null;
const short = /^\p{Script=Han}{2}$/u;
const han = /^\p{Script=Han}$/u;
/** What joins words and is seldom the beginning of one: 机组和风电场. */
const joins = /[和与及或的等了在对以为将把被从向]/;

/** What a territory's word ends with, which is no beginning of another: 全市中药材. */
const territory = /[全我本各外][国省市区县州]$/;

/** Where the words of a text begin and end, as far as a dictionary tells. */
export type Borders = () => ReadonlySet<number>;

const wordsOf = (text: string): Intl.SegmentData[] => (segmenter === null ? [] : [...segmenter.segment(text)]);

/** The borders of a text's words, found when they are first asked for. */
export function bordersIn(text: string): Borders {
  let borders: Set<number> | null = null;
  return () => (borders ??= new Set([...wordsOf(text).map(({ index }) => index), text.length]));
}

const isWord = (text: string): boolean => wordsOf(text).length === 1;

/**
 * True of a word of two characters that stands where two other words meet: 核能 in 考核能力, 通信 in 交通信号. Its characters belong to the words
 * before and after it, and a border of the text's words lies between them.
 */
export function straddles(text: string, start: number, end: number, borders: Borders = bordersIn(text)): boolean {
  const [before, after] = [text.charAt(start - 1), text.charAt(end)];
  if (!short.test(text.slice(start, end)) || !han.test(before) || !han.test(after)) return false;
  if (joins.test(before) || territory.test(text.slice(Math.max(0, start - 2), start))) return false;
  // The dictionary is asked for two characters before it is asked for the whole text.
  return isWord(before + text.charAt(start)) && isWord(text.charAt(start + 1) + after) && borders().has(start + 1);
}
