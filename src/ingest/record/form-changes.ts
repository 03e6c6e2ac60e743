import type { FormChange, SourcePlace } from '../../model/form-change.ts';
import { SeedPoint } from '../../model/offset.ts';
import { type Draft, type Piece, sourceOf } from '../form/draft.ts';

const pointsIn = (text: string): number => Array.from(text).length;

/** Ends a page in the text that a file gave. */
export const pageEnd = '\f';

/** Walks over a source's text and says at which page, line and column it is. */
class Walker {
  private readonly paged: boolean;
  private page = 1;
  private line = 1;
  private column = 1;

  constructor(source: string) {
    this.paged = source.includes(pageEnd);
  }

  get place(): SourcePlace {
    return { page: this.paged ? this.page : null, line: this.line, column: this.column };
  }

  pass(text: string): void {
    for (const char of text) {
      if (char === pageEnd) [this.page, this.line, this.column] = [this.page + 1, 1, 1];
      else if (char === '\n') [this.line, this.column] = [this.line + 1, 1];
      else this.column++;
    }
  }
}

/** What was changed on the way from the source to the text, in the order of the text. */
export function changesOf({ pieces }: Draft): FormChange[] {
  const walker = new Walker(pieces.map(({ was }) => was).join(''));
  const changes: FormChange[] = [];
  let at = 0;
  for (const { kind, was, now } of pieces) {
    if (kind !== null) changes.push({ kind, at: SeedPoint.parse(at), source: walker.place, was, now });
    walker.pass(was);
    at += pointsIn(now);
  }
  return changes;
}

/** The draft that a text and its changes are. Throws where a change doesn't fit the text. */
export function rebuild(text: string, changes: readonly Pick<FormChange, 'kind' | 'at' | 'was' | 'now'>[]): Draft {
  const points = Array.from(text);
  const pieces: Piece[] = [];
  const keep = (from: number, to?: number) => {
    const same = points.slice(from, to).join('');
    if (same !== '') pieces.push({ kind: null, was: same, now: same });
  };
  let from = 0;
  for (const { kind, at, was, now } of changes) {
    const end = at + pointsIn(now);
    if (at < from || at > points.length || points.slice(at, end).join('') !== now)
      throw new Error(`the text has no “${now}” at ${String(at)}.`);
    keep(from, at);
    pieces.push({ kind, was, now });
    from = end;
  }
  keep(from);
  return { text, pieces };
}

/** The text that the file gave: the text written with its changes undone. Throws where a change doesn't fit the text. */
export const invert = (text: string, changes: readonly FormChange[]): string => sourceOf(rebuild(text, changes));
