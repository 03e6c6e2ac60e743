import type { Hit } from './match.ts';
import type { Block, Page } from './pages.ts';
import type { QueryPart } from './query.ts';
import type { Holding, Unit } from './source.ts';

/** Two characters of a question side by side: where they stand, and how much they tell (rare ones more). */
export interface QueryPiece {
  text: string;
  weight: number;
  units: readonly Unit[];
}

/** A block is related from this share of the question's weight on. */
const least = 0.6;
/** So many pieces of a question are looked up; where each costs a download, fewer of them, from all over the question. */
export const mostPieces = 24;
export const fewPieces = 6;

/** Fewer pairs than this say too little of what is asked for; figures alone say nothing. */
const fewest = 3;

/** Cuts the parts of a question into pairs of characters and asks where each stands; none where there are too few. */
export async function piecesOf(
  parts: readonly QueryPart[],
  holding: (piece: string) => Promise<Holding>,
  most = mostPieces,
): Promise<QueryPiece[]> {
  const pairs = parts.flatMap(({ plain }) => {
    const characters = Array.from(plain);
    return characters.slice(1).map((character, i) => characters[i] + character);
  });
  const telling = [...new Set(pairs)].filter((pair) => !/^[\d.,]+$/.test(pair)).slice(0, mostPieces);
  const every = Math.max(1, telling.length / most);
  const texts = telling.filter((_, i) => Math.floor(i % every) === 0);
  if (texts.length < fewest) return [];
  const found = await Promise.all(texts.map(holding));
  return texts.map((text, i) => {
    const units = found[i]?.units ?? [];
    return { text, units, weight: 1 / Math.log2(2 + units.length) };
  });
}

const sum = (pieces: readonly QueryPiece[]): number => pieces.reduce((total, { weight }) => total + weight, 0);

/** The units that hold most of the pieces, those first that hold more. */
export function relatedUnits(pieces: readonly QueryPiece[], count: number): Unit[] {
  const scores = new Map<string, { unit: Unit; score: number }>();
  for (const { units, weight } of pieces) {
    for (const unit of units) scores.set(unit.id, { unit, score: (scores.get(unit.id)?.score ?? 0) + weight });
  }
  return [...scores.values()]
    .filter(({ score }) => score >= least * sum(pieces))
    .sort((a, b) => b.score - a.score)
    .slice(0, count)
    .map(({ unit }) => unit);
}

/** A block that holds most of a question's pieces; null where it holds too few. */
export function matchRelated(page: Page, block: Block, pieces: readonly QueryPiece[]): { hit: Hit; share: number } | null {
  const held = pieces.filter(({ text }) => block.plain.includes(text));
  const share = sum(held) / sum(pieces);
  if (held.length === 0 || share < least) return null;
  return { share, hit: { page, block, tier: 'related', why: { kind: 'part' }, marks: held.map(({ text }) => ({ text, kind: 'typed' })) } };
}
