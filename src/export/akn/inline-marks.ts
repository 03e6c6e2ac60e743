import type { Child } from './xml-writer.ts';

/** A stretch of a text, in code points, half-open, and the element that its words stand in. */
export interface Mark {
  start: number;
  end: number;
  make: (children: readonly Child[]) => Child;
}

/** The marks of a part of a text, counted from where the part begins. */
export const within = (marks: readonly Mark[], from: number, to: number): Mark[] =>
  marks.filter(({ start, end }) => start >= from && end <= to).map((mark) => ({ ...mark, start: mark.start - from, end: mark.end - from }));

/** A text with elements around marked stretches, inner ones within outer ones; a mark that crosses the one before it is left out. */
export function marked(text: string, marks: readonly Mark[]): Child[] {
  const characters = Array.from(text);
  const sorted = [...marks].sort((a, b) => a.start - b.start || b.end - a.end);
  const words = (from: number, to: number): Child[] => (to > from ? [characters.slice(from, to).join('')] : []);
  const between = (from: number, to: number, inside: readonly Mark[]): Child[] => {
    const found: Child[] = [];
    let at = from;
    for (const [i, mark] of inside.entries()) {
      if (mark.start < at || mark.end > to) continue;
      found.push(...words(at, mark.start), mark.make(between(mark.start, mark.end, inside.slice(i + 1))));
      at = mark.end;
    }
    return [...found, ...words(at, to)];
  };
  return between(0, characters.length, sorted);
}
