import type { Words } from '../strings/languages.ts';
import type { PageName } from './page-names.ts';
import type { BlockPart, Where } from './where.ts';

/** The name of a page; what has no heading in the text gets a name of ours. */
export const sayPage = (name: PageName, { reading }: Words): string => (typeof name === 'string' ? name : reading[name.margin]);

function sayPart({ kind, count }: BlockPart, { reading }: Words): string {
  return kind === 'paragraph' || kind === 'row' ? reading[kind](count) : reading[kind];
}

/** Where a block stands, in a reader's words: 附件4 三、（一）第3段. */
export function sayWhere({ labels, part }: Pick<Where, 'labels' | 'part'>, words: Words): string {
  const names = labels.map((label) => sayPage(label, words)).join('');
  return `${names}${part ? sayPart(part, words) : ''}`.replace(/\s+/g, ' ').trim();
}
