import { unseen } from '../src/language/visible.ts';

const unseenOrRule = new RegExp(`[${unseen}\u2500-\u257f]`, 'g');

/** The characters of a seed that a reader sees: layout space, what has no width and box rules left out. */
export const visibleSeed = (text: string): string => text.replace(unseenOrRule, '');
