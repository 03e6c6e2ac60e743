import type { Block, Division } from '../../model/block.ts';
import type { OwnSector } from '../../model/sector.ts';
import type { Sector } from '../../model/vocabulary.ts';
import { industriesIn, isRankAlone, rankIn } from './sector-titles.ts';

/** An own sector that a plan seems to have, ready for `own-sectors` of its file; `sector` is null where no shared one has its words, or several have. */
export interface SuggestedSector extends Omit<OwnSector, 'sector' | 'also' | 'headings'> {
  sector: string | null;
  heading: string;
  title: string;
}

const core = (name: string): string => name.replace(/(?:产业|制造业|行业|领域)$/u, '');

/** The shared sector whose words a name has, and whether it bears its very name: the one with the longest of them; null where two have words equally long, or none has. */
function sharedFor(name: string, sectors: readonly Sector[]): { id: string; isSame: boolean } | null {
  const found = sectors
    .filter(({ id }) => id !== 'all')
    .flatMap(({ id, zh: own, aliases }) => [own, ...aliases].filter((word) => name.includes(word)).map((word) => ({ id, word, own })))
    .sort((a, b) => b.word.length - a.word.length);
  const [best] = found;
  if (best === undefined) return null;
  const isTie = found.some(({ id, word }) => id !== best.id && word.length === best.word.length);
  return isTie ? null : { id: best.id, isSame: core(best.own) === core(name) };
}

/**
 * The sectors that the titles of a plan set side by side: two or more below one division that name industries. What already is recorded is left out, and so are
 * the parts of one. */
export function suggestSectors(
  { id: plan, divisions, blocks }: { id: string; divisions: readonly Division[]; blocks: readonly Block[] },
  sectors: readonly Sector[],
  recorded: readonly Pick<OwnSector, 'plan' | 'name'>[] = [],
): SuggestedSector[] {
  const known = new Set(recorded.filter((own) => own.plan === plan).map(({ name }) => name));
  const titleOf = new Map(divisions.map(({ id, title }) => [id, title ?? '']));
  const titled = industriesIn(divisions);
  const listing = new Set(titled.map(({ parent }) => parent));
  const found = titled.filter(({ id, name }) => !isRankAlone(name, listing.has(id)));
  const own = new Set(found.map(({ id }) => id));
  return found
    .filter(({ parent, name }) => !known.has(name) && (parent === null || !own.has(parent)))
    .map(({ id, title, parent, name }): SuggestedSector => {
      const shared = sharedFor(name, sectors);
      const rank = rankOf(parent === null ? '' : (titleOf.get(parent) ?? ''), blocks);
      const match = shared?.isSame ? 'name' : 'related';
      return { plan, name, sector: shared?.id ?? null, match, heading: id, title, ...(rank && { rank }) };
    });
}

/** The rank that the title above gives to all below it, where those words stand once in the plan. */
function rankOf(above: string, blocks: readonly Block[]): OwnSector['rank'] | null {
  const words = rankIn(above);
  const times = blocks.reduce((sum, { text }) => sum + text.split(above).length - 1, 0);
  return words !== null && times === 1 ? { words, quote: above } : null;
}
