/** A text as the search compares it, and where each of its characters stands in the original (string indices, half-open). */
export interface Plain {
  text: string;
  from: number[];
  to: number[];
}

/** A cell or line of a table ends: no phrase reaches across it. */
export const barrier = '\n';

/** Never compared: control and format characters (right-to-left marks among them), lone surrogates, variation selectors, white space, middle dots. */
const dropped = /[\p{Cc}\p{Cf}\p{Cs}\s\u{FE00}-\u{FE0F}·•‧・･]/u;
const replaced: [RegExp, string][] = [
  [/[‐‑‒–—―−─]/g, '-'],
  [/[“”„‟«»]/g, '"'],
  [/[‘’‚‛]/g, "'"],
  [/〇/g, '零'],
  [/∶/g, ':'],
  [/[〜∼]/g, '~'],
];

/** Signs that hold a number or word inside and are none: ①, ⑴, ⒈, ㈠, ㊣, ½, ². Who asks for one asks for that sign. */
const whole = /[\u00bc-\u00be\u2150-\u215f\u2189\u2460-\u24ff\u3200-\u32ff]|(?![\u00b2\u00b3])[\u00b9\u2070-\u209c]/;

/** What one character is compared as: width and case gone, 〇 as 零, dashes and quotation marks of any shape alike. */
function readCharacter(character: string): string {
  if (character === '\t' || character === '\n') return barrier;
  if (whole.test(character)) return character;
  let made = '';
  for (const one of character.normalize('NFKC').toLowerCase()) if (!dropped.test(one)) made += one;
  return replaced.reduce((text, [shape, as]) => text.replace(shape, as), made);
}

const read = new Map<string, string>();

function readOnce(character: string): string {
  let made = read.get(character);
  if (made === undefined) read.set(character, (made = readCharacter(character)));
  return made;
}

/** Everything but Chinese characters, which stay what they are. */
const other = /[^\u4e00-\u9fff]/gu;

/** A text as the search compares it. The index and every question go through here, and nothing else does it for them. */
export const plain = (text: string): string => text.replace(other, readOnce);

const plainOf = new WeakMap<readonly string[], readonly string[]>();

/** The names of an entry as the search compares them; made once for each list. */
export function plainNames(names: readonly string[]): readonly string[] {
  const known = plainOf.get(names) ?? names.map(plain);
  plainOf.set(names, known);
  return known;
}

/** The same of what somebody types: there a line break or tab is a space like others. */
export const plainQuery = (text: string): string => plain(text.replace(/\s+/g, ''));

/** The same with every character's place in the original. */
export function plainWithPlaces(text: string): Plain {
  const made: Plain = { text: '', from: [], to: [] };
  let at = 0;
  for (const character of text) {
    const as = readOnce(character);
    for (let i = 0; i < as.length; i++) {
      made.from.push(at);
      made.to.push(at + character.length);
    }
    made.text += as;
    at += character.length;
  }
  return made;
}
