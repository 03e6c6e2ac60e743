import { games } from './phrase/phrase.ts';
import { goalTitle, pastTitle, policyTitle, projectTitle, says } from './title.ts';
import { calendarYear, fiveYearPlan } from '../../../language/numerals.ts';
import type { ReadBlock, ReadDivision } from '../../read/walk.ts';

/** What the headings above a block say of its numbers. */
export interface Place {
  division: ReadDivision | null;
  /** Titles from the block's own division up to its page. */
  titles: string[];
  /** The title of the annex it is in. */
  annex: string | null;
  /** The division that sets goals, where it is in one. */
  goals: ReadDivision | null;
  /** True under a heading that looks back (发展基础, 现状, 前景). */
  past: boolean;
  /** True under a heading of means and safeguards. */
  policy: boolean;
  /** True in a list of named projects. */
  projects: boolean;
  /** The one year that the nearest heading names which names any, in its printed words. */
  dated: { year: number; words: string } | null;
  /** True in a plan of the whole nation. */
  national: boolean;
  /** True for a heading itself. */
  heading: boolean;
}

/** Looks up a division's place; answers are kept, so a plan's cost is one walk per division. */
export function placesOf(divisions: readonly ReadDivision[], national = false): (block: ReadBlock) => Place {
  const byId = new Map(divisions.map((division) => [division.id, division]));
  const known = new Map<string, Place>();
  return (block) => {
    const place = known.get(block.division) ?? { ...placeOf(block.division, byId), national };
    known.set(block.division, place);
    return block.kind === 'heading' ? { ...place, heading: true } : place;
  };
}

const named = (title: string): Pick<ReadDivision, 'kind' | 'title'> =>
  /^附件\d/.test(title) ? { kind: 'annex', title: title.replace(/^附件\d+\s*/, '') } : { kind: 'section', title };

/** The place under titles that stand in no plan, the nearest first; one that begins with 附件2 is an annex's. */
export function placeUnder(titles: readonly string[]): Place {
  const id = (depth: number) => (depth < titles.length ? `d${depth}` : null);
  const divisions = titles.map((title, i): [string, ReadDivision] => [
    `d${i}`,
    { ...named(title), id: `d${i}`, parent: id(i + 1), level: titles.length - i, label: null, page: `d${i}` },
  ]);
  return placeOf('d0', new Map(divisions));
}

function placeOf(id: string, byId: ReadonlyMap<string, ReadDivision>): Place {
  const chain: ReadDivision[] = [];
  for (let division = byId.get(id); division; division = division.parent ? byId.get(division.parent) : undefined) chain.push(division);
  const titled = chain.filter((division) => division.title);
  const titles = titled.map((division) => division.title ?? '');
  return {
    division: chain[0] ?? null,
    titles,
    annex: chain.find((division) => division.kind === 'annex')?.title ?? null,
    goals: titled.find((division) => says(goalTitle, division.title ?? '') && division.kind !== 'annex') ?? null,
    past: titled.some((division) => division.kind !== 'annex' && says(pastTitle, division.title ?? '')),
    policy: titles.some((title) => says(policyTitle, title)),
    projects: titles.some((title) => says(projectTitle, title)),
    dated: datedBy(titles),
    national: false,
    heading: false,
  };
}

const yearIn = new RegExp(`(?:到|至)?(${calendarYear})年${games}|[“"]?(十[一二三四五六七八九]五)[”"]?(?:时期|期间|末|目标)?`, 'g');

/** The year of the nearest title that names exactly one; what a five-year plan looks back on lasts five years. */
function datedBy(titles: readonly string[]): Place['dated'] {
  for (const title of titles) {
    const found = [...title.replace(/《[^》]*》/g, '').matchAll(yearIn)];
    if (found.length > 1) return null;
    const [match] = found;
    if (match?.[2] && says(pastTitle, title)) return null;
    if (match) return { year: match[1] ? Number(match[1]) : fiveYearPlan(match[2])[1], words: match[0] };
  }
  return null;
}
