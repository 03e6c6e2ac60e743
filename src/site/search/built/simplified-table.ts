import { Converter } from 'opencc-js/t2cn';
import { readingForm } from '../../../language/form/reading-form.ts';
import type { Simplified } from '../../../search/traditional.ts';

/** The range in which Unicode keeps the Chinese characters in daily use, traditional ones among them. */
const range = { from: 0x4e00, to: 0x9fff };

/** Every traditional character (of Taiwan and Hong Kong as well) whose simplified form stands in one of some texts as they are read, with that form. */
export function simplifiedIn(texts: readonly string[]): Simplified {
  const used = new Set(texts.map((text) => readingForm(text).text).join(''));
  const converters = (['t', 'tw', 'hk'] as const).map((from) => Converter({ from, to: 'cn' }));
  const table: Simplified = {};
  for (let code = range.from; code <= range.to; code++) {
    const character = String.fromCodePoint(code);
    const simple = converters.map((convert) => convert(character)).find((made) => made !== character);
    if (simple !== undefined && used.has(simple)) table[character] = simple;
  }
  return table;
}
