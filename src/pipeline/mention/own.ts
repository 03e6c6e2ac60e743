import { straddles } from '../../language/word-borders.ts';
import type { Block, Division } from '../../model/block.ts';
import type { FoundSector, OwnSector, PlanSectors, Said } from '../../model/sector.ts';
import { planProblem, type Path, type Problem } from '../../model/problem.ts';
import type { Sector } from '../../model/vocabulary.ts';
import type { FoundException } from '../../model/review.ts';
import { visible } from '../read/source/layout.ts';
import { placesOf, type QuotedPlan } from './quote-places.ts';

/** A plan as its own sectors are looked for in it. */
export interface SectorPlan extends QuotedPlan {
  divisions: readonly Pick<Division, 'id' | 'parent' | 'kind' | 'title'>[];
  blocks: readonly Pick<Block, 'id' | 'division' | 'text'>[];
}

const length = (text: string): number => [...visible(text)].length;

/** A sector's name without what plans add to any sector: 生物医药健康产业 → 生物医药健康. */
const bare = (name: string): string => name.replace(/(?:制造业|产业|行业|领域|工业)$/, '');

/**
 * A plan's own sectors at their places, and the share of text each has: visible characters of the blocks under its headings,
 * over those of all chapters and annexes. A block counts once, for the nearest heading; text under no such heading for none.
 */
export function findOwnSectors(
  plan: SectorPlan,
  authored: readonly OwnSector[],
  shared: readonly Pick<Sector, 'id' | 'zh' | 'aliases'>[] = [],
  barred: readonly Pick<FoundException, 'entry' | 'text'>[] = [],
): { sectors: PlanSectors; problems: Problem[] } {
  const problems: Problem[] = [];
  const report = (path: Path, message: string) => void problems.push(fault(plan.id, path, message));
  const headings = authored.map((own, i) => headingsOf(plan, own, (k, message) => report([i, 'headings', k], message)));
  const ownerOf = owners(plan, headings);
  const body = plan.blocks.filter(({ division }) => !['front', 'back'].includes(rootOf(plan, division)));
  const sectors = authored.map((own, i): FoundSector => {
    const blocks = body.filter(({ division }) => ownerOf(division) === i);
    return {
      name: own.name,
      sector: own.sector,
      match: own.match,
      also: own.also,
      note: own.note ?? null,
      noteEn: own.noteEn ?? null,
      headings: headings[i],
      blocks: blocks.map(({ id }) => id),
      characters: blocks.reduce((sum, { text }) => sum + length(text), 0),
      rank: own.rank ? rankOf(plan, own.rank, (field, message) => report([i, 'rank', field], message)) : null,
      aims: (own.aims ?? []).flatMap((quote, k) => said(plan, quote, (message) => report([i, 'aims', k], message)) ?? []),
    };
  });
  const characters = body.reduce((sum, { text }) => sum + length(text), 0);
  return { sectors: { id: plan.id, characters: Math.max(characters, 1), sectors, words: wordsOf(plan, shared, barred) }, problems };
}

/** The words of the shared sectors that stand in a plan outside what an editor set aside as another sense, in the order of the vocabulary.
 * A sector without aliases (其他) is a class: its name is no word to look for. */
function wordsOf(
  { blocks }: SectorPlan,
  shared: readonly Pick<Sector, 'id' | 'zh' | 'aliases'>[],
  barred: readonly Pick<FoundException, 'entry' | 'text'>[],
): PlanSectors['words'] {
  return shared.flatMap(({ id, zh, aliases }) => {
    if (aliases.length === 0) return [];
    const aside = barred.filter(({ entry }) => entry === id).map(({ text }) => text);
    const texts = blocks.map((block) => ({
      block: block.id,
      text: aside.reduce((text, words) => text.replaceAll(words, '\n'), block.text),
    }));
    return [...new Set([zh, ...aliases])].flatMap((text) => {
      const holding = texts.map((each) => ({ ...each, times: timesIn(each.text, text) })).filter(({ times }) => times > 0);
      const times = holding.reduce((sum, each) => sum + each.times, 0);
      return holding.length > 0 ? [{ sector: id, text, times, block: holding[0].block }] : [];
    });
  });
}

/** How often a word stands in a text, not counting where two other words meet (通信 in 交通信号). */
function timesIn(text: string, word: string): number {
  let times = 0;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) if (!straddles(text, at, at + word.length)) times++;
  return times;
}

function rankOf(
  plan: SectorPlan,
  { words, quote }: { words: string; quote: string },
  report: (field: string, message: string) => void,
): FoundSector['rank'] {
  if (!quote.includes(words)) report('words', `the rank "${words}" does not stand in its quote "${quote}".`);
  const found = said(plan, quote, (message) => report('quote', message));
  return found && { ...found, words };
}

/** The divisions that an editor names, or whose title holds the sector's name; the outermost only. */
function headingsOf(plan: SectorPlan, own: OwnSector, report: (heading: number, message: string) => void): string[] {
  const ids = new Set(plan.divisions.map(({ id }) => id));
  for (const [i, id] of (own.headings ?? []).entries())
    if (!ids.has(id)) report(i, `the plan has no division ${id}, which "${own.name}" names.`);
  if (own.headings) return own.headings.filter((id) => ids.has(id));
  const named = new Set(plan.divisions.filter(({ title }) => title?.includes(bare(own.name))).map(({ id }) => id));
  return [...named].filter((id) => !ancestors(plan, id).some((above) => named.has(above)));
}

const parents = new WeakMap<object, Map<string, string | null>>();

function ancestors({ divisions }: SectorPlan, id: string): string[] {
  const known = parents.get(divisions) ?? new Map(divisions.map((division) => [division.id, division.parent]));
  parents.set(divisions, known);
  const above: string[] = [];
  for (let at = known.get(id) ?? null; at !== null; at = known.get(at) ?? null) above.push(at);
  return above;
}

const rootOf = (plan: SectorPlan, id: string): string => ancestors(plan, id).at(-1) ?? id;

/** Which own sector a division belongs to: the one of the nearest heading from it upwards. */
function owners(plan: SectorPlan, headings: readonly string[][]): (division: string) => number {
  const owner = new Map(headings.flatMap((ids, i) => ids.map((id) => [id, i] as const)));
  return (division) => {
    const nearest = [division, ...ancestors(plan, division)].find((id) => owner.has(id));
    return nearest === undefined ? -1 : (owner.get(nearest) ?? -1);
  };
}

/** The place of a quote; it must stand once. */
function said(plan: SectorPlan, quote: string, report: (message: string) => void): Said | null {
  const found = placesOf(plan, quote);
  if (found.length === 1) return found[0];
  report(`"${quote}" found ${found.length} times.`);
  return null;
}

const remedy = 'A quote stands once in its plan, word for word; a heading is the address of a division.';
const fault = (plan: string, path: Path, message: string): Problem =>
  planProblem(plan, ['own-sectors', ...path], { rule: 'own-sector', message, remedy, fatal: true });
