import type { Font } from './font.ts';

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** A character reference of XML as its character. */
function decoded(whole: string, name: string): string {
  if (!name.startsWith('#')) return entities[name] ?? whole;
  const point = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return String.fromCodePoint(point);
}

/** Every text that an SVG draws, in its order, without the marks inside it; titles and descriptions aren't drawn. */
export function drawnTexts(svg: string): string[] {
  const bare = svg.replace(/<!--[\s\S]*?-->/g, '').replace(/<(title|desc|style|metadata)\b[\s\S]*?<\/\1>/g, '');
  return [...bare.matchAll(/<text\b[^>]*>([\s\S]*?)<\/text>/g)].map(([, inner]) =>
    inner.replace(/<[^>]*>/g, '').replace(/&(#?\w+);/g, decoded),
  );
}

/** A character that no font at hand has. */
export interface Lacking {
  character: string;
  /** The text that it stands in. */
  text: string;
}

/** What of the drawn texts of an SVG one of the fonts has no glyph for, each character once; spaces and line ends draw nothing. */
export function lackingGlyphs(svg: string, fonts: readonly Pick<Font, 'has'>[]): Lacking[] {
  const found = new Map<string, Lacking>();
  for (const text of drawnTexts(svg))
    for (const character of text)
      if (!/\s/u.test(character) && !fonts.every((font) => font.has(character)) && !found.has(character))
        found.set(character, { character, text: text.trim() });
  return [...found.values()];
}

/** A character as an editor can look it up: `𠮷 (U+20BB7)`. */
export const namedCharacter = (character: string): string =>
  `${character} (U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')})`;
