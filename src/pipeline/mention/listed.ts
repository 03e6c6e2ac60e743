import type { Setting } from './clause.ts';

/** True for a word that is one item of a list of three or more and no more: 从科技投入、金融支持、政府采购等方面给予支持. */
export function isListItem({ text, start, end, clause }: Setting): boolean {
  const before = text.slice(clause[0], start);
  const after = text.slice(end, clause[1]);
  const opens = /(?:^|、|和|与|及|从|在|对)[^、和与及从在对]{0,2}$/.test(before);
  const closes = /^[^、和与及等]{0,2}(?:$|、|和|与|及|等)/.test(after);
  const items = text.slice(...clause).split('、').length;
  return opens && closes && items >= 3;
}
