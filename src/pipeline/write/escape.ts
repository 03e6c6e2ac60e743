/** Characters that can be Markdown anywhere in a line. */
const active = /[\\`*_[\]<>&{}|~!^$]/g;
/** Characters that are Markdown at the start of a line: # + - = : > and 1. 1) before a space. */
const opening = /^(#{1,6}(?=\s|$)|[+\-=:>]|\d{1,9}(?=[.)](?:\s|$)))/;

/** Text → Markdown that renders to exactly that text in one line. */
export function escapeText(text: string): string {
  const escaped = text.replace(active, (char) => (char === '&' ? '&amp;' : `\\${char}`)).replace(/\t/g, '&#9;');
  return escaped.replace(opening, (start) => (/^\d/.test(start) ? escapeNumber(start) : `\\${start}`));
}

/** 1. at the start of a line would open a list: its last digit is written as a character reference. */
const escapeNumber = (digits: string): string => `${digits.slice(0, -1)}&#${digits.charCodeAt(digits.length - 1)};`;
