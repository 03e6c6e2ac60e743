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
const pivots = anyOf(['支持', '鼓励', '引导', '推动', '推进', '争取', '允许', '督促', '组织', '促进', '实现', '带动', '吸引', '加快']);
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

const before = ({ text, verb }: NounScene): string => text.slice(0, verb.start);
const between = ({ text, verb, earlier }: NounScene): string =>
  earlier ? text.slice(earlier.start + earlier.text.length, verb.start) : text.slice(0, verb.start);
const behind = ({ text, verb }: NounScene): string => text.slice(verb.start + verb.text.length);
const isSameClause = (scene: NounScene): boolean => scene.earlier !== null && !/[，。；:]/.test(between(scene));

/** Every sign, in order. */
export const nounRules: readonly NounRule[] = [
  {
    name: '定语在前',
    when: (scene) => isSameClause(scene) && between(scene) !== '' && !opened.test(before(scene)),
    unless: (scene) => scene.earlier !== null && pivot.test(scene.earlier.text) && !nominal.test(scene.verb.text),
    examples: ['研制图像引导⟦放射治疗⟧设备', '积极开展软件开发外包、⟦动漫渲染⟧服务', '建设信息安全保障体系和⟦智能车间⟧'],
    not: ['支持滨海新港建设⟦智能车间⟧'],
  },
  {
    name: '名词在后',
    when: (scene) => isSameClause(scene) && following.test(behind(scene)),
    examples: ['推进企业研发外包、⟦动漫渲染⟧服务', '支持高校保障体系、⟦智能车间⟧升级'],
    not: ['鼓励高校突破和掌握⟦高端敷料⟧工艺'],
  },
];

/** The sign that a verb's characters are part of a noun; undefined where they are a verb. */
export const nounBy = (scene: NounScene, rules: readonly NounRule[] = nounRules): NounRule | undefined =>
  rules.find(({ when, unless }) => when(scene) && !unless?.(scene));
