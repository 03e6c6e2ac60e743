import type { Block, Division } from '../../model/block.ts';
import type { ReadDivision } from './walk.ts';

/** Gives each division its span: from its first block, or its parts' first, to the last. */
export function publishDivisions(divisions: readonly ReadDivision[], blocks: readonly Block[]): Division[] {
  const spans = new Map<string, { start: number; end: number }>();
  const parents = new Map(divisions.map((division) => [division.id, division.parent]));
  for (const block of blocks) {
    for (let id: string | null = block.division; id; id = parents.get(id) ?? null) {
      const span = spans.get(id) ?? { ...block.span };
      spans.set(id, { start: Math.min(span.start, block.span.start), end: Math.max(span.end, block.span.end) });
    }
  }
  return divisions.flatMap((division) => {
    const span = spans.get(division.id);
    return span ? [{ ...division, span }] : [];
  });
}
