import { readGrid } from '../drawing/grid.ts';
import { type Passage, passageOf } from '../source/passage.ts';
import type { Seed } from '../source/seed.ts';
import type { Written } from './pipes.ts';

const rule = /^\+(?:\s*[-=]+\s*\+){2,}$/;
const row = /^(?:\||\+(?=[-=])).*[|+]$/;
/** Rules and bars alone hold no word: such a drawing is lines of text. */
const hasWord = /[^\s+|=-]/;

/** A table drawn with + - = and | at the start of `lines`, read as one drawn with rules; null where none is, or where it doesn't close. */
export function readAscii(lines: readonly Passage[], seed: Seed): Written | null {
  if (!rule.test(lines[0].text)) return null;
  let taken = 0;
  for (let i = 1; i < lines.length && row.test(lines[i].text); i++) if (rule.test(lines[i].text)) taken = i + 1;
  if (taken < 3) return null;
  const last = lines[taken - 1];
  const region = passageOf(seed.text, lines[0].at[0], last.at[last.at.length - 1] + 1);
  if (!hasWord.test(region.text)) return null;
  const { grid } = readGrid(seed, { ...region, text: withRules(region.text) });
  return grid && grid.columns > 1 ? { taken, grid } : null;
}

/** The drawing with box characters in place of its own, character for character. */
const withRules = (drawing: string): string =>
  drawing.replace(/\+(?:[-=]+\+)+/g, (run) => run.replace(/[-=]/g, '─').replace(/\+/g, '┼')).replace(/\|/g, '│');
