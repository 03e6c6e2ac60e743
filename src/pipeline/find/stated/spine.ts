import { adverbs } from '../../../language/adverbs.ts';
import { boundBefore } from '../../../language/bounds.ts';
import { plainVerbs } from '../../../language/governing.ts';
import { anyOf } from '../../../language/pattern.ts';
import { hedges, numberVerbs } from '../../../language/verbs.ts';
import type { Stretch } from '../clause/stretch.ts';

/** Words that stand before a verb and are printed with it: 再, 累计, 滚动. */
const particles =
  '年均 同比 再 新 滚动 累计 布局 组织 共 均 各 都 分别 将 已 已经 联合 初步 基本 全部 总共 合计 总数 可 能 预计 确保'.split(' ');
const lead = anyOf([...Object.keys(adverbs), ...particles, hedges]);

/** Verbs that have a number for their object and are of no class. */
const others =
  '推动 支持 选派 筛选 遴选 选拔 资助 设立 储备 入选 获得 年产 具备 具有 取得 获批 纳入 带动 投入 发放 配备 有 (?<=累计|完成)投资'.split(
    ' ',
  );

/** What a change is measured against: 比2015年, 较“十一五”末, 由2015年的10%. */
const against = '(?:[比较][“"]?[^，；。、比较]{2,8}?(?:年|五)[”"]?[底末]?|[由从][^，；。由从]{1,16}?)';

/** Finds verbs in stretches of a text. */
export interface Spine {
  /** The verb with its adverbs and bound that a stretch ends in; null where it ends in none. */
  atEnd: (text: string, stretch: Stretch) => Stretch | null;
  /** The last verb of a stretch that isn't inside an attribute: in 参与制定的标准 there is none. */
  last: (text: string, stretch: Stretch) => Stretch | null;
  /** The first verb of a stretch. */
  first: (text: string, stretch: Stretch) => Stretch | null;
  /** True where a stretch begins with a verb. */
  opens: (text: string, stretch: Stretch) => boolean;
}

const verbs = [...numberVerbs, ...Object.keys(plainVerbs), ...others];
const run = `(?:${against})?(?:${lead})*(?:${anyOf(verbs)})+[了到至为成]?(?:${lead})*(?:${boundBefore})?`;
const ends = new RegExp(`(?:${run}|(?:${lead})*(?:${boundBefore})|${against}|(?:累计|年均|均))$`);
const opens = new RegExp(`^${run}`);
const once = new RegExp(run);
const all = new RegExp(run, 'g');

const wordsOf = (text: string, { start, end }: Stretch): string => text.slice(start, end);

const placed = (found: RegExpMatchArray | null, { start }: Stretch): Stretch | null =>
  found?.index !== undefined && found[0] !== '' ? { start: start + found.index, end: start + found.index + found[0].length } : null;

/** The verbs that govern numbers. */
export const spine: Spine = {
  atEnd: (text, stretch) => placed(ends.exec(wordsOf(text, stretch)), stretch),
  last: (text, stretch) => {
    const words = wordsOf(text, stretch);
    return placed([...words.matchAll(all)].findLast(({ index }) => !words.slice(index).includes('的')) ?? null, stretch);
  },
  first: (text, stretch) => placed(once.exec(wordsOf(text, stretch)), stretch),
  opens: (text, stretch) => opens.test(wordsOf(text, stretch)),
};
