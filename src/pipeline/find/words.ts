import { parse } from 'yaml';
import { z } from 'astro/zod';
import { Indicator, Sector, Unit } from '../../model/vocabulary.ts';
import type { FindWords } from './ledger.ts';

/** Reads the vocabularies that finding needs from their YAML. Throws a Zod error, which names entry and field, when one doesn't fit. */
export function readFindWords(texts: Record<'units' | 'indicators' | 'sectors', string>): FindWords {
  return {
    units: z.array(Unit).parse(parse(texts.units)),
    indicators: z.array(Indicator).parse(parse(texts.indicators)),
    sectors: z.object({ sectors: z.array(Sector) }).parse(parse(texts.sectors)).sectors,
  };
}
