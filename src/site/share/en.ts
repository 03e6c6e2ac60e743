import { capital, counted, figured, listed, small } from '../../strings/english.ts';
import { signsOf } from '../../strings/language-signs.ts';
import type { share as zh } from './zh-CN.ts';

const { book, sentences } = signsOf.en;

/** What a page shows where its address is shared, and the line that helps to share it. */
export const share: typeof zh = {
  machine: 'read by a program',
  reviewed: 'reviewed by a person',
  about: (place, kind, standing) => [place, kind, standing].filter((part) => part !== null && part !== '').join(' · '),
  way: (title, by) => `${title} ${small(by)}`,
  byEditor: (fact) => `[${fact}]`,
  places: listed,
  manyPlaces: (places) => counted(places, 'place'),
  targets: (found) => figured(found, 'target'),
  baselines: (found) => figured(found, 'baseline'),
  characters: (text) => `${text} characters`,
  mode: (mode, value) => `${mode}: ${value}`,
  year: (label, year) => `${label}: ${year}`,
  cell: (head, text) => (head === '' ? text : `${head}：${text}`),
  cells: (cells) => cells.join('；'),
  lead: (words) => `${words}……`,
  pair: (a, b) => `${a} and ${b}`,
  sources: (titles) => titles.map(book).join('; '),
  source: (title, where) => `${book(title)}, ${where}`,
  from: (said) => `Source: ${said}.`,
  upperPart: 'Only the upper part of the chart is shown here.',
  alt: (kicker, text, facts) => sentences(...[kicker, text, ...facts].map(capital)),
  takeSentence: 'Use this sentence',
  copyLink: 'Copy link',
  copiedLink: 'Link copied',
  copyQuote: 'Copy with its source',
  copiedQuote: 'Copied with its source',
  savePicture: 'Save picture',
};
