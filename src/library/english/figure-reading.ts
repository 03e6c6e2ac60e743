import { capital } from '../../strings/english.ts';
import { type EnglishWords, type Readable, readingOf } from './say-reading.ts';

/** A figure in English as pages print it, made by rule from its fields. */
export interface FigureReading {
  /** Revenue from principal business, new materials: reach at least 240 billion yuan by 2020. */
  line: string;
  /** Where what is measured stands above it: reach at least 240 billion yuan by 2020. */
  phrase: string;
}

/** The reading of a figure; where no indicator fits, what is measured stands in the plan's words. Null where no rule is sure. */
export function figureReading(figure: Readable, words: EnglishWords): FigureReading | null {
  const reading = readingOf(figure, words);
  if (reading === null) return null;
  const { indicator, sector, phrase } = reading;
  const what = indicator === null ? figure.measure : capital(indicator);
  return { line: `${sector === null ? what : `${what}, ${sector}`}: ${phrase}`, phrase };
}
