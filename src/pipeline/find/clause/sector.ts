import type { Sector } from '../../../model/vocabulary.ts';
import type { Place } from './place.ts';

/** Sectors by the words plans name them with. */
export interface SectorIndex {
  words: ReadonlyMap<string, string>;
  /** All of them, longest first. */
  pattern: RegExp | null;
}

/** Sectors that cut across industries: they hold where no heading names an industry. */
const across = new Set(['innovation', 'enterprise', 'cluster', 'finance']);

/** Makes the index. A word that two sectors claim belongs to the first. */
export function indexSectors(sectors: readonly Sector[]): SectorIndex {
  const words = new Map<string, string>();
  for (const { id, aliases } of sectors) for (const alias of aliases) if (!words.has(alias)) words.set(alias, id);
  const sorted = [...words.keys()].sort((a, b) => b.length - a.length).map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return { words, pattern: sorted.length ? new RegExp(sorted.join('|'), 'g') : null };
}

/** The sectors that a text names, in its order, each once; of overlapping words the longest counts. */
export function sectorsIn({ words, pattern }: SectorIndex, text: string): string[] {
  if (!pattern || !text) return [];
  return [...new Set([...text.matchAll(pattern)].map(([word]) => words.get(word) ?? 'other'))];
}

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

/** True for a list of industries that stand for more: 新材料、生物医药等领域. */
const isWide = (subject: string, own: readonly string[]): boolean => own.length > 1 && subject.includes('、') && /等[^、]*$/.test(subject);

/** One or more sectors of a figure: named by its subject, else its measure, else the headings; `all` when none names one. */
export function sectorsOf(index: SectorIndex, { subject, subjects, measure, place, head, near }: SectorWords): string[] {
  if (subjects.length) {
    const each = subjects.map((name) => industries(index, name)[0] ?? 'other');
    return each.filter((id, i) => each.indexOf(id) === i);
  }
  const own = industries(index, subject);
  const heading = headingSector(index, place, head);
  const crossing = sectorsIn(index, measure).find((id) => across.has(id)) ?? (funds.test(near) ? 'finance' : undefined);
  if (crossing) return [own.length === 1 ? own[0] : (heading ?? crossing)];
  if (own.length > 0 && !isWide(subject, own)) return [own[0]];
  if (sectorsIn(index, subject).includes('all')) return ['all'];
  return [(place.annex && heading) || industries(index, measure)[0] || heading || 'all'];
}
