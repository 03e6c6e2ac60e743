import { type TextRow, wordsOf } from './fold.ts';

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** Asks of a place in the row whether a word begins or ends there, as far as a dictionary tells. Clauses are cut into words once. */
export function wordBorders(row: TextRow): (at: number) => boolean {
  const borders = new Map<number, ReadonlySet<number>>();
  return (at) => {
    const clause = row.clause[at];
    if (at === 0 || clause !== row.clause[at - 1]) return true;
    const known = borders.get(clause) ?? bordersIn(row, at);
    borders.set(clause, known);
    return known.has(at);
  };
}

function bordersIn(row: TextRow, at: number): Set<number> {
  let [from, to] = [at, at];
  while (from > 0 && row.clause[from - 1] === row.clause[at]) from--;
  while (row.clause[to] === row.clause[at]) to++;
  const places = new Set<number>();
  let place = from;
  for (const { segment } of segmenter.segment(wordsOf(row, from, to))) {
    places.add(place);
    place += Array.from(segment).length;
  }
  return places;
}
