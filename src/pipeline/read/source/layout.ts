import { unseen } from '../../../language/visible.ts';

/** Layout space: white space of any width, and what has none. Everything else in a seed is a visible character. */
const layout = new RegExp(`^[${unseen}]$`);
const blank = new RegExp(`^[${unseen}]*$`);
const spaces = new RegExp(`[${unseen}]+`, 'g');

/** True for a character that only lays the text out. */
export const isLayout = (char: string): boolean => layout.test(char);

/** True when the text has no visible character. */
export const isBlank = (text: string): boolean => blank.test(text);

/** The text without its layout space. */
export const visible = (text: string): string => text.replace(spaces, '');

/** Box-drawing characters (U+2500–257F): rules when they stand in a drawn box, text elsewhere. */
export const isRule = (char: string): boolean => char >= '\u2500' && char <= '\u257f';

/** Width of a text as a fixed-pitch Chinese font sets it: 1 for ASCII and other narrow characters, 2 for the rest. */
export function setWidth(text: string): number {
  let width = 0;
  for (let i = 0; i < text.length; i++) width += text.charCodeAt(i) < 0x100 ? 1 : 2;
  return width;
}
