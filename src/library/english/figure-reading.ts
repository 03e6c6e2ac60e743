import { capital } from '../../strings/english.ts';
import { isOfSector, saidSector } from './said-sector.ts';
import { saidWhose, type WhoseWords } from './said-whose.ts';
import { sayAmount } from './say-amount.ts';
import { type EnglishWords, type Readable, readingOf } from './say-reading.ts';
import { type EnglishUnit, englishUnit } from './unit-words.ts';

/** A figure in English as pages print it, made by rule from its fields. */
export interface FigureReading {
  /** Revenue from principal business, new materials: reach at least 240 billion yuan by 2020. Whose it is stands in the plan's words where no English is known. */
  line: string;
  /** On a page of its sector, which need not be named again: Revenue from principal business: reach at least 240 billion yuan by 2020. */
  bare: string;
  /** Where what is measured stands above it: reach at least 240 billion yuan by 2020. */
  phrase: string;
  /** Its value alone, with unit and bound: at least 1.7 trillion yuan; null where no rule says it. */
  amount: string | null;
  /** Its unit, for what is computed from it. */
  unit: EnglishUnit | null;
}

/** The reading of a figure; where no indicator fits, what is measured stands in the plan's words. Null where no rule is sure. */
export function figureReading(figure: Readable, words: EnglishWords & WhoseWords): FigureReading | null {
  const reading = readingOf(figure, words);
  if (reading === null) return null;
  const { indicator, sector, phrase } = reading;
  const what = indicator === null ? figure.measure : capital(indicator);
  const said = { amount: sayAmount(figure, words.units), unit: englishUnit(figure.unit, words.units) };
  const ofSector = sector !== null && isOfSector(figure, sector);
  const whose = saidWhose(ofSector ? { ...figure, subject: null } : figure, what, words);
  return { ...said, line: `${what}${whose}${saidSector(figure, what, sector)}: ${phrase}`, bare: `${what}${whose}: ${phrase}`, phrase };
}
