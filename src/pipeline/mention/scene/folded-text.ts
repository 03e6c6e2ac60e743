import { squeeze, type Squeezed } from '../../find/numbers/squeeze.ts';

/** A text as words are looked up in it: narrow forms, lower case, 〇 as 零, no layout space. `at[i]` is the index of `text[i]` in what was given. */
export function fold(text: string): Squeezed {
  const squeezed = squeeze(text);
  return { text: [...Array(squeezed.text.length).keys()].map((i) => lower(squeezed.text[i])).join(''), at: squeezed.at };
}

/** Lower case where that is one character too, so that indices stay. */
function lower(char: string): string {
  if (char === '〇') return '零';
  const small = char.toLowerCase();
  return small.length === 1 ? small : char;
}
