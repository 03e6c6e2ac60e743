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
const rate = /(?:年均增长率?|年均增速|年均增幅|年均复合增长率?|年均递增|年增长率?|年均提高|年均下降|增长率|增速|增幅|同比增长|同比增速|复合增长率)[^，。；、]{0,16}$/;
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
  { name: '翻番', mode: 'change', when: ({ measured, token, text }) => measured.dimension === 'times' && /^翻|^倍增/.test(text.slice(token.start, token.end)) },
  { name: '年均增长', mode: 'growth', when: (s) => isShare(s) && rate.test(s.left) && !toLevel.test(s.left) },
  { name: '增速高于', mode: 'growth', when: (s) => isShare(s) && /增速[^，。；]{0,20}(?:高于|快于)[^，。；]{0,24}$/.test(s.left) },
  { name: '以增速', mode: 'growth', when: (s) => isShare(s) && /^(?:以上|左右)?的?(?:增速|速度|增长)/.test(s.right) },
  { name: '每年', mode: 'annual', when: (s) => yearly.test(s.itemLeft) && !(/年均/.test(s.itemLeft) && isShare(s)) },
  { name: '压减淘汰', mode: 'change', when: (s) => cut.test(s.left) && !toLevel.test(s.left) && !isShare(s) },
  { name: '升降', mode: 'change', when: (s) => (isShare(s) || s.measured.dimension === 'times' || s.base !== null) && risen.test(s.left) && !toLevel.test(s.left) },
  { name: '基年对比', mode: 'change', when: (s) => s.base !== null && !sums.test(s.left.slice(-6)) },
];

const isShare = ({ measured }: Scene): boolean => measured.dimension === 'share' || measured.dimension === 'points';

/** The mode of a figure. `yearlyBefore` is true where a leading 每年 of its sentence governs it. */
export function modeOf(scene: Scene, yearlyBefore: boolean, inherited: Mode | null): ModeFound {
  const rule = rules.find(({ when }) => when(scene));
  if (rule) return { mode: rule.mode, own: true, rule: rule.name };
  if (inherited && /^(?:和|、|及|以及)?$/.test(scene.itemLeft)) return { mode: inherited, own: true, rule: '并列' };
  const reached = new RegExp(`(?:${'达到|达|累计达|总数|突破|超过'})[^，。；、]{0,6}$`).test(scene.itemLeft);
  if (yearlyBefore && !reached) return { mode: 'annual', own: false, rule: '每年统领' };
  const verb = addVerb(scene);
  if (verb !== null) return { mode: verb ? 'add' : 'level', own: true, rule: verb ? '新增' : '达到' };
  return inherited && !reached && scene.measured.dimension !== 'money' ? { mode: inherited, own: true, rule: '并列' } : { mode: 'level', own: true, rule: '默认' };
}

/** True when the verb that has the number for its object adds, false when it reaches or keeps, null when there is none. */
function addVerb({ measured, itemLeft, itemRight }: Scene): boolean | null {
  if (measured.dimension !== 'count' && measured.dimension !== 'people' && measured.dimension !== 'odd' && !/新增|净增|新建|累计投资|完成[^，。；]{0,12}投资|建成投产|新改扩建|建设/.test(itemLeft)) return false;
  if (/新增|新建|新认定|新培育|新搭建|新引进|新布局|新创/.test(itemLeft)) return true;
  const text = itemLeft.slice(-80);
  if (/(?:达到|达|累计达|总数|突破|超过|增至|保持在|稳定在)(?:约|近)?$/.test(text)) return false;
  const lastAdd = lastOf(text, adding);
  const lastGrow = lastOf(text, growing);
  if (!lastAdd && !lastGrow) return null;
  if (/(?:平台|中心|基地|体系|能力|工程|产业)建设$/.test(text)) return null;
  if (!lastAdd) return false;
  if (!lastGrow) return true;
  if (/引进|培养和引进/.test(text)) return true;
  return lastAdd.at > lastGrow.at;
}

function lastOf(text: string, pattern: RegExp): { at: number } | null {
  let found: { at: number } | null = null;
  for (const match of text.matchAll(pattern)) found = { at: match.index };
  void text;
  return found;
}
