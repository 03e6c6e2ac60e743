import { adverbs } from '../../../language/adverbs.ts';
import { type GoverningVerbs, plainVerbs } from '../../../language/governing.ts';
import { doubleVerbs, weakVerbs } from '../../../language/noun-verbs.ts';
import { anyOf } from '../../../language/pattern.ts';
import type { NamedRule } from '../../../language/rule.ts';
import { notVerbalNouns, plainEndings, verbalNouns } from '../../../language/verbal-nouns.ts';

type Words = Readonly<Record<string, string>>;

/** The words that the forms of verbs are made of; each with the sentence that wants it. */
interface VerbWords extends Record<
  'adverbs' | 'plainEndings' | 'verbalNouns' | 'closingVerbs' | 'closes' | 'opens' | 'renewed' | 'beforeRenewed',
  Words
> {
  plainVerbs: GoverningVerbs;
  doubleVerbs: GoverningVerbs;
  weakVerbs: GoverningVerbs;
  notVerbalNouns: Readonly<Record<string, Words>>;
}

/** All words of all forms. */
export const verbWords: VerbWords = {
  adverbs,
  plainVerbs,
  doubleVerbs,
  weakVerbs,
  plainEndings,
  verbalNouns,
  notVerbalNouns,
  /** Plain verbs that end noun phrases as well. */
  closingVerbs: { 优化: '以品质⟦优化⟧、渠道下沉为主线', 突破: '以市场开放、创新⟦突破⟧、协同联动为动力' },
  /** What ends a noun phrase behind a verb of `doubleVerbs`, where no mark does: 数据库建设和. */
  closes: {
    和: '职称评审、医疗⟦保障⟧和住房',
    与: '人员⟦培养⟧与交流',
    及: '厂房⟦改造⟧及搬迁',
    以及: '渠道⟦整合⟧以及物流',
    等: '仓库⟦建设⟧等项目',
    于一体: '集科普、市场⟦开发⟧于一体',
  },
  /** What stands before a verb, not before the end of a noun phrase, though both are followed by the same: 并推广、 */
  opens: {
    并: '试种并⟦推广⟧、种植新品种',
    和: '引智和⟦引进⟧、留住专家',
    与: '试验与⟦推广⟧、普及良种',
    及: '试验及⟦推广⟧、普及良种',
    领域: '在海洋领域⟦研发⟧、试验新船型',
    方面: '在造林方面⟦推广⟧、试验新树种',
    环节: '在育种环节⟦研发⟧、试验新品种',
    等: '在乡镇等⟦布局⟧、增设站点',
    全省: '到2030年全省⟦建设⟧、改扩建机场',
    全市: '到2030年全市⟦建设⟧、改扩建公园',
    全国: '面向全国⟦推广⟧、普及经验',
  },
  /** What 创新 renews, so that it is to be done. */
  renewed: {
    体制: '⟦创新⟧港口管理体制',
    机制: '⟦创新⟧校企合作机制',
    模式: '⟦创新⟧牧区电商模式',
    方式: '⟦创新⟧普惠金融服务方式',
    手段: '⟦创新⟧海关监管手段',
  },
  /** What may stand before that 创新; elsewhere it is the end of a noun phrase: 协同创新机制. */
  beforeRenewed: {
    '^': '⟦创新⟧渔业模式',
    '[，。；:）]': '推进林改，⟦创新⟧碳汇交易方式',
    并: '完善并⟦创新⟧牧场模式',
    和: '改革和⟦创新⟧投融资体制',
  },
};

/** A form of verb, as a part of a pattern. */
export interface VerbForm extends NamedRule {
  pattern: string;
}

const words = (table: Words): string => anyOf(Object.keys(table));
const unlessAfter = (table: Words = {}): string => (Object.keys(table).length ? `(?<!${words(table)})` : '');
const unlessBefore = (table: Words = {}): string => (Object.keys(table).length ? `(?!${words(table)})` : '');
const unlessNoun = (ends: Words, longer: VerbWords['notVerbalNouns']): string => {
  const nouns = Object.keys(ends).map((word) => word + unlessBefore(longer[word]));
  return nouns.length > 0 ? `(?!${anyOf(nouns)})` : '';
};
const verbs = (table: GoverningVerbs): string =>
  anyOf(
    Object.entries(table).map(([word, verb]) =>
      typeof verb === 'string' ? word : unlessAfter(verb.before) + word + unlessBefore(verb.after),
    ),
  );

/** The forms of verbs, in order; of those that begin at one place the first counts. */
export function verbForms(given: VerbWords): VerbForm[] {
  const adverb = words(given.adverbs);
  const double = verbs(given.doubleVerbs);
  const notNoun = unlessNoun(given.verbalNouns, given.notVerbalNouns);
  const plain = verbs(given.plainVerbs) + unlessNoun(given.plainEndings, given.notVerbalNouns);
  const notModifier = Object.keys(given.plainEndings).length > 0 ? `(?!${anyOf([double, '制定'])}的)` : '';
  const either = `(?:${anyOf([plain, double + notNoun])}${notModifier})`;
  const closing = `(?<=[\\u4e00-\\u9fff])${unlessAfter(given.opens)}${anyOf([double, ...Object.keys(given.closingVerbs)])}(?:$|[，。；、:）]|${words(given.closes)})`;
  return [
    {
      name: '状语加动词',
      pattern: `${adverb}+${either}{1,2}`,
      examples: ['鼓励龙头企业⟦大力发展⟧海上风电', '湖南⟦着力打造⟧工程机械集群'],
      not: ['国家⟦重点研发⟧计划'],
    },
    {
      name: '动词',
      pattern: `(?:(?!${closing})${either}){1,2}`,
      examples: ['到2030年，四川⟦建成⟧水电基地', '由行业协会⟦研究制定⟧氢能标准'],
      not: [
        '茶叶⟦研发⟧中心',
        '城市更新⟦实施⟧方案',
        '重大项目⟦建设⟧',
        '重大项目⟦建设⟧、资金使用',
        '资源⟦整合⟧以及物流',
        '企业⟦参与⟧制定的标准',
      ],
    },
    {
      name: '创新机制',
      pattern: `(?<=${words(given.beforeRenewed)})创新(?=[^，。；]{0,24}?${words(given.renewed)})`,
      examples: ['⟦创新⟧口岸通关模式', '深化改革，⟦创新⟧海域使用权流转机制'],
      not: ['完善协同⟦创新⟧机制'],
    },
    {
      name: '句首或状语后的兼类词',
      pattern: `(?:${adverb}+|(?<=^|[，。；:]))${verbs(given.weakVerbs)}${notNoun}`,
      examples: ['⟦利用⟧废旧轮胎制粉', '⟦主动对接⟧成渝双城经济圈', '推进智改，⟦利用⟧废旧轮胎制粉'],
      not: ['⟦生产⟧线改造'],
    },
  ];
}

/** Verbs that govern, with their adverbs, of some forms. */
export const patternOf = (forms: readonly VerbForm[]): RegExp => new RegExp(forms.map(({ pattern }) => pattern).join('|'), 'g');

/** All forms of verbs that govern. */
export const allForms: readonly VerbForm[] = verbForms(verbWords);

/** The same forms without what makes a verb's characters a noun: what their look-alikes are told from. */
export const bareForms: readonly VerbForm[] = verbForms({ ...verbWords, plainEndings: {}, verbalNouns: {}, beforeRenewed: {} });

/** A verb at the beginning of a phrase. */
export const leadingVerb = new RegExp(`^(?:${patternOf(allForms).source})`);
