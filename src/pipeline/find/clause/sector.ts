import { straddles } from '../../../language/word-borders.ts';
import type { Sector } from '../../../model/vocabulary.ts';
import type { Place } from './place.ts';

/** Words that stand for sectors, for looking up all of them in a text. */
interface WordIndex {
  words: ReadonlyMap<string, string>;
  /** All of them, longest first. */
  pattern: RegExp | null;
}

/** Sectors by the words plans name them with, and by what is measured for their sake. */
export interface SectorIndex {
  names: WordIndex;
  measures: WordIndex;
}

/** Sectors that cut across industries: they hold where no heading names an industry. */
const across = new Set(['innovation', 'enterprise', 'cluster', 'finance']);

/** Makes the index of a kind of words. A word that two sectors claim belongs to the first. */
function indexWords(sectors: readonly Sector[], wordsOf: (sector: Sector) => readonly string[]): WordIndex {
  const words = new Map<string, string>();
  for (const sector of sectors) for (const word of wordsOf(sector)) if (!words.has(word)) words.set(word, sector.id);
  const sorted = [...words.keys()].sort((a, b) => b.length - a.length).map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return { words, pattern: sorted.length ? new RegExp(sorted.join('|'), 'g') : null };
}

/** Makes the index. */
export const indexSectors = (sectors: readonly Sector[]): SectorIndex => ({
  names: indexWords(sectors, ({ aliases, products }) => [...aliases, ...products]),
  measures: indexWords(sectors, ({ measures }) => measures),
});

const bracket = /（[^（）]*）/g;

/** The sectors of the words in a text, in its order; of overlapping words the longest counts, a bracket inside a word counts not: 工程（技术）研究中心. */
function found({ words, pattern }: WordIndex, given: string): string[] {
  if (!pattern || !given) return [];
  const text = given.replace(bracket, '');
  return [...text.matchAll(pattern)].flatMap(({ 0: word, index }) =>
    straddles(text, index, index + word.length) ? [] : [words.get(word) ?? 'other'],
  );
}

/** The sectors that a text names, in its order, each once. */
export const sectorsIn = ({ names }: SectorIndex, text: string): string[] => [...new Set(found(names, text))];

/** Those of several sectors that are industries. */
export const industriesOf = (ids: readonly string[]): string[] => ids.filter((id) => id !== 'all' && id !== 'other' && !across.has(id));

const industries = (index: SectorIndex, text: string): string[] => industriesOf(sectorsIn(index, text));

/** The sector of the nearest heading that names an industry: run-in head, annex, then section upwards. */
export function headingSector(index: SectorIndex, place: Place, head: string | null): string | null {
  const texts = [head ?? '', place.annex ?? '', ...place.titles];
  for (const text of texts) {
    const [first] = industries(index, text);
    if (first) return first;
  }
  return null;
}

/** What a figure's sectors are read from. */
export interface SectorWords {
  subject: string;
  subjects: readonly string[];
  measure: string;
  place: Place;
  head: string | null;
  /** The sentence before the number. */
  near: string;
}

const funds = /(?:引导|投资|产业|创投|发展|股权)基金[^。；]*$/;

/** The sector across industries that a measure's head belongs to: 高新技术企业研发投入 is innovation's. Of a share it is the part's. */
const crossingOf = ({ names }: SectorIndex, measure: string): string | undefined =>
  found(names, measure.replace(/(.)占.*$/, '$1')).findLast((id) => across.has(id)) ?? found(names, measure).find((id) => across.has(id));

/** True for a list of industries that stand for more: 新材料、生物医药等领域. */
const isWide = (subject: string, own: readonly string[]): boolean => own.length > 1 && subject.includes('、') && /等[^、]*$/.test(subject);

/**
 * One or more sectors of a figure: named by its subject, else by what cuts across industries or the measure, else by the headings, else by what is
 * measured for a sector's sake; `all` when nothing names one.
 */
export function sectorsOf(index: SectorIndex, { subject, subjects, measure, place, head, near }: SectorWords): string[] {
  if (subjects.length) {
    const each = subjects.map((name) => industries(index, name)[0] ?? 'other');
    return each.filter((id, i) => each.indexOf(id) === i);
  }
  const own = industries(index, subject);
  if (own.length > 0 && !isWide(subject, own)) return [own[0]];
  const heading = headingSector(index, place, head);
  const crossing = crossingOf(index, measure) ?? (funds.test(near) ? 'finance' : undefined);
  if (crossing) return [(measure.includes('、') ? undefined : industries(index, measure)[0]) ?? heading ?? crossing];
  const sake = found(index.measures, subject + measure).at(-1);
  if (sectorsIn(index, subject).includes('all')) return [sake ?? 'all'];
  return [(place.annex && heading) || industries(index, measure)[0] || heading || sake || 'all'];
}
