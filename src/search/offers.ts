import type { SearchPage } from './blocks.ts';
import { countOf, findExact } from './results.ts';
import { placesOf } from './excerpt.ts';

/** Another question, and how many blocks answer it. */
export interface Offer {
  q: string;
  blocks: number;
}

/** A misprint of a plan: what is printed, what an editor takes it to mean. */
export interface Misprint {
  plan: string;
  block: string;
  sic: string;
  corr: string;
  /** Where it stands, in words. */
  name: string;
}

/** A misprint that stands where the question would. */
export interface FoundMisprint extends Misprint {
  url: string;
}

/** 清河 for 清河县: texts often leave out what kind of place it is. */
export const withoutLevel = (query: string): string | null => (/^\p{L}{2,}[县市区]$/u.test(query) ? query.slice(0, -1) : null);

const isWords = (text: string): boolean => /^[\p{L}\p{N}]+$/u.test(text);

/** Pieces of a question, longest first: its parts; of a question without parts every piece of at least half its length. */
function shorter(parts: readonly string[]): string[] {
  if (parts.length > 1) return parts.toSorted((a, b) => b.length - a.length);
  const [whole = ''] = parts;
  const pieces: string[] = [];
  for (let length = whole.length - 1; length >= Math.max(2, Math.ceil(whole.length / 2)); length--) {
    for (let at = 0; at + length <= whole.length; at++) pieces.push(whole.slice(at, at + length));
  }
  return pieces.filter(isWords);
}

/** Of a question that has no answer, the longest piece that has one. */
export function longestFound(pages: readonly SearchPage[], parts: readonly string[]): Offer | null {
  for (const q of shorter(parts)) {
    const blocks = countOf(findExact(pages, [q]));
    if (blocks > 0) return { q, blocks };
  }
  return null;
}

/** The misprints without which a block would hold what was looked for. */
export function misprintsFor(pages: readonly SearchPage[], misprints: readonly Misprint[], parts: readonly string[]): FoundMisprint[] {
  return misprints.flatMap((misprint) => {
    const { plan, block: id, sic, corr } = misprint;
    const block = pages.flatMap((page) => (page.plan === plan ? page.blocks : [])).find((each) => each.id === id);
    if (!block) return [];
    const mended = block.text.replaceAll(sic, corr);
    const gains = parts.some((part) => placesOf(mended, [part]).length > placesOf(block.text, [part]).length);
    return gains ? [{ ...misprint, url: block.url }] : [];
  });
}
