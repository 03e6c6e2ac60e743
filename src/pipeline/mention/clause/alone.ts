import { withEach } from '../../../language/example.ts';
import { anyOf } from '../../../language/pattern.ts';
import type { NamedRule } from '../../../language/rule.ts';
import type { MentionExample } from '../scene/mention-example.ts';
import { verbsIn } from '../scene/verb.ts';
import type { GovernedScene } from './governed-scene.ts';

/** A reason why the verb nearest to a mention doesn't govern it, so that the name stands alone. */
export interface AloneRule extends NamedRule {
  when: (scene: GovernedScene) => boolean;
  unless?: (scene: GovernedScene) => boolean;
  examples: readonly MentionExample[];
  not: readonly MentionExample[];
}

const partner = /(?:与|同|在)[^，。；与]*$/;
const together = new RegExp(`^[^，。；]*?(?:${anyOf(['合作', '协作', '对接', '协同', '联合办学', '联合开展'])})`);
/** 合作 before a verb tells how that is done: 合作建设实验室. */
const goesOn = /^(?:建设|共建|研发|开发|设立|制定)/;
/** What comes of a deed, or how often it is done: 实施转让所得收益, 建立中心的比例. A clause that ends in 的 is a condition. */
const result = /^[^，。；]*(?:所得(?!税)|的(?:比例|比重|占比))/;
/** A list that acts itself: 人才计划、工匠计划等围绕…. */
const acting = /^[^，。；]*等[^，。；]*(?:围绕|紧扣)/;
const modal = /(?:应当?|须|需|要|得到|逐步|率先|可|不得)[^，。；]{0,12}$/;
const bound =
  /(?:\d[\d.,:万亿]*(?:%|[个百千万亿家项条台辆吨套元件人名户种座处倍余多]+(?:公顷|标准煤|千瓦|百分点)?)(?:以上|左右|以内|以下)?|翻[一两二]番|翻番)$/;

const own = ({ text, clause }: GovernedScene): string => text.slice(...clause);
/** What stands before the mention in its comma clause. */
const before = ({ text, clause, start }: GovernedScene): string => text.slice(clause[0], start);
const after = ({ text, clause, end }: GovernedScene): string => text.slice(end, clause[1]);
const isBefore = ({ found, clause }: GovernedScene): boolean => found.verb.start < clause[0];

/** Every reason, in order. */
export const aloneRules: readonly AloneRule[] = [
  {
    name: '小标题',
    when: ({ inHead, found, start }) => (inHead && found.verb.start > start) || found.rule === '小标题之后',
    examples: [{ text: '⟦东湖示范区⟧。推进高校协同', inHead: true }],
    not: [{ text: '发展⟦工业软件⟧。突破求解器内核', inHead: true }],
  },
  {
    name: '合作对象',
    when: (scene: GovernedScene): boolean => partner.test(before(scene)) && together.test(after(scene)),
    unless: (scene: GovernedScene): boolean => {
      const found = together.exec(after(scene));
      return found !== null && goesOn.test(after(scene).slice(found[0].length));
    },
    examples: ['加强与⟦上海交通大学⟧、浙江大学的技术合作', '深化与⟦华为⟧等企业的对接', '加强在⟦智慧海洋⟧等领域的深度合作'],
    not: ['支持企业与⟦哈工大⟧合作建设实验室'],
  },
  {
    name: '作定语',
    when: (scene: GovernedScene): boolean =>
      scene.found.verb.start < scene.start && (result.test(after(scene)) || own(scene).endsWith('的')),
    examples: [
      '高校实施⟦专利许可⟧、转让所得收益按七成奖励',
      ...withEach('县级医院建立⟦胸痛中心⟧的＿', '比例 比重 占比'),
      '对加层改造、提高⟦容积率⟧的，不加收土地款',
    ],
    not: ['建立⟦胸痛中心⟧的标准', '落实⟦首台套⟧所得税优惠'],
  },
  {
    name: '界限',
    when: (scene: GovernedScene): boolean => bound.test(own(scene)) && (isBefore(scene) || scene.found.verb.start >= scene.end),
    examples: ['产业规模不断壮大，全市⟦工业机器人⟧产业收入翻一番', '⟦高新技术企业⟧发展到2万家', '⟦海洋经济⟧总产值突破1.5万亿元'],
    not: ['新建20个⟦智慧农场⟧示范点，五年培训5000人'],
  },
  {
    name: '链条',
    when: (scene: GovernedScene): boolean => own(scene).includes('→'),
    examples: ['发展铝土矿→氧化铝→⟦电解铝⟧链条'],
    not: ['发展⟦电解铝⟧链条'],
  },
  {
    name: '状态',
    when: (scene: GovernedScene): boolean => scene.found.rule === '之后',
    unless: (scene) => modal.test(scene.text.slice(scene.clause[0], scene.found.verb.start)),
    examples: ['⟦氢能产业链⟧初步形成', '⟦深海养殖⟧稳步推进'],
    not: ['新建园区应落实⟦雨污分流⟧措施', '⟦产业联盟⟧要加强自律'],
  },
  {
    name: '别的分句',
    when: (scene: GovernedScene): boolean => isBefore(scene) && ['之前最近', '分号之前'].includes(scene.found.rule),
    unless: (scene) =>
      /^以及/.test(own(scene)) ||
      (verbsIn(scene.text, ...scene.clause).length === 0 && /[、等]/.test(own(scene)) && !acting.test(after(scene))),
    examples: [...withEach('聚焦育才引才，“⟦甬江计划⟧”“海曙计划”等＿十大产业链', '围绕 紧扣'), '推动人才下沉，⟦福州软件园⟧创数字应用品牌'],
    not: ['重点发展磨床，⟦五轴加工中心⟧、激光切割机等装备'],
  },
];

/** The reason why a mention stands alone; undefined where its verb governs it. */
export const aloneBy = (scene: GovernedScene, rules: readonly AloneRule[] = aloneRules): AloneRule | undefined =>
  rules.find(({ when, unless }) => when(scene) && !unless?.(scene));
