import type { Mode } from '../../model/target.ts';
import type { Scene } from './scene.ts';
import { add, grow } from './verbs.ts';

/** How a figure relates to time, and whether the words that say so stand in its own clause. */
export interface ModeFound {
  mode: Mode;
  own: boolean;
  rule: string;
}

interface ModeRule {
  name: string;
  mode: Mode;
  when: (scene: Scene) => boolean;
}

const toLevel = /(?:提高|提升|增加|增长|扩大|上升|下降|降低|减少|缩短|压缩|压减|增|升|降|减|调整|回升|优化)(?:到|至|为)[^，。；]{0,8}$/;
const rate =
  /(?:年均(?:分别)?增长率?|年均增速|年均增幅|年均复合增长率?|年均递增|年增长率?|年均提高|年均下降|增长率|增速|增幅|同比增长|同比增速|复合增长率)[^，。；、]{0,16}$/;
const risen =
  /(?:提高|提升|增加|增长|上升|扩大|下降|降低|减少|压减|削减|淘汰|化解|压缩|退出|缩短|下降率|降幅|降低率|累计下降|累计降低)(?:了|近|约|不低于|不少于|超过|突破|至少|幅度|达到|达)*$/;
const cut = /(?:压减|淘汰|化解|削减|退出|压缩|关停|减少|降低)[^，。；]{0,20}$/;
const yearly = /(?:每年|年均(?!增长|增速|增幅|复合|递增|提高|下降)|每年度|(?<![\d一二三四五六七八九十])年新增)/;
const sums = /(?:达到|达|突破|超过|总数|总量|累计达|保有量|存量)/;

/** The last verb of a clause that says whether something is added or stands. */
const adding = new RegExp(`(?:${add})`, 'g');
const growing = new RegExp(`(?:${grow})`, 'g');

/** Rules in order; the first that holds decides. */
const rules: readonly ModeRule[] = [
  {
    name: '翻番',
    mode: 'change',
    when: ({ measured, token, text }) => measured.dimension === 'times' && /^翻|^倍增/.test(text.slice(token.start, token.end)),
  },
  { name: '年均增长', mode: 'growth', when: (s) => isShare(s) && rate.test(s.left) && !toLevel.test(s.left) },
  { name: '增长', mode: 'growth', when: (s) => isShare(s) && s.base === null && /(?<!累计)增长(?:了|近|约|不低于|超过)?$/.test(s.left) },
  { name: '增速高于', mode: 'growth', when: (s) => isShare(s) && /增速[^，。；]{0,20}(?:高于|快于)[^，。；]{0,24}$/.test(s.left) },
  { name: '以增速', mode: 'growth', when: (s) => isShare(s) && /^(?:以上|左右)?的?(?:增速|速度|增长)/.test(s.right) },
  { name: '一年之数', mode: 'annual', when: ({ right }) => /^(?:以上|左右)?(?:\/|每)年/.test(right) },
  {
    name: '基金规模',
    mode: 'level',
    when: ({ right, measured }) => measured.dimension === 'money' && /^(?:规模)?的?[^，。；、]{0,24}基金/.test(right),
  },
  { name: '每年', mode: 'annual', when: (s) => yearly.test(s.itemLeft) && !(/年均/.test(s.itemLeft) && isShare(s)) },
  { name: '压减淘汰', mode: 'change', when: (s) => cut.test(s.left) && !toLevel.test(s.left) && !isShare(s) },
  {
    name: '升降',
    mode: 'change',
    when: (s) => (isShare(s) || s.measured.dimension === 'times' || s.base !== null) && risen.test(s.left) && !toLevel.test(s.left),
  },
  { name: '基年对比', mode: 'change', when: (s) => s.base !== null && !sums.test(s.left.slice(-6)) },
];

const isShare = ({ measured }: Scene): boolean => measured.dimension === 'share' || measured.dimension === 'points';

const reaches = /(?:达到|达|累计达|总数|突破|超过)[^，。；、]{0,6}$/;
const touches = /(?:达到|达|累计达|总数|突破|超过|增至|保持在|稳定在)(?:约|近)?$/;
const newly = /新增|净增|新建|新认定|新培育|新搭建|新引进|新布局|新创/;
/** Sums and physical amounts reach a level unless these words say that they are added. */
const addsAmount = /新增|净增|新建|累计投资|完成[^，。；]{0,12}投资|建成投产|新改扩建|建设/;

/** The mode of a figure. `yearlyBefore` is true where a leading 每年 of its sentence governs it; `inherited` is the number's before it. */
export function modeOf(scene: Scene, yearlyBefore: boolean, inherited: Mode | null): ModeFound {
  const rule = rules.find(({ when }) => when(scene));
  if (rule) return { mode: rule.mode, own: true, rule: rule.name };
  if (inherited && /^(?:和|、|及|以及)?$/.test(scene.itemLeft)) return { mode: inherited, own: true, rule: '并列' };
  const reached = reaches.test(scene.itemLeft);
  if (yearlyBefore && !reached) return { mode: 'annual', own: false, rule: '每年统领' };
  const listed = scene.bounds.item.start > scene.bounds.clause.start && verbAdds(scene.itemLeft) === null;
  if (listed && !reached && inherited && inherited !== 'growth') return { mode: inherited, own: true, rule: '并列' };
  const adds = isCounted(scene) || (!isShare(scene) && addsAmount.test(scene.itemLeft)) ? verbAdds(scene.itemLeft) : false;
  if (adds !== null) return { mode: adds ? 'add' : 'level', own: true, rule: adds ? '新增' : '达到' };
  return inherited === 'add' && !reached ? { mode: 'add', own: true, rule: '并列' } : { mode: 'level', own: true, rule: '默认' };
}

const isCounted = ({ measured }: Scene): boolean => ['count', 'people', 'odd'].includes(measured.dimension);

/** True when the last verb before a number adds, false when it reaches or keeps a level, null when there is none. */
function verbAdds(before: string): boolean | null {
  if (newly.test(before)) return true;
  const text = before.endsWith('等') ? before.slice(0, 40) : before.slice(-80);
  if (touches.test(text)) return false;
  const lastAdd = lastOf(text, adding);
  const lastGrow = lastOf(text, growing);
  if ((lastAdd < 0 && lastGrow < 0) || /(?:平台|中心|基地|体系|能力|工程|产业)建设$/.test(text)) return null;
  return lastAdd >= 0 && (lastGrow < 0 || /引进/.test(text) || lastAdd > lastGrow);
}

/** Where the last match of a pattern begins; -1 when it has none. */
const lastOf = (text: string, pattern: RegExp): number => [...text.matchAll(pattern)].at(-1)?.index ?? -1;
