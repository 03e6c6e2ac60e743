import type { FoundSector } from '../../model/sector.ts';
import type { Sector } from '../../model/vocabulary.ts';

/** The sectors that an industry of a tier can be: the plan's own, and the shared ones. */
export interface KnownSectors {
  own: readonly Pick<FoundSector, 'name' | 'sector'>[];
  shared: readonly Pick<Sector, 'id' | 'zh' | 'aliases'>[];
}

/** A sector's name without what plans add to any sector: 海洋生物医药产业 → 海洋生物医药. */
const bare = (name: string): string => name.replace(/(?:制造业|产业|行业|领域|工业)$/u, '');

/** What a name joins: 新能源与储能 → 新能源, 储能. */
const partsOf = (name: string): string[] => bare(name).split(/[与和及、]/u);

/**
 * The sector that an industry is, by its words: the own sector of that name, or with it among the things it joins, or whose name is
 * nearest among those that begin with it or that it begins with, else the shared sector that has the very words; null where there is none.
 */
export function memberOf(words: string, { own, shared }: KnownSectors): { own: string | null; sector: string | null } {
  const name = bare(words);
  const distance = (each: string): number => Math.abs(bare(each).length - name.length);
  const alike = own
    .filter((each) => bare(each.name).startsWith(name) || name.startsWith(bare(each.name)))
    .sort((a, b) => distance(a.name) - distance(b.name));
  const found = own.find((each) => partsOf(each.name).includes(name)) ?? alike.at(0);
  if (found) return { own: found.name, sector: found.sector };
  const sector = shared.find(({ zh, aliases }) => aliases.length > 0 && (zh === name || aliases.includes(name)));
  return { own: null, sector: sector?.id ?? null };
}
