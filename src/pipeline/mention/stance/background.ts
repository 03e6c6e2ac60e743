import { withEach } from '../../../language/example.ts';
import { anyOf } from '../../../language/pattern.ts';
import { isAchieved } from './past.ts';
import { leftOf, type MentionScene, sentenceOf } from '../scene/mention-scene.ts';
import type { StanceRule } from './stance-rule.ts';

/** Words for others: all countries, the whole nation. */
const others = ['全球', '世界', '国际上', '我国', '全国', '发达国家', '各国'];
/** What makes those words a rank, a standard or a market of ours: 世界一流. */
const ranks = ['一流', '首', '领先', '先进', '知名', '级', '统一', '标准', '市场', '前列'];
/** What we do with regard to others, at the beginning of a clause: 瞄准世界前沿. */
const deeds = [
  '瞄准',
  '面向',
  '充分',
  '整合',
  '引进',
  '利用',
  '适应',
  '融入',
  '对接',
  '依托',
  '着眼',
  '立足',
  '参与',
  '积极',
  '围绕',
  '加强',
  '推动',
  '打造',
  '建设',
];

const opening = (deed: string, rank: string): RegExp => new RegExp(`^(?:[^，。；]{0,20}，)?${deed}[^，]{0,6}?${anyOf(others)}${rank}`);
const named = opening('', '');
const told = opening(`(?!${anyOf(deeds)})`, `(?!${anyOf(ranks)})`);

/** What a plan of the nation itself says of others: the world. */
const abroad = /全球|世界|国际|发达国家|各国/;

/** True of what the nation's own plan says of the nation. */
const isOurNation = (scene: MentionScene): boolean => scene.place.national && !abroad.test(leftOf(scene));

/** True where the sentence begins with the world or the nation, and no verb of ours stands between that and the mention. */
function isAbout(pattern: RegExp, scene: MentionScene): boolean {
  const found = pattern.exec(leftOf(scene));
  if (!found) return false;
  return scene.verb === null || scene.verb.start < scene.sentence[0] + found[0].length || scene.verb.start > scene.start;
}

/** Mentions in what a plan says of the world and of the past. */
export const backgroundRules: readonly StanceRule[] = [
  {
    name: '国内外情况',
    stance: '背景',
    when: (scene) => isAbout(named, scene),
    unless: (scene) => !isAbout(told, scene) || isOurNation(scene) || /我省|我市|全省|全市/.test(leftOf(scene)),
    examples: [...withEach('＿⟦储能⟧正从试验走向商用', '全球 世界 国际上 我国 全国 发达国家 各国'), '随着成本走低，全球⟦光伏⟧装机屡创新高'],
    not: [
      ...withEach('我国储能起步早，＿⟦储能⟧方兴未艾', '我省 我市 全省 全市'),
      ...withEach(
        '＿全球⟦储能⟧前沿，培育龙头',
        '瞄准 面向 充分 整合 引进 利用 适应 融入 对接 依托 着眼 立足 参与 积极 围绕 加强 推动 打造 建设',
      ),
      ...withEach('形成世界＿⟦储能⟧技术', '一流 首 领先 先进 知名 级 统一 标准 市场 前列'),
    ],
  },
  {
    name: '已有情况',
    stance: '背景',
    when: (scene) => isAchieved(sentenceOf(scene), scene.from),
    unless: ({ verb }) => verb !== null,
    examples: ['⟦造船⟧完工量位居前三', { text: '2021年⟦稀土⟧产值达到300亿元', from: 2023 }],
    not: ['支持船厂技改，⟦造船⟧完工量位居前三'],
  },
];
