import type { FormKind } from '../../model/form-change.ts';

/** A wish to put `now` in the place of `text.slice(start, end)`; string indices. */
export interface Edit {
  start: number;
  end: number;
  now: string;
  kind: FormKind;
}

/** A part of a text: as the source has it (`kind` null, `was` equal to `now`), or changed. */
export interface Piece {
  readonly kind: FormKind | null;
  readonly was: string;
  readonly now: string;
}

/** A text on its way from the source to the seed: its pieces, in order, tell both. */
export interface Draft {
  readonly text: string;
  readonly pieces: readonly Piece[];
}

const kept = (text: string): Piece => ({ kind: null, was: text, now: text });

const draft = (pieces: readonly Piece[]): Draft => ({ text: pieces.map(({ now }) => now).join(''), pieces });

/** A draft of a source's text in which nothing is changed yet. */
export const draftOf = (source: string): Draft => draft(source === '' ? [] : [kept(source)]);

/** The source's text: what the pieces were. */
export const sourceOf = ({ pieces }: Draft): string => pieces.map(({ was }) => was).join('');

/**
 * The draft with edits made. An edit that ends inside an earlier change takes the whole of it, so that each piece stays one
 * stretch of the source; of two edits that overlap, the one that begins first is made.
 */
export function edit(before: Draft, edits: readonly Edit[]): Draft {
  if (edits.length === 0) return before;
  const made = disjoint(widened(before, edits));
  return draft(replace(split(before.pieces, made), made));
}

/** Where changed pieces stand in the text; those that left nothing stand nowhere. */
function changedRanges({ pieces }: Draft): { start: number; end: number }[] {
  let at = 0;
  return pieces.flatMap(({ kind, now }) => {
    const start = at;
    at += now.length;
    return kind === null || now === '' ? [] : [{ start, end: at }];
  });
}

/** The edits in the order of the text, each with the whole of the changes that it cuts. */
function widened(before: Draft, edits: readonly Edit[]): Edit[] {
  const ranges = changedRanges(before);
  let first = 0;
  return [...edits]
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .map((wish) => {
      while (first < ranges.length && ranges[first].end <= wish.start) first++;
      let { start, end, now } = wish;
      for (let i = first; i < ranges.length && ranges[i].start < Math.max(wish.end, wish.start); i++) {
        now = before.text.slice(Math.min(start, ranges[i].start), start) + now + before.text.slice(end, Math.max(end, ranges[i].end));
        start = Math.min(start, ranges[i].start);
        end = Math.max(end, ranges[i].end);
      }
      return { ...wish, start, end, now };
    });
}

function disjoint(sorted: readonly Edit[]): Edit[] {
  let end = 0;
  return sorted.filter((wish) => {
    if (wish.start < end) return false;
    end = wish.end;
    return true;
  });
}

/** The pieces with the unchanged ones cut wherever an edit begins or ends. */
function split(pieces: readonly Piece[], edits: readonly Edit[]): Piece[] {
  const bounds = edits.flatMap(({ start, end }) => [start, end]);
  const parts: Piece[] = [];
  let at = 0;
  let next = 0;
  for (const piece of pieces) {
    const end = at + piece.now.length;
    let from = at;
    for (; next < bounds.length && bounds[next] < end; next++) {
      if (piece.kind !== null || bounds[next] <= from) continue;
      parts.push(kept(piece.now.slice(from - at, bounds[next] - at)));
      from = bounds[next];
    }
    parts.push(from === at ? piece : kept(piece.now.slice(from - at)));
    at = end;
  }
  return parts;
}

/** Puts each edit in the place of the pieces that it covers. */
function replace(parts: readonly Piece[], edits: readonly Edit[]): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  let i = 0;
  const passTo = (start: number) => {
    for (; i < parts.length && (at < start || (at === start && parts[i].now === '')); i++) {
      pieces.push(parts[i]);
      at += parts[i].now.length;
    }
  };
  for (const { start, end, now, kind } of edits) {
    passTo(start);
    let was = '';
    for (; i < parts.length && at < end; i++) {
      was += parts[i].was;
      at += parts[i].now.length;
    }
    if (was !== '' || now !== '') pieces.push({ kind, was, now });
  }
  passTo(Infinity);
  return pieces;
}
