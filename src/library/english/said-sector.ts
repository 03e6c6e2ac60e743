import { areaOf } from '../../language/territory.ts';
import type { ReadQuantity } from '../../model/target.ts';
import type { Sector } from '../../model/vocabulary.ts';
import { isSaid } from './is-said.ts';

/** What may stand after the name of an industry that is one thing with it: 新材料, 新材料产业. */
const tails = ['', '产业', '工业', '行业', '业', '领域'];

/** True where the figure is of the sector itself: the plan names it so, and speaks of its whole territory. */
export const isOfSector = ({ subject, scope }: Pick<ReadQuantity, 'subject' | 'scope'>, { zh }: Pick<Sector, 'zh'>): boolean =>
  areaOf(scope) === null && tails.some((tail) => subject === zh + tail);

/**
 * The one sector of a figure, after what is measured. A figure that is the sector's own bears its name; any other, of a part of the sector, of
 * something wider or of one base, says that the sector is assigned by this site. Nothing where what is measured names the sector.
 */
export function saidSector(
  figure: Pick<ReadQuantity, 'subject' | 'scope'>,
  what: string,
  sector: Pick<Sector, 'zh' | 'en'> | null,
): string {
  if (sector === null || isSaid(what, sector.en)) return '';
  return isOfSector(figure, sector) ? `, ${sector.en}` : ` (sector assigned: ${sector.en})`;
}
