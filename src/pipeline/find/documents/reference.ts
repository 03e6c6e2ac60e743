import type { Reference } from '../../../model/reference.ts';
import { extent, slice } from '../../read/source/passage.ts';
import { type KnownPlan, plainTitle } from './known-plans.ts';
import { groundTitles, markedTitles, type Mention, sameTitles } from './named-titles.ts';
import { reprint, type Seed } from '../../read/source/seed.ts';
import { spanOf, textParts } from '../../read/text.ts';
import type { ReadBlock } from '../../read/walk.ts';

/** How far before its title the word stands that makes a document a ground. */
const furthest = 400;
const ground = /(依据|根据|按照|为贯彻落实|为落实|为深入贯彻|遵照)[^。；]*$/;

/**
 * The documents that a block names: titles in 《》, the titles of the corpus's own plans letter for letter, and in the preamble
 * (text before the first chapter) what stands listed between 依据 and 制定. What is found twice counts once, in that order.
 */
export function findReferences(seed: Seed, block: ReadBlock, self: string, plans: readonly KnownPlan[]): Reference[] {
  const preamble = block.page === 'front';
  return textParts(block).flatMap(({ passage }) =>
    mentionsIn(passage.text, self, plans, preamble).map(({ title, number, index, length, rule }) => ({
      type: preamble && ground.test(passage.text.slice(Math.max(0, index - furthest), index)) ? ('based-on' as const) : ('names' as const),
      title: reprint(seed, title, extent(slice(passage, index, index + length)).start),
      number,
      plan: resolve(title, number, self, plans),
      block: block.id,
      position: spanOf(seed, slice(passage, index, index + length)),
      rule,
    })),
  );
}

function mentionsIn(text: string, self: string, plans: readonly KnownPlan[], preamble: boolean): Mention[] {
  const own = plans.flatMap(({ id, title }) => (title && id !== self ? sameTitles(text, title) : []));
  const covered = new Set<number>();
  return [...markedTitles(text), ...own, ...(preamble ? groundTitles(text) : [])]
    .filter(({ index, length }) => {
      const places = Array.from({ length }, (_, i) => index + i);
      const fresh = !places.some((place) => covered.has(place));
      if (fresh) places.forEach((place) => covered.add(place));
      return fresh;
    })
    .sort((a, b) => a.index - b.index);
}

/** The one plan of the corpus with that title or number; null when none or several have. A plan that names itself resolves to itself. */
function resolve(title: string, number: string | null, self: string, plans: readonly KnownPlan[]): string | null {
  const wanted = plainTitle(title);
  const fits = plans.filter(
    (plan) => (plan.title !== null && plainTitle(plan.title) === wanted) || (number !== null && plan.documentNumber === number),
  );
  return fits.length === 1 ? fits[0].id : null;
}
