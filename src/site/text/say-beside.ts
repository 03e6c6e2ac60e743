import type { Beside, BesideBlocks } from '../../markdown/beside.ts';
import { url } from '../../library/url.ts';
import type { Words } from '../../strings/languages.ts';
import { type Figure, isTarget } from '../../library/figures.ts';
import { joined } from '../../library/figure-name.ts';
import { sayAbout } from '../../library/say-figure-name.ts';
import type { ReadBeside } from './figures-beside.ts';

/** What a figure is about, and when, in one line: 2020年 · 战略性新兴产业增加值. */
function sayDated(figure: Figure, { targets, separator }: Words): string {
  const { year, isYearly } = figure.name.when;
  const each = isYearly ? targets.mode.annual : null;
  const when = year === null ? each : targets.year(year);
  return [when, sayAbout(figure.name), isTarget(figure) ? null : targets.baseline].filter(Boolean).join(separator);
}

function sayReading(reading: ReadBeside, words: Words): Beside {
  if (reading.kind === 'figure') {
    const { figure } = reading;
    return { href: figure.href, words: joined(figure.name.value), about: sayDated(figure, words) };
  }
  const { sic, corr, certainty, span } = reading.correction;
  const { correction, separator } = words;
  const about = `${correction.reading(corr)}${separator}${correction.certainty[certainty]}`;
  return { href: url.correction(reading.plan, span.start), words: sic, about, more: correction.here, isReading: true };
}

/** The lines beside the paragraphs of a plan: each figure and each misprint in a reader's words. */
export const sayBeside = (beside: ReadonlyMap<string, readonly ReadBeside[]>, words: Words): BesideBlocks =>
  new Map([...beside].map(([block, readings]) => [block, readings.map((reading) => sayReading(reading, words))]));
