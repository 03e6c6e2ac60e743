import { territory } from '../../language/territory.ts';
import { fullStops, sentenceAround } from '../../language/sentence.ts';
import { hedgeOf } from '../../pipeline/find/clause/hedge.ts';
import { type AskedUnits, type Figure, figuresIn, readable } from '../asked-figure.ts';
import { plainWithPlaces } from '../normalise.ts';
import { letterAt, type Letters, lettersOf } from './letters.ts';

/** A year, a territory (全省), or a figure with the words that bound it; places of letters. */
export interface Said {
  kind: 'year' | 'figure' | 'territory';
  from: number;
  to: number;
  /** Null for what is no figure. */
  figure: Figure | null;
  /** The word that says that it is only striven for (力争); "" where none does. */
  hedge: string;
}

/** A text with everything that is compared of it. */
export interface ReadText {
  text: string;
  letters: Letters;
  /** In the order of the text. */
  said: Said[];
}

const years = /(?<![\d.])(?:19|20)\d\d(?:(?:年?[-~至到])(?:19|20)\d\d)?年/g;

/** Verbs that stand right before a figure and are shown with it, whether it is bounded or not. */
const attained = /(?:达到|等于|达)$/;

const territories = new RegExp(`(?<!健)(?:${territory}|全国)`, 'g');

/** Reads the years, territories and figures of a text by the grammar that the plans' own are read by. */
export function readText(text: string, units: AskedUnits, letters = lettersOf(text)): ReadText {
  const plain = plainWithPlaces(text);
  const read = readable(plain.text);
  const runOf = (from: number, to: number): { from: number; to: number } => ({
    from: letterAt(letters, plain.from[from]),
    to: letterAt(letters, plain.to[to - 1]),
  });
  const placesOf = (pattern: RegExp): { from: number; to: number }[] =>
    [...read.matchAll(pattern)].map(({ 0: { length }, index }) => ({ from: index, to: index + length }));
  const dates = placesOf(years);
  const isDate = (from: number, to: number): boolean => dates.some((date) => from < date.to && to > date.from);
  const figures = [...figuresIn(read, units)]
    .filter(({ from, to }) => !isDate(from, to))
    .map(({ from, ...rest }) => ({ ...rest, from: from - (attained.exec(read.slice(Math.max(0, from - 2), from))?.[0].length ?? 0) }));
  const hedgeAt = (start: number): string => {
    const [sentence] = sentenceAround(read, [start, start], fullStops);
    return hedgeOf({ text: read, token: { start }, bounds: { sentence: { start: sentence } } })?.word ?? '';
  };
  const said = [
    ...dates.map(({ from, to }): Said => ({ kind: 'year', ...runOf(from, to), figure: null, hedge: '' })),
    ...placesOf(territories).map(({ from, to }): Said => ({ kind: 'territory', ...runOf(from, to), figure: null, hedge: '' })),
    ...figures.map(({ from, to, figure }): Said => ({ kind: 'figure', ...runOf(from, to), figure, hedge: hedgeAt(from) })),
  ];
  return { text, letters, said: said.filter(({ from, to }) => to > from).sort((a, b) => a.from - b.from) };
}

/** What a run of letters is in the text, with the punctuation inside. */
export const printedRun = ({ text, letters }: ReadText, from: number, to: number): string =>
  to > from ? text.slice(letters.from[from], letters.to[to - 1]) : '';
