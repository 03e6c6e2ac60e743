import { adverbs } from '../../../language/adverbs.ts';
import { boundBefore } from '../../../language/bounds.ts';
import { plainVerbs } from '../../../language/governing.ts';
import { anyOf } from '../../../language/pattern.ts';
import { add, change, grow, hedges, reaching } from '../../../language/verbs.ts';
import type { Stretch } from '../clause/stretch.ts';

/** Words that stand before a verb and are printed with it: 再, 累计, 滚动. */
const particles = '年均 同比 再 新 滚动 累计 布局 组织 共 均 各 都 分别 将 已 已经 联合 初步 基本 全部 总共 合计 总数 可 能 预计 确保'.split(' ');
const lead = anyOf([...Object.keys(adverbs), ...particles, hedges]);

/** Verbs that have a number for their object and are of no class. */
const others = '推动 支持 选派 筛选 遴选 选拔 资助 设立 储备 入选 获得 年产 具备 具有 取得 获批 纳入 带动 投入 发放 配备 成为 有'.split(' ');
const verb = anyOf([change, add, grow, ...Object.keys(reaching), ...Object.keys(plainVerbs), ...others]);

/** What a change is measured against: 比2015年, 较“十一五”末, 由2015年的10%. */
const against = '(?:[比较][“"]?[^，；。、比较]{2,8}?(?:年|五)[”"]?[底末]?|[由从][^，；。由从]{1,16}?)';

const run = `(?:${against})?(?:${lead})*(?:${verb})+[了到至为成]?(?:${lead})*(?:${boundBefore})?`;
const atEnd = new RegExp(`(?:${run}|(?:${lead})*(?:${boundBefore})|${against}|(?:累计|年均|均))$`);
const anywhere = new RegExp(run, 'g');
const atStart = new RegExp(`^${run}`);

/** The verb with its adverbs and bound that a stretch of text ends in; null where it ends in none. */
export function verbAtEnd(text: string, { start, end }: Stretch): Stretch | null {
  const found = atEnd.exec(text.slice(start, end));
  return found?.[0] ? { start: start + found.index, end } : null;
}

/** The last verb of a stretch that isn't inside an attribute: in 参与制定的标准 there is none. */
export function lastVerb(text: string, { start, end }: Stretch): Stretch | null {
  const words = text.slice(start, end);
  const found = [...words.matchAll(anywhere)].findLast((match) => !words.slice(match.index).includes('的'));
  return found ? { start: start + found.index, end: start + found.index + found[0].length } : null;
}

/** The first verb of a stretch; null where it has none. */
export function firstVerb(text: string, { start, end }: Stretch): Stretch | null {
  const found = new RegExp(run).exec(text.slice(start, end));
  return found && { start: start + found.index, end: start + found.index + found[0].length };
}

/** True where a stretch begins with a verb. */
export const verbAtStart = (text: string, { start, end }: Stretch): boolean => atStart.test(text.slice(start, end));
