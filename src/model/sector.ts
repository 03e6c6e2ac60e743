import { z } from 'astro/zod';
import { Sector } from './vocabulary.ts';

/** How a plan's own sector lies to the shared one. */
export const Match = z.enum(['exact', 'wider', 'narrower', 'related']);

/** A sector as one plan names it, and the shared sector it lies under; one record of `own` in seeds/sectors.yml. */
export const OwnSector = z.strictObject({
  plan: z.string(),
  name: z.string().min(1),
  sector: z.string(),
  match: Match,
  note: z.string().optional(),
});
export type OwnSector = z.output<typeof OwnSector>;

/** seeds/sectors.yml: the shared sectors, and the crosswalk of each plan's own sectors to them. */
export const SectorFile = z.strictObject({ sectors: z.array(Sector), own: z.array(OwnSector) });
export type SectorFile = z.output<typeof SectorFile>;
