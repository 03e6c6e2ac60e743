import { Blob, Face, Font as SizedFont } from 'harfbuzzjs';

/** What typesetting asks of a font file. */
export interface Font {
  /** The file itself, for whoever draws with it. */
  bytes: Uint8Array;
  /** True where it has a glyph for the character. */
  has: (character: string) => boolean;
  /** How far a character carries the pen, in parts of the font's size; of one that the font lacks, as far as its empty box. */
  advance: (character: string) => number;
  /** Its outline as SVG draws it, the font's units to the em, upwards. */
  outline: (character: string) => string;
  unitsPerEm: number;
}

/** A function of characters that asks once for each. */
function remembered<T>(of: (character: string) => T): (character: string) => T {
  const known = new Map<string, T>();
  return (character) => {
    const found = known.get(character) ?? of(character);
    known.set(character, found);
    return found;
  };
}

/** Opens a TrueType or OpenType font. Characters are measured one by one: Chinese has no kerning, and Latin here is numbers. */
export function openFont(bytes: Uint8Array): Font {
  const face = new Face(new Blob(Uint8Array.from(bytes).buffer));
  const sized = new SizedFont(face);
  const unicodes = new Set(face.collectUnicodes());
  const pointOf = (character: string): number => character.codePointAt(0) ?? 0;
  const glyphOf = (character: string): number => sized.nominalGlyph(pointOf(character)) ?? 0;
  return {
    bytes,
    unitsPerEm: face.upem,
    has: (character) => unicodes.has(pointOf(character)),
    advance: remembered((character) => sized.glyphHAdvance(glyphOf(character)) / face.upem),
    outline: remembered((character) => sized.glyphToPath(glyphOf(character))),
  };
}
