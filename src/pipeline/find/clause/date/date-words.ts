import { anyOf } from '../../../../language/pattern.ts';
import type { Stretch, Token } from '../../numbers/scan.ts';

const leads = ['截[至止][到至]?', '到', '至', '在', '于', '用', '今后', '未来'];
const tails = ['年', '[以之]?[前内]', '底', '末', '初', '期间', '时期', '时间', '[上下]半年', '第[一二三四]季度', '左右'];
const lead = new RegExp(`${anyOf(leads)}?[“"‘]?$`);
const tail = new RegExp(`^[”"’]?${anyOf(tails)}*`);

/** A date with the words that belong to it: 到2020年底前, “十二五”期间, 用三年时间, 三年内. */
export function dateWords(text: string, { start, end }: Pick<Token, 'start' | 'end'>): Stretch {
  const before = lead.exec(text.slice(Math.max(0, start - 6), start))?.[0] ?? '';
  const after = tail.exec(text.slice(end, end + 12))?.[0] ?? '';
  return { start: start - before.length, end: end + after.length };
}
