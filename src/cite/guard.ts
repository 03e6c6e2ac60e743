/**
 * What formatting must neither read nor change travels through it as noncharacters (U+FDD0–FDEF, which no text may hold):
 * characters that CSL, BibTeX or rich text give a meaning of their own, and the ends of the places that a page fills in later.
 */
const base = 0xfdd0;
const sign = (i: number): string => String.fromCharCode(base + i);

/** Places that are filled in later: where in the text, the address, the reader's date, the citation key. */
export const slots = ['where', 'url', 'accessed', 'key'] as const;
export type Slot = (typeof slots)[number];

const close = sign(slots.length);
const guarded = [...`<>&"'\\{}$#%_^~`];
const firstGuard = slots.length + 1;
/** The space before "and", which BibTeX would take to part two authors. */
const andSpace = sign(firstGuard + guarded.length);

/** Stands for a title that is put in after formatting. */
export const blankTitle = '\ufffc';

/** Noncharacters, control characters and the marks that turn the direction of text have no business in a citation; white space is one space. */
export const clean = (text: string): string =>
  text
    .replace(/\s+/gu, ' ')
    .replace(/[\p{Cc}\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069\ufeff\ufdd0-\ufdef]/gu, '')
    .trim();

/** A text that formatting passes through unchanged. */
export const guard = (text: string): string =>
  [...clean(text)]
    .map((character) => (guarded.includes(character) ? sign(firstGuard + guarded.indexOf(character)) : character))
    .join('')
    .replace(/ (?=and )/g, andSpace);

/** Marks a text as a place that can be filled in later. */
export const slot = (name: Slot, text: string): string => sign(slots.indexOf(name)) + text + close;

/** Puts the guarded characters back, each as `write` spells it in the format at hand. */
export const unguard = (text: string, write: (character: string) => string = (character) => character): string =>
  text.replaceAll(andSpace, ' ').replace(/[\ufdd0-\ufdef]/g, (found) => {
    const character = guarded[found.charCodeAt(0) - base - firstGuard];
    return character === undefined ? found : write(character);
  });

/** A piece of a formatted citation; with `slot`, one that can be filled in. */
export interface Piece {
  text: string;
  slot?: Slot;
}

const marked = new RegExp(`([${sign(0)}-${sign(slots.length - 1)}])([^${close}]*)${close}`, 'g');

/** Fills slots with other texts; a slot without one stays as it is. */
export const fill = (text: string, texts: Partial<Record<Slot, string>>): string =>
  text.replace(marked, (whole: string, mark: string) => {
    const name = slots[mark.charCodeAt(0) - base];
    const other = texts[name];
    return other === undefined ? whole : slot(name, other);
  });

/** A formatted text cut at its slots. */
export function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const match of text.matchAll(marked)) {
    if (match.index > from) pieces.push({ text: text.slice(from, match.index) });
    pieces.push({ text: match[2], slot: slots[match[1].charCodeAt(0) - base] });
    from = match.index + match[0].length;
  }
  if (from < text.length) pieces.push({ text: text.slice(from) });
  return pieces;
}

/** The text of pieces, as it stands before anything is filled in. */
export const textOf = (pieces: readonly Piece[]): string => pieces.map(({ text }) => text).join('');
