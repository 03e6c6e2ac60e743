import { pinyin } from 'pinyin-pro';
import type { Spelling } from '../../model/vocabulary.ts';
import { capital, listed } from '../../strings/english.ts';
import { partGeneric } from './generics.ts';
import { partPeoples } from './peoples.ts';

/** A place's name in English: as a sentence has it (Hebei, Xingtai, Guyuan County), and with its generic in any case (Hebei Province). */
export interface PlaceName {
  short: string;
  full: string;
}

/** The spellings that vocabularies/pinyin.yml gives, by the Chinese. */
export type Spellings = ReadonlyMap<string, string>;

export const spellingsOf = (records: readonly Spelling[]): Spellings => new Map(records.map(({ zh, en }) => [zh, en]));

/** A syllable that begins with a, o or e is parted from the one before it: Xi’an, Pu’er (汉语拼音方案, 5: 隔音符号). */
const joined = (syllables: readonly string[]): string =>
  syllables.map((syllable, i) => (i > 0 && /^[aoe]/.test(syllable) ? `’${syllable}` : syllable)).join('');

/** Characters in pinyin, one word with a capital, without tones; ü where pinyin has it (Lüliang). What isn't Chinese stays. */
export function spelledName(characters: string, spellings: Spellings): string {
  const syllables = pinyin(characters, { toneType: 'none', type: 'array', v: true });
  const signs = Array.from(characters);
  return capital(joined(syllables.map((syllable, i) => (spellings.get(signs[i] ?? '') ?? syllable).replaceAll('v', 'ü'))));
}

/**
 * The English name of a Chinese administrative division, from its whole name. The list of spellings goes before the dictionary's readings;
 * the generic is translated, and stays part of a name of one character (蔚县: Yuxian County). Peoples of autonomous places are named
 * (延边朝鲜族自治州: Yanbian Korean Autonomous Prefecture).
 */
export function placeName(zh: string, spellings: Spellings): PlaceName {
  const { stem, generic, printed, isBare } = partGeneric(zh);
  const said = spellings.get(zh) ?? (stem.length > 1 ? spellings.get(stem) : undefined);
  const parted = said === undefined && (printed.startsWith('自治') || stem.endsWith('族')) ? partPeoples(stem) : { stem, peoples: [] };
  const own = said ?? (parted.stem.length > 1 ? spellings.get(parted.stem) : undefined) ?? spelledOwn(parted.stem, printed, spellings);
  const full = [own, listed(parted.peoples), generic].filter(Boolean).join(' ');
  return { short: isBare ? own : full, full };
}

/** The name without its generic, which a name of one character keeps. Nothing where a place is named after its people alone (东乡族自治县). */
const spelledOwn = (stem: string, printed: string, spellings: Spellings): string =>
  stem === '' ? '' : spelledName(stem.length === 1 ? stem + printed : stem, spellings);
