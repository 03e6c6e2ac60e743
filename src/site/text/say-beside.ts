import type { Beside, BesideBlocks } from '../../markdown/beside.ts';
import { url } from '../../library/url.ts';
import type { Words } from '../../strings/languages.ts';
import { type Figure, isTarget } from '../../library/figures.ts';
import { wordsOf } from '../../library/figure-name.ts';
import { sayWhen } from '../../library/say-figure-name.ts';
import type { ReadBeside } from './figures-beside.ts';

/** What a figure is about, and when, in one line: 到2020年 · 战略性新兴产业增加值. */
const sayDated = (figure: Figure, words: Words): string =>
  [sayWhen(figure.name, words), figure.name.about, isTarget(figure) ? null : words.targets.baseline].filter(Boolean).join(words.separator);

function sayReading(reading: ReadBeside, words: Words): Beside {
  if (reading.kind === 'figure') {
    const { figure } = reading;
    return { href: figure.href, words: wordsOf(figure.quantity), about: sayDated(figure, words) };
  }
  const { sic, corr, certainty, span } = reading.correction;
  const { correction, separator } = words;
  const about = `${correction.reading(corr)}${separator}${correction.certainty[certainty]}`;
  return { href: url.correction(reading.plan, span.start), words: sic, about, more: correction.here, isReading: true };
}

/** The lines beside the paragraphs of a plan: each figure and each misprint in a reader's words. */
export const sayBeside = (beside: ReadonlyMap<string, readonly ReadBeside[]>, words: Words): BesideBlocks =>
  new Map([...beside].map(([block, readings]) => [block, readings.map((reading) => sayReading(reading, words))]));
