/** Punctuation of Chinese text of whose bytes all decoders are agreed; of dashes and middle dots they aren't. */
const punctuation = new Set('，。、；：？！（）〔〕《》“”％');

/** Of each character that GB 2312 has, its two bytes. */
function tableOf(): Map<string, [number, number]> {
  const decoder = new TextDecoder('gb18030');
  const table = new Map<string, [number, number]>();
  for (let first = 0xa1; first <= 0xf7; first++) {
    for (let second = 0xa1; second <= 0xfe; second++) {
      const character = decoder.decode(Uint8Array.of(first, second));
      if (/^[\u4e00-\u9fa5]$/.test(character) || punctuation.has(character)) table.set(character, [first, second]);
    }
  }
  return table;
}

let table: Map<string, [number, number]> | undefined;

const escaped = (character: string): string =>
  Array.from({ length: character.length }, (_, i) => `\\u${character.charCodeAt(i).toString(16).padStart(4, '0')}`).join('');

/**
 * A value as JSON in GB 18030, which every browser decodes: Chinese text packs an eighth smaller from it than from UTF-8.
 * What GB 2312 lacks is written as JSON writes it in ASCII.
 */
export function jsonInGb(value: unknown): Uint8Array {
  const known = (table ??= tableOf());
  const bytes: number[] = [];
  for (const character of JSON.stringify(value)) {
    const own = known.get(character);
    if (own) bytes.push(...own);
    else for (const each of character < '\x80' ? character : escaped(character)) bytes.push(each.charCodeAt(0));
  }
  return Uint8Array.from(bytes);
}
