import { boundAfter, boundBefore, boundEnding, boundOpening, type BoundMeaning, meaningOf } from '../../../language/bounds.ts';
import type { NamedRule } from '../../../language/rule.ts';
import type { Comparator } from '../../../model/target.ts';
import type { Scene } from './scene.ts';

/** A rule that tells the comparator of a number. */
export interface ComparatorRule extends NamedRule {
  when: (scene: Scene) => boolean;
  comparator: (scene: Scene) => Comparator;
}

/** The comparator that a printed bound means; 超过 and 不低于 are one, as plans use them. A word that is no bound says 为. */
export const comparatorFor = (bound: string): Comparator => comparatorFrom(meaningOf(bound));

const comparatorFrom = (means: BoundMeaning | null): Comparator => (means === 'gt' ? 'ge' : means === 'lt' ? 'le' : (means ?? 'eq'));

const shared = new RegExp(`分别(${boundBefore})[^分]*$`);

/** 分别突破2000家、5000家: the bound before the first number of the list is every number's. */
const sharedBound = ({ itemLeft, left }: Scene): string => (itemLeft === '' ? (shared.exec(left)?.[1] ?? '') : '');

const after = new RegExp(`^(?:[、和与]|以?及)(?:[^，。；、和与及]{1,10}[、和与])*?[^，。；、和与及]{1,10}?(${boundAfter})`);

/** 分别达到五成和六成以上: the bound behind the last number of the list is every number's. */
const closingBound = ({ left, right }: Scene): string => (/(?:分别|依次)[^，。；]*$/.test(left) ? (after.exec(right)?.[1] ?? '') : '');

/** Rules in order; the first that reads a comparator decides. A bound binds only the number it touches: 高于…5个百分点 is a distance. */
export const comparatorRules: readonly ComparatorRule[] = [
  {
    name: '区间',
    when: ({ measured }) => measured.valueMax !== null,
    comparator: () => 'range',
    examples: ['到2025年，每个地级市培育⟦3-5家⟧链主企业', '引进院士团队⟦十至十二个⟧', '力争工业增加值增速达到⟦6%～7%⟧以上'],
    not: ['到2025年，每个地级市培育链主企业⟦5家⟧以上'],
  },
  {
    name: '数后界限',
    when: ({ right }) => boundOpening(right) !== '',
    comparator: ({ right }) => comparatorFor(boundOpening(right)),
    examples: ['到2025年，全省独角兽企业达到⟦20家⟧以上', '到2025年，万元产值能耗降到⟦0.3吨⟧以下', '城镇化率达到约⟦65%⟧以上'],
    not: ['到2025年，带动⟦50家⟧上下游企业', '到2025年，工业投资超过⟦500亿元⟧'],
  },
  {
    name: '数前界限',
    when: ({ left }) => boundEnding(left) !== '',
    comparator: ({ left }) => comparatorFor(boundEnding(left)),
    examples: ['到2022年，集成电路产业销售收入突破⟦1200亿元⟧', '到2025年，钢铁产能不超过⟦2亿吨⟧', '到2025年，实现产值约达⟦80亿元⟧'],
    not: ['到2025年，年节约⟦50万吨⟧标准煤', '到2025年，软件业增速高于全国平均水平⟦3个百分点⟧'],
  },
  {
    name: '分别统领',
    when: (scene) => sharedBound(scene) !== '',
    comparator: (scene) => comparatorFor(sharedBound(scene)),
    examples: ['到2025年，规上工业企业、高新技术企业分别突破2000家、⟦5000家⟧', '粗钢、水泥产能分别不高于2亿吨和⟦1亿吨⟧'],
    not: ['到2025年，规上工业企业、高新技术企业分别达到2000家、⟦5000家⟧'],
  },
  {
    name: '约占',
    when: ({ left }) => /约占[^，。；、]*$/.test(left),
    comparator: () => 'approx',
    examples: ['自然灾害损失约占同期生产总值的⟦4%⟧', '渔业产值约占全县农业的⟦三成⟧'],
    not: ['渔业产值约占全县农业的⟦三成⟧以上', '渔业产值占全县农业的⟦30%⟧'],
  },
  {
    name: '分别共界',
    when: (scene) => closingBound(scene) !== '',
    comparator: (scene) => comparatorFor(closingBound(scene)),
    examples: [
      '到2030年，城镇、农村低保覆盖率分别达到⟦五成⟧和六成以上',
      '事故起数、死亡人数分别降至⟦12起⟧、8人以内',
      '甲乙两类不良率依次降到⟦3‰⟧以及5‰以下',
      '到2020年，二氧化硫、氮氧化物排放量分别下降⟦18%⟧和19%以上',
    ],
    not: ['到2030年，城镇、农村参保率分别达到⟦五成⟧和六成', '到2030年，建成⟦5个⟧和8个以上县区共享的基地'],
  },
  {
    name: '多余',
    when: ({ measured }) => measured.bound !== null,
    comparator: ({ measured }) => comparatorFrom(measured.bound),
    examples: [
      '到2025年，建成智能车间⟦200多个⟧',
      '累计培训技能人才⟦50余万人⟧',
      '到2030年，集聚⟦上百家⟧封测企业',
      '到2027年，非粮生物基材料占比达到⟦三分之一强⟧',
      '到2028年，造船完工量稳居全国⟦前三位⟧',
      '到2026年，培育⟦十来个⟧渔港经济区',
    ],
    not: ['到2025年，建成智能车间不超过⟦200多个⟧'],
  },
  {
    name: '无界限',
    when: () => true,
    comparator: () => 'eq',
    examples: ['到2025年，软件业增速高于全国平均水平⟦3个百分点⟧', '到2030年，森林覆盖率达到⟦45%⟧'],
    not: ['到2030年，森林覆盖率达到⟦45%⟧左右'],
  },
];

/** The comparator of a number and the rule that told it. */
export function comparatorOf(
  scene: Scene,
  rules: readonly ComparatorRule[] = comparatorRules,
): { comparator: Comparator; rule: string | null } {
  const rule = rules.find(({ when }) => when(scene));
  return { comparator: rule?.comparator(scene) ?? 'eq', rule: rule?.name ?? null };
}
