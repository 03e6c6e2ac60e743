import type { Scene } from './scene.ts';
import { hedges } from './verbs.ts';

const hedge = new RegExp(`(?:${hedges})`, 'g');

/**
 * The hedge that governs a number, as printed; null when none does. Within its clause a hedge governs what follows. Where it opens a
 * clause that holds a number or a date (力争到2025年，…), it governs on to ；; where it opens the sentence, to the sentence's end.
 */
export function hedgeOf({ text, token, bounds }: Scene): string | null {
  const start = Math.max(bounds.sentence.start, token.start - 240);
  const before = text.slice(start, token.start);
  let found: string | null = null;
  for (const match of before.matchAll(hedge)) if (governs(before, match.index, start === bounds.sentence.start)) found = match[0];
  return found;
}

const opening = /^(?:[^，；:]{0,12}(?:20\d{2}年|时期|期间|末)[^，；:]{0,4}，)?$/;

function governs(before: string, index: number, whole: boolean): boolean {
  const rest = before.slice(index);
  const clauseEnd = rest.search(/[，；:]/);
  if (clauseEnd < 0) return true;
  if (!/\d(?!G)|[百千万亿]|年/.test(rest.slice(0, clauseEnd))) return false;
  const lead = before.slice(0, index);
  if (whole && opening.test(lead)) return true;
  return /(?:[，；:]|^)(?:[^，；:]{0,6}(?:20\d{2}年|全省|全市))?$/.test(lead) && !rest.includes('；');
}
