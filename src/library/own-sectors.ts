import type { FoundSector, OtherCode } from '../model/sector.ts';
import type { LoadedPlan } from './load/load-plans.ts';
import type { Vocabulary } from './load/load-vocabulary.ts';

/** How an own sector lies to a shared one, its first or one that it holds a part of; null where it doesn't. */
export const codeOf = ({ sector, match, also }: Pick<FoundSector, 'sector' | 'match' | 'also'>, code: string): OtherCode | null =>
  sector === code ? { sector, match } : (also.find((other) => other.sector === code) ?? null);

/** True where an own sector lies under a shared one, wholly or in part. */
export const hasCode = (own: Pick<FoundSector, 'sector' | 'match' | 'also'>, code: string): boolean => codeOf(own, code) !== null;

/** True where a plan lists a sector as its own: only such sectors are compared on pages of their own. */
export const isListed = (plans: readonly Pick<LoadedPlan, 'own'>[], sector: string): boolean =>
  plans.some(({ own }) => own.sectors.some((each) => each.sector === sector));

/** The words by which a plan or the vocabulary names a sector; a sector without aliases is a class and has none. */
export function sectorWords(plan: LoadedPlan, sector: string, { sectors }: Pick<Vocabulary, 'sectors'>): string[] {
  const shared = sectors.find(({ id }) => id === sector);
  const own = plan.own.sectors.filter((each) => each.sector === sector).map(({ name }) => name);
  return [...own, ...(shared && shared.aliases.length > 0 ? [shared.zh, ...shared.aliases] : [])];
}

interface SectorBlocks {
  own: ReadonlySet<string>;
  others: ReadonlySet<string>;
}

const bySector = new WeakMap<LoadedPlan['own'], Map<string, SectorBlocks>>();

/** The blocks that are about a sector alone, and those that are about others. */
export function blocksOf({ own }: LoadedPlan, sector: string): SectorBlocks {
  const known = bySector.get(own) ?? new Map<string, SectorBlocks>();
  bySector.set(own, known);
  const blocks = known.get(sector) ?? sortedBlocks(own, sector);
  known.set(sector, blocks);
  return blocks;
}

function sortedBlocks(own: LoadedPlan['own'], sector: string): SectorBlocks {
  const mine = own.sectors.filter((each) => hasCode(each, sector)).flatMap(({ blocks }) => blocks);
  const theirs = own.sectors.filter((each) => !hasCode(each, sector)).flatMap(({ blocks }) => blocks);
  return { own: new Set(mine), others: new Set(theirs) };
}
