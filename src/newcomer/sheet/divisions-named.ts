import { bordersIn, straddles } from '../../language/word-borders.ts';
import type { Block } from '../../model/block.ts';
import type { AdminDivision } from '../../model/admin-division.ts';
import { namesArea } from '../../pipeline/mention/area-names.ts';
import { type Hit, type Lookup, lookupOf, lookUp } from '../../pipeline/mention/lookup.ts';
import { fold } from '../../pipeline/mention/scene/folded-text.ts';
import { cutsIn } from '../../pipeline/mention/short-words.ts';

/** The names of divisions by their first two characters, without their kinds or in full. */
type Names = ReadonlyMap<string, readonly string[]>;

const namesOf = ({ name, former }: AdminDivision): string[] => [name, former].filter((each) => each !== null);

/** True where a text goes on with the name of another division that only begins like the words: 黔西 in 黔西南州. */
function isLonger(text: string, { start, end }: Hit, names: Names, own: readonly string[]): boolean {
  const words = text.slice(start, end);
  const others = names.get(text.slice(start, start + 2)) ?? [];
  return others.some(
    (name) =>
      name.length > words.length &&
      name.startsWith(words) &&
      text.startsWith(name.slice(0, words.length + 1), start) &&
      !own.includes(name),
  );
}

/** Of hits that overlap those that begin first, of these the longest; one stretch may be the name of several divisions. */
function withoutOverlaps(hits: readonly Hit[]): Hit[] {
  const kept: Hit[] = [];
  for (const hit of hits.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1);
    if (!last || hit.start >= last.end || (hit.start === last.start && hit.end === last.end)) kept.push(hit);
  }
  return kept;
}

function hitsIn(given: string, lookup: Lookup, names: Names, ownOf: ReadonlyMap<string, readonly string[]>): Hit[] {
  const { text } = fold(given);
  const borders = bordersIn(text);
  const hits = withoutOverlaps(lookUp(lookup, text)).filter(({ start, end }) => !straddles(text, start, end, borders));
  const area = { text, cuts: cutsIn(text, borders), hits };
  return hits.filter((hit) => namesArea(area, hit, true) && !isLonger(text, hit, names, ownOf.get(hit.id) ?? []));
}

/**
 * The divisions of its province that a plan names by the rules by which mentions are found: none whose words are part of another name (黔西市 by
 * 黔西南), stand where two words meet, or are a plain word (振兴区 by 振兴).
 */
export function divisionsNamed(divisions: readonly AdminDivision[], blocks: readonly Pick<Block, 'text'>[]): AdminDivision[] {
  const lookup = lookupOf(divisions.map(({ code, words }) => ({ id: code, words, not: [] })));
  const names = Map.groupBy(divisions.flatMap(namesOf), (name) => name.slice(0, 2));
  const ownOf = new Map(divisions.map((division) => [division.code, namesOf(division)]));
  const named = new Set(blocks.flatMap(({ text }) => hitsIn(text, lookup, names, ownOf).map(({ id }) => id)));
  return divisions.filter(({ code }) => named.has(code));
}
