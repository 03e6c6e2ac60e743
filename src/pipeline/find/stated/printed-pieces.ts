import type { Scene } from '../clause/scene.ts';
import type { Stretch } from '../clause/stretch.ts';

/** A stretch of a paragraph that belongs to how a figure is stated. */
export interface Piece extends Stretch {
  role: 'hedge' | 'when' | 'said' | 'charge' | 'verb' | 'number' | 'bound' | 'rest' | 'task';
}

/** The pieces in the order of the text; one that lies in another is part of it. */
export function inOrder(pieces: readonly Piece[]): Piece[] {
  const sorted = [...pieces].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Piece[] = [];
  for (const next of sorted) {
    const last = kept.at(-1);
    if (!last || next.start >= last.end) kept.push(next);
    else if (next.end > last.end) kept.push({ ...next, start: last.end });
  }
  return kept;
}

/** True where other figures or clauses stand between two pieces; the noun phrase and its commas are no gap. */
const isFar = (text: string, from: number, to: number): boolean => /[\d百千万亿].*，|；/.test(text.slice(from, to));

/** True where what is left out between two pieces is marked: behind the words that set a task, and before its noun, always. */
const isCut = (text: string, last: Piece, next: Piece): boolean =>
  last.role === 'charge' || next.role === 'task' ? next.start > last.end : last.role === 'hedge' && isFar(text, last.end, next.start);

/** The pieces as printed, with … for what is left out between them; 〔〕 around words of time of another part of the sentence and around `said`, those of another sentence. */
export function printed({ text, print }: Pick<Scene, 'text' | 'print'>, pieces: readonly Piece[], said: string): string {
  let words = '';
  let put = said === '';
  pieces.forEach((next, i) => {
    const last = pieces[i - 1];
    if (last && isCut(text, last, next)) words += '…';
    if (!put && next.role !== 'hedge') {
      words += `〔${said}〕`;
      put = true;
    }
    words += next.role === 'said' ? `〔${print(next)}〕` : print(next);
  });
  return words;
}

/** The hedge, the verb and the bound alone: 力争…达到…以上. */
export function wordingOf({ print }: Pick<Scene, 'print'>, pieces: readonly Piece[]): string {
  let words = '';
  let end: number | null = null;
  for (const next of pieces.filter(({ role }) => ['hedge', 'charge', 'verb', 'bound'].includes(role))) {
    if (end !== null && next.start > end) words += '…';
    words += print(next);
    end = next.end;
  }
  return words;
}
