import { areaOf } from '../../language/territory.ts';
import type { ReadQuantity } from '../../model/target.ts';
import { isSaid } from './is-said.ts';

/** A word that plans print, with its English. */
export interface Known {
  zh: string;
  en?: string | undefined;
}

/** The words that may say whose a figure is: places, bases, firms, each with its other names, and terms. */
export interface WhoseWords {
  names: readonly (Known & { aliases: readonly string[] })[];
  terms: readonly Known[];
}

/** A word in English, where it is exactly a name or a term; else as printed. */
function inEnglish(word: string, { names, terms }: WhoseWords): string {
  const name = names.find(({ zh, aliases }) => zh === word || aliases.includes(word));
  return (name ?? terms.find(({ zh }) => zh === word))?.en ?? word;
}

/**
 * Whose a figure is, after what is measured: the body or area inside the plan's territory, then the subject, each in English where it is a
 * known name, else in the plan's words: `, Gu’an High-tech Zone, 大数据产业`. What the name of the measure says already isn't said again; of
 * the whole territory, and where the sentence names nobody, nothing.
 */
export function saidWhose({ subject, scope }: Pick<ReadQuantity, 'subject' | 'scope'>, what: string, words: WhoseWords): string {
  const said = [...new Set([areaOf(scope), subject].filter((word) => word !== null))].map((word) => ({ word, en: inEnglish(word, words) }));
  const isThere = ({ word, en }: { word: string; en: string }): boolean => what.includes(word) || isSaid(what, en);
  return said.flatMap((each) => (isThere(each) ? [] : `, ${each.en}`)).join('');
}
