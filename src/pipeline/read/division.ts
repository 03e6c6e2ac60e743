import type { Block, Division } from '../../model/block.ts';
import { seedIndex, type Span } from '../../model/offset.ts';
import { reprint, type Seed } from './source/seed.ts';
import type { ReadDivision } from './walk.ts';

/** Gives each division its span (from its first block, or its parts' first, to the last) and its label and title as they are printed. */
export function publishDivisions(seed: Seed, divisions: readonly ReadDivision[], blocks: readonly Block[]): Division[] {
  const spans = new Map<string, Span>();
  const parents = new Map(divisions.map((division) => [division.id, division.parent]));
  for (const block of blocks) {
    for (let id: string | null = block.division; id; id = parents.get(id) ?? null) {
      const span = spans.get(id);
      spans.set(id, span ? { start: span.start, end: block.span.end } : block.span);
    }
  }
  return divisions.flatMap((division) => {
    const span = spans.get(division.id);
    return span ? [{ ...division, ...headOf(seed, division, span), span }] : [];
  });
}

/** The label and title of a division as they are printed. */
function headOf(seed: Seed, { label, title }: ReadDivision, span: Span): Pick<Division, 'label' | 'title'> {
  const start = seed.index(span.start);
  return {
    label: label && reprint(seed, label, start),
    title: title && reprint(seed, title, seedIndex(start + (label?.length ?? 0))),
  };
}
