import type { Place } from '../../model/plan.ts';
import type { AdminDivision } from '../../model/admin-division.ts';
import { fold } from './scene/folded-text.ts';

/** Areas as a corpus lists them. */
interface Areas {
  places: readonly Place[];
  divisions: readonly AdminDivision[];
}

/** Of the areas of a corpus, those that matter for reading a text: its place with all that hold it, and those whose name stands in one of its blocks. No other is found there. */
export function areasNear(place: string, blocks: readonly { text: string }[], { places, divisions }: Areas): Areas {
  const text = blocks.map((block) => fold(block.text).text).join('\n');
  const isNamed = (words: readonly string[]): boolean => words.some((word) => text.includes(fold(word).text));
  const holding = new Set<string>();
  for (let at: string | null = place; at !== null && !holding.has(at);) {
    const id: string = at;
    holding.add(id);
    at = places.find((each) => each.id === id)?.parent ?? null;
  }
  return {
    places: places.filter(({ id, name, shortName }) => holding.has(id) || isNamed([name, shortName])),
    divisions: divisions.filter(({ words }) => isNamed(words)),
  };
}
