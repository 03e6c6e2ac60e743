import type { Setting } from '../scene/setting.ts';

/** What an item of a list stands between. */
const before = /(?:^|[、和与及从在对])[^、和与及从在对]{0,2}$/;
const after = /^[^、和与及等]{0,2}(?:$|[、和与及等])/;

/** True for a word that is one item of a list of three or more and no more: 从科技投入、金融支持、政府采购等方面给予支持. */
export const isListItem = ({ text, start, end, clause }: Setting): boolean =>
  before.test(text.slice(clause[0], start)) && after.test(text.slice(end, clause[1])) && text.slice(...clause).split('、').length >= 3;
