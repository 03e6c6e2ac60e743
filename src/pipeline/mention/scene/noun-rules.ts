import { anyOf } from '../../../language/pattern.ts';
import type { NamedRule } from '../../../language/rule.ts';
import type { MentionExample } from './mention-example.ts';
import type { Verb } from './verb.ts';

/** A verb's characters before a mention, with the verb before them. */
export interface NounScene {
  text: string;
  verb: Verb;
  earlier: Verb | null;
}

/** A sign that the characters of a verb are part of a noun, so that the verb before them governs: 研制图像引导放疗设备. */
export interface NounRule extends NamedRule {
  when: (scene: NounScene) => boolean;
  unless?: (scene: NounScene) => boolean;
  examples: readonly MentionExample[];
  not: readonly MentionExample[];
}

/** Verbs whose object does something itself: 支持企业研发…. */
const pivots = anyOf([
  '支持',
  '鼓励',
  '引导',
  '推动',
  '推进',
  '争取',
  '允许',
  '督促',
  '组织',
  '促进',
  '实现',
  '带动',
  '吸引',
  '加快',
  '参与',
]);
const pivot = new RegExp(`${pivots}$`);
/** Characters that are as often the end of a noun. */
const often = anyOf(['引导', '跟踪', '强化', '增强', '开发', '研发', '改造', '提升', '保障', '发展', '研究', '提供', '支撑', '选择']);
const nominal = new RegExp(`^${often}$`);
/** What may stand before a verb that governs: a mark, a connective, an adverbial, one who acts. */
const opened = new RegExp(
  `(?:[，。；:、”]|${anyOf([
    ...[
      '并',
      '和',
      '与',
      '及',
      '或',
      '要',
      '应',
      '须',
      '可',
      '来',
      '以',
      '年',
      '底',
      '前',
      '中',
      '上',
      '内',
      '领域',
      '方面',
      '环节',
      '行业',
      '等',
    ],
    ...['等地', '单位', '全省', '我省', '期间', '拟', '再', '新', '合作', '企业', '机构', '高校', '院校', '院所'],
    ...['集团', '公司', '市', '县', '区', '部门', '人才', '团队', '资本', '社会力量', '大学', '协会', '人员'],
  ])})$`,
);
const following = /^(?:一体化|外包|装置|体系|技术|要求)/;

/** How far around a verb its signs are looked for; without a bound a sentence of n characters costs n². */
const reach = 200;
const before = ({ text, verb }: NounScene): string => text.slice(Math.max(0, verb.start - reach), verb.start);
const between = ({ text, verb, earlier }: NounScene): string =>
  earlier ? text.slice(earlier.start + earlier.text.length, verb.start) : text.slice(0, verb.start);
const behind = ({ text, verb: { start, text: verb } }: NounScene): string => text.slice(start + verb.length, start + verb.length + reach);
const isSameClause = (scene: NounScene): boolean => scene.earlier !== null && !/[，。；:]/.test(between(scene));

const quantity = '(?:一[批系项套个]|若干|新一轮|更多|[\\d.]+[万余多]*[个家项条套名]|[一二三四五六七八九十百千]+[个家项条套名])';
const quantified = new RegExp(`^${quantity}`);
/** What has or can do something, and is named behind it: 一批主业突出、掌握核心技术的企业, 可实现远程监护的系统. */
const bearer = new RegExp(`^${quantity}|(?:具有|具备|可以?|能够?)(?:[^，。；的]*、)?[^，。；的、]{0,4}$`);
const toComma = (scene: NounScene): string => /^[^，。；]*/.exec(behind(scene))?.[0] ?? '';

const issuing = new RegExp(`${anyOf(['制定', '出台', '落实', '完善', '健全', '执行', '研究'])}$`);
const promoting = new RegExp(`^${anyOf(['支持', '鼓励', '促进', '引导', '推动', '推进', '扶持', '加快'])}`);
const policy = new RegExp(`${anyOf(['政策', '措施', '机制', '办法', '制度', '意见'])}$`);
/** What is done with a thing in a document or as a rule, and what of it is followed: 按照规划要求建设…. */
const followed = /(?:从事|符合|按照|依据|根据)[^，。；的、]*$/;
const standard = new RegExp(`${anyOf(['要求', '规划', '原则', '精神', '标准', '方案', '模式', '思路'])}$`);
/** Two of them are verbs themselves, and one with the verb behind them: 按照国家部署推进…. */
const arranged = /^(?:部署|安排)/;
const closed = new RegExp(`等[^，、]*${anyOf(['技术', '装备', '设备', '产品', '工艺', '材料', '系统', '工程', '项目'])}$`);

/** Every sign, in order. */
export const nounRules: readonly NounRule[] = [
  {
    name: '定语在前',
    when: (scene) => isSameClause(scene) && between(scene) !== '' && !opened.test(before(scene)),
    unless: (scene) =>
      quantified.test(behind(scene)) || (scene.earlier !== null && pivot.test(scene.earlier.text) && !nominal.test(scene.verb.text)),
    examples: ['研制图像引导⟦放射治疗⟧设备', '积极开展软件开发外包、⟦动漫渲染⟧服务', '建设信息安全保障体系和⟦智能车间⟧'],
    not: ['支持滨海新港建设⟦智能车间⟧', '围绕打造一个拳头产品实施新一轮⟦技术改造⟧'],
  },
  {
    name: '名词在后',
    when: (scene) => isSameClause(scene) && following.test(behind(scene)),
    examples: ['推进企业研发外包、⟦动漫渲染⟧服务', '支持高校保障体系、⟦智能车间⟧升级'],
    not: ['鼓励高校突破和掌握⟦高端敷料⟧工艺'],
  },
  {
    name: '所有者的定语',
    when: (scene) => isSameClause(scene) && bearer.test(between(scene)) && toComma(scene).includes('的'),
    unless: (scene) => quantified.test(behind(scene)),
    examples: [
      '培育一批主业突出、掌握核心算法的⟦软件企业⟧',
      '培育20家创新力强、掌握⟦海洋工程⟧装备技术的龙头',
      '加快研发一系列具备联网、优化功能的⟦智能终端⟧',
      '推广可实现⟦远程监护⟧的系统',
    ],
    not: ['培育一批软件企业、形成一批⟦海洋产品⟧的品牌'],
  },
  {
    name: '政策的定语',
    when: (scene) =>
      isSameClause(scene) &&
      scene.earlier !== null &&
      issuing.test(scene.earlier.text) &&
      promoting.test(scene.verb.text) &&
      policy.test(toComma(scene)),
    examples: ['落实国家、省、市支持⟦首台套⟧应用的优惠政策', '研究制定鼓励⟦氢能重卡⟧推广的措施'],
    not: ['落实资金安排，支持⟦首台套⟧应用政策', '制定方案支持⟦首台套⟧应用'],
  },
  {
    name: '依据的内容',
    when: (scene) => followed.test(before(scene)),
    unless: (scene) => standard.test(before(scene)) || arranged.test(scene.verb.text),
    examples: ['对符合鼓励⟦外商投资⟧目录的项目', '为直接从事研发⟦新药⟧的人员'],
    not: ['按照规划要求建设⟦智能车间⟧', '按照国家部署推进⟦绿色船舶⟧', '按照国家安排建设⟦绿色船舶⟧基地'],
  },
  {
    name: '列举的名称',
    when: (scene) => isSameClause(scene) && nominal.test(scene.verb.text) && before(scene).endsWith('、') && closed.test(toComma(scene)),
    examples: ['重点研发生物修复、强化⟦气相抽提⟧、电动分离等技术装备'],
    not: ['重点研发生物修复、强化⟦环境监测⟧'],
  },
];

/** The sign that a verb's characters are part of a noun; undefined where they are a verb. */
export const nounBy = (scene: NounScene, rules: readonly NounRule[] = nounRules): NounRule | undefined =>
  rules.find(({ when, unless }) => when(scene) && !unless?.(scene));
