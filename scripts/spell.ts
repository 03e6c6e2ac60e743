import { pinyin } from 'pinyin-pro';

/** Spells Chinese words in letters without tones, a syllable an entry. */
export const spell = (words: string): string[] => pinyin(words, { toneType: 'none', type: 'array', v: true });
