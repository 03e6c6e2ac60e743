/** How many characters of a text can be seen: code points without white space and zero-width joints. */
export const visibleLength = (text: string): number => Array.from(text.replace(/[\s\u200b\u2060\ufeff]/gu, '')).length;
