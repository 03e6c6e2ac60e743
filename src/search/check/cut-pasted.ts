import { letterAt, type Letters } from './letters.ts';

/** So many characters of a text are looked at. */
export const longestPasted = 20_000;

/** A run of letters, half-open: places in `Letters`. */
export interface Run {
  from: number;
  to: number;
}

/** A sentence of what was pasted, with the parts that its commas make. */
export interface PastedSentence extends Run {
  clauses: Run[];
}

const sentence = /[^。！？!?\n\r]+/gu;
const clause = /[^，；：、,;:“”"「」『』（）()]+/gu;
const quotation = /“([^“”\n]+)”|"([^"\n]+)"|「([^「」\n]+)」|『([^『』\n]+)』/gu;

const runOf = (letters: Letters, from: number, to: number): Run => ({ from: letterAt(letters, from), to: letterAt(letters, to) });

/** Runs of letters that a pattern finds in a stretch of the text; those without letters are left out. */
function runsOf(text: string, letters: Letters, pattern: RegExp, at = 0): Run[] {
  return [...text.matchAll(pattern)]
    .map(({ 0: word, index }) => runOf(letters, at + index, at + index + word.length))
    .filter(({ from, to }) => to > from);
}

/** The sentences of a text. A full stop, question or exclamation mark or a line's end parts them; a semicolon doesn't, as the plans' readers have it. */
export function sentencesIn(text: string, letters: Letters): PastedSentence[] {
  return [...text.matchAll(sentence)].flatMap(({ 0: words, index }) => {
    const run = runOf(letters, index, index + words.length);
    return run.to > run.from ? [{ ...run, clauses: runsOf(words, letters, clause, index) }] : [];
  });
}

/** What stands in quotation marks, from so many letters on; a shorter one is a word that is used, no words of somebody. */
export function quotationsIn(text: string, letters: Letters, least: number): Run[] {
  return runsOf(text, letters, quotation).filter(({ from, to }) => to - from >= least);
}
