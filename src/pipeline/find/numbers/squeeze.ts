import { isLayout } from '../../read/source/layout.ts';

/** A text as the rules read it: full-width forms made narrow, layout space gone. `at[i]` is the index of `text[i]` in what was given. */
export interface Squeezed {
  readonly text: string;
  readonly at: Uint32Array;
}

/** Characters that stand for another one of the same meaning. Chinese comma and semicolon win over their ASCII forms. */
const same = new Map<string, string>([
  ['％', '%'],
  ['﹪', '%'],
  ['＋', '+'],
  ['．', '.'],
  ['∶', ':'],
  ['：', ':'],
  ['～', '~'],
  ['〜', '~'],
  ['∼', '~'],
  ['(', '（'],
  [')', '）'],
  [';', '；'],
  ['＞', '>'],
  ['＜', '<'],
  ['≧', '≥'],
  ['≦', '≤'],
  ['\u201f', '“'],
]);

const narrow = (char: string): string => {
  const known = same.get(char);
  if (known) return known;
  const code = char.charCodeAt(0);
  const letter = (code >= 0xff10 && code <= 0xff19) || (code >= 0xff21 && code <= 0xff3a) || (code >= 0xff41 && code <= 0xff5a);
  return letter ? String.fromCharCode(code - 0xfee0) : char;
};

const isDigit = (char: string | undefined): boolean => char !== undefined && char >= '0' && char <= '9';
const isLatin = (char: string | undefined): boolean => char !== undefined && /[A-Za-z0-9]/.test(char);

/** Squeezes a text. A comma between digits stays (1,200); every other one reads as ，; a space between Latin words stays. */
export function squeeze(text: string): Squeezed {
  const kept: string[] = [];
  const at: number[] = [];
  for (let i = 0; i < text.length; i++) {
    if (!isLayout(text[i])) kept.push(narrow(text[i]));
    else {
      while (isLayout(text[i + 1] ?? '')) i++;
      if (!isLatin(kept[kept.length - 1]) || !isLatin(text[i + 1])) continue;
      kept.push(' ');
    }
    at.push(i);
  }
  for (let i = 0; i < kept.length; i++) {
    if (kept[i] === ',' && !isThousands(kept, i)) kept[i] = '，';
  }
  return { text: kept.join(''), at: Uint32Array.from(at) };
}

/** A comma groups thousands when exactly three digits follow it and one to three digits stand before it. */
function isThousands(chars: readonly string[], i: number): boolean {
  const after = [1, 2, 3].every((step) => isDigit(chars[i + step])) && !isDigit(chars[i + 4]);
  let before = 0;
  while (before < 4 && isDigit(chars[i - 1 - before])) before++;
  return chars[i] === ',' && after && before >= 1 && before <= 3;
}
