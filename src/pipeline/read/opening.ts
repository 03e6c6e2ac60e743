import { isLayout } from './source/layout.ts';
import type { Passage } from './source/passage.ts';

/** How a line opens, for rules that look for labels there: "一 、 总 体 要 求" reads 一、总体要求. */
export interface Opening {
  /** Its first visible characters. A space between two digits stays: 专栏1 5G is not 专栏15G. */
  text: string;
  /** After how many visible characters space was left out. */
  gaps: ReadonlySet<number>;
}

/** Longest opening that rules look at: labels are shorter by far. */
const longest = 80;

const isDigit = (char: string | undefined): boolean => char !== undefined && /[0-9０-９]/.test(char);

/** The opening of a line. */
export function openingOf({ text: line }: Passage): Opening {
  const gaps = new Set<number>();
  let text = '';
  let seen = 0;
  let space = false;
  for (let i = 0; i < line.length && seen < longest; i++) {
    if (isLayout(line[i])) {
      space = true;
      continue;
    }
    if (space && seen > 0) gaps.add(seen);
    if (space && isDigit(line[i]) && isDigit(text[text.length - 1])) text += ' ';
    text += line[i];
    seen++;
    space = false;
  }
  return { text, gaps };
}
