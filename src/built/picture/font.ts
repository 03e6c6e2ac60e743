import { Blob, Face, Font as SizedFont } from 'harfbuzzjs';

/** What typesetting asks of a font file. */
export interface Font {
  /** The file itself, for whoever draws with it. */
  bytes: Uint8Array;
  /** True where it has a glyph for the character. */
  has: (character: string) => boolean;
  /** How far a character carries the pen, in parts of the font's size; of one that the font lacks, as far as its empty box. */
  advance: (character: string) => number;
}

/** Opens a TrueType or OpenType font. Characters are measured one by one: Chinese has no kerning, and Latin here is numbers. */
export function openFont(bytes: Uint8Array): Font {
  const face = new Face(new Blob(Uint8Array.from(bytes).buffer));
  const sized = new SizedFont(face);
  const unicodes = new Set(face.collectUnicodes());
  const known = new Map<string, number>();
  const measured = (character: string): number => {
    const point = character.codePointAt(0) ?? 0;
    return sized.glyphHAdvance(sized.nominalGlyph(point) ?? 0) / face.upem;
  };
  return {
    bytes,
    has: (character) => unicodes.has(character.codePointAt(0) ?? 0),
    advance: (character) => {
      const width = known.get(character) ?? measured(character);
      known.set(character, width);
      return width;
    },
  };
}
