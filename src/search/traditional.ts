/** Traditional characters and what they are simplified to; only those whose simplified form the plans use. */
export type Simplified = Record<string, string>;

let simple: Set<string> | undefined;

/**
 * The characters of GB 2312, the standard of simplified Chinese, as the browser's own decoder knows them: its rows 16
 * to 87, 94 characters each. So no list has to be loaded to see that a question may be in traditional characters.
 */
function simplifiedCharacters(): Set<string> {
  const rows = Array.from({ length: 72 }, (_, i) => i + 0xb0);
  const bytes = rows.flatMap((row) => Array.from({ length: 94 }, (_, i) => [row, i + 0xa1])).flat();
  return new Set(new TextDecoder('gbk').decode(Uint8Array.from(bytes)));
}

/** True where a question has a Chinese character that simplified Chinese lacks. */
export function mayBeTraditional(text: string): boolean {
  const characters = text.match(/\p{Script=Han}/gu) ?? [];
  if (characters.length === 0) return false;
  const known = (simple ??= simplifiedCharacters());
  return characters.some((character) => character !== '〇' && !known.has(character));
}

/** A question in simplified characters. */
export const simplify = (text: string, table: Simplified): string =>
  Array.from(text, (character) => table[character] ?? character).join('');
