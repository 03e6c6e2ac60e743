import { isNode, parseDocument } from 'yaml';
import { flow } from '../record/written.ts';

/** An editor's word that a plan was compared with a copy and every difference looked at. */
export interface Checked {
  /** What the copy is: 《河北省人民政府公报》2018年第3期. */
  copy: string;
  /** In what role it was compared. */
  role: string;
  day: string;
  /** How many differences were found and looked at. */
  differences: number;
}

/** The fact as the site shows it. */
const sayChecked = ({ copy, role, day, differences }: Checked): string =>
  `${copy}（${role}${day}逐字核对，${differences === 0 ? '没有不同' : `${differences}处不同，逐处看过`}）`;

/** A plan's file with `checkedAgainst` filled in; every other character of it stays. Throws where the file has no such fact. */
export function withChecked(text: string, checked: Checked): string {
  const node = parseDocument(text).getIn(['facts', 'checkedAgainst'], true);
  const range = isNode(node) ? node.range : null;
  if (!range) throw new Error('the plan’s file has no facts.checkedAgainst. Add `checkedAgainst: null` to its facts.');
  return text.slice(0, range[0]) + flow(sayChecked(checked)) + text.slice(range[1]);
}
