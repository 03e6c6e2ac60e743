import { isLayout } from '../../read/source/layout.ts';
import { closeNumbers, type Kept } from './close-numbers.ts';

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
  ['﹒', '.'],
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
  ['／', '/'],
  ['∕', '/'],
  ['\u201f', '“'],
]);

const narrow = (char: string): string => {
  const known = same.get(char);
  if (known) return known;
  const code = char.charCodeAt(0);
  const letter = (code >= 0xff10 && code <= 0xff19) || (code >= 0xff21 && code <= 0xff3a) || (code >= 0xff41 && code <= 0xff5a);
  return letter ? String.fromCharCode(code - 0xfee0) : char;
};

const isLatin = (char: string | undefined): boolean => char !== undefined && /[A-Za-z0-9]/.test(char);

/** Squeezes a text. Every comma but that of a number (1,200) reads as ，; a space between Latin words stays. */
export function squeeze(text: string): Squeezed {
  const kept: Kept = { chars: [], at: [], gaps: new Set() };
  for (let i = 0; i < text.length; i++) {
    const from = i;
    if (!isLayout(text[i])) kept.chars.push(narrow(text[i]));
    else {
      while (isLayout(text[i + 1] ?? '')) i++;
      if (!isLatin(kept.chars[kept.chars.length - 1]) || !isLatin(narrow(text[i + 1] ?? ''))) continue;
      if (i === from && !/[\t\n\r]/.test(text[i])) kept.gaps.add(kept.chars.length);
      kept.chars.push(' ');
    }
    kept.at.push(i);
  }
  const closed = closeNumbers(kept);
  return { text: closed.chars.join(''), at: Uint32Array.from(closed.at) };
}
