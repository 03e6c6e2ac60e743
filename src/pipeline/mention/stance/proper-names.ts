import { withEach } from '../../../language/example.ts';
import { anyOf } from '../../../language/pattern.ts';
import { leadingVerb } from '../scene/verb-words.ts';
import { leftOf, rightOf, type MentionScene } from '../scene/mention-scene.ts';
import type { StanceRule } from './stance-rule.ts';

/** What begins the name of somebody's project. */
const proper = /公司|集团|股份|药业|科技|电子|重工|汽车|[一二三1-3]期|年产|[\u4e00-\u9fff]{2}[市县区]/;
const projects = /^[^。；]*?项目(?:建设|落地|实施|推进|，|$)/;
const firm = /^[^，。；、]{0,12}?(?:集团|公司)/;

const zone = /^(?:国家)?(?:高新(?:技术产业开发)?区|经开区|经济(?:技术)?开发区|航空港|综合保税区)/;

/** The item of a list that holds the mention, up to the mention, without the verb that governs the list. */
function itemLead(scene: MentionScene): string {
  const before = leftOf(scene);
  return before.slice(before.search(/[^、，:]*$/)).replace(leadingVerb, '');
}

/** Verbs that found what they govern, which has no name yet: 建设京津冀大数据试验区. */
const founding = new RegExp(
  `^${anyOf(['谋划', '支持', '探索', '布局', '规划', '合作', '联合'])}?${anyOf(['建设', '共建', '创建', '打造', '建成', '搭建', '组建'])}$`,
);
/** True where such a verb of the same clause stands before the mention, and no projects are listed. */
const isFounded = ({ text, start, end, clause, verb }: MentionScene): boolean =>
  verb !== null &&
  founding.test(verb.text) &&
  verb.start >= clause[0] &&
  verb.start + verb.text.length <= start &&
  !text.slice(end, clause[1]).includes('项目');

/** Mentions that stand in the name of a project or a firm. */
export const nameRules: readonly StanceRule[] = [
  {
    name: '项目名内',
    stance: '项目',
    when: ({ named }) => named,
    unless: (scene) => !scene.owned && isFounded(scene),
    examples: [
      { text: '推进明珠湾⟦海上风电⟧场二期', named: true },
      { text: '建设明珠湾⟦海上风电⟧场、滨海光伏等一批项目', named: true },
      { text: '打造江南电子⟦集成电路⟧产业园', named: true, owned: true },
      { text: '把海湾⟦生物医药⟧产业园建成样板', named: true },
    ],
    not: [
      { text: '海洋新兴产业包括明珠湾⟦海上风电⟧场', named: true },
      ...withEach('＿闽江⟦海洋经济⟧示范区', '建设 共建 创建 打造 建成 搭建 组建').map((text) => ({ text, named: true })),
      ...withEach('＿建设闽江⟦海洋经济⟧示范区', '谋划 支持 探索 布局 规划').map((text) => ({ text, named: true })),
      ...withEach('＿共建闽江⟦海洋经济⟧示范区', '合作 联合').map((text) => ({ text, named: true })),
    ],
  },
  {
    name: '项目清单',
    stance: '项目',
    when: ({ place }) => place.projects,
    unless: ({ place, isMeasure, isProject, verb }) => place.heading || ((isMeasure || isProject) && verb !== null),
    examples: [{ text: '⟦碳纤维⟧原丝扩能，位于滨海镇', under: ['附件2 重点项目'] }],
    not: [
      { text: '⟦碳纤维⟧', kind: 'heading', under: ['附件2 重点项目'] },
      { text: '加快⟦明珠湾海上风电场⟧等项目落地', isProject: true, under: ['附件2 重点项目'] },
      { text: '推进滨海碳纤维等一批⟦技术改造⟧项目', isMeasure: true, under: ['附件2 重点项目'] },
    ],
  },
  {
    name: '开发区名内',
    stance: '项目',
    when: (scene) => zone.test(rightOf(scene)),
    examples: withEach('做强⟦合肥⟧＿新型显示产业', '高新区 高新技术产业开发区 经开区 经济开发区 经济技术开发区 航空港 综合保税区'),
    not: [{ text: '附件：⟦合肥⟧高新区任务', kind: 'attachments' }],
  },
  {
    name: '企业名内',
    stance: '项目',
    when: (scene) => firm.test(rightOf(scene)),
    unless: ({ place }) => place.heading,
    examples: withEach('支持东南⟦海上风电⟧装备＿做强做大', '集团 公司'),
    not: [{ text: '组建⟦海上风电⟧集团', kind: 'heading' }],
  },
  {
    name: '项目列举',
    stance: '项目',
    when: (scene) => proper.test(itemLead(scene)) && projects.test(scene.text.slice(scene.end, scene.sentence[1])),
    examples: [
      ...withEach('加快江南公司⟦碳纤维⟧原丝、滨海风机等重大项目＿', '建设 落地 实施 推进'),
      '加快江南公司⟦碳纤维⟧原丝等重大项目，带动就业',
      '加快江南公司⟦碳纤维⟧原丝等重大项目',
      ...withEach('加快滨海风机、＿⟦碳纤维⟧原丝等项目建设', '江南集团 江南股份 江南药业 江南科技 江南电子 江南重工 江南汽车'),
      ...withEach('加快滨海风机、＿⟦碳纤维⟧原丝等项目建设', '海湾二期 年产千吨 台山市 海丰县 南沙区'),
    ],
    not: [
      { text: '加快江南公司⟦碳纤维⟧原丝等项目建设', under: ['重点项目'] },
      '加快江南公司改造、⟦碳纤维⟧原丝等项目建设',
      '联手江南公司，加快⟦碳纤维⟧原丝等项目建设',
      '江南公司:加快⟦碳纤维⟧原丝等项目建设',
    ],
  },
];
