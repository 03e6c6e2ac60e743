import { comparedUnit } from '../../language/counters.ts';
import { type Figure, groupBy, ownWords, subjectsOf, whose } from './figure.ts';
import { type Link, linkPair, type PairRule } from './link.ts';
import { most } from './compared.ts';

/** What a baseline must share with its target, word for word but for 与 and 和: measure, subject, scope, unit. */
export const baselineWords = ({ quantity: q }: Figure): string =>
  [ownWords(q), subjectsOf(q).join('、').replace(/与/g, '和'), whose(q), comparedUnit(q.unit)].join('|');

/** Modes of targets that set out from a value. */
const measuredFrom: ReadonlySet<string> = new Set(['level', 'growth', 'change']);

/** True for a head that says by how many times something grows, without a number of its own: 产业规模实现倍增. */
export const saysMultiple = (head: string): boolean => /倍增|翻[一两]?番/.test(head);

/** The head over a target that says how it grows from its baseline. */
export const headOf = ({ around: { head } }: Figure): { note?: string } => (head !== null && saysMultiple(head) ? { note: head } : {});

/** True where a measured value is a level, or of the target's own mode. */
const setsOutFrom = ({ quantity: q }: Figure, { quantity: base }: Figure): boolean => base.mode === q.mode || base.mode === 'level';

const target = '到2025年，全省海洋装备产业主营业务收入达到⟦3000亿元⟧。';

/** `baseline`: how a target stands to a measured value of the same words. */
export const baselineRules: readonly PairRule[] = [
  {
    name: '同指标同主体的基期数',
    type: 'baseline',
    when: setsOutFrom,
    unless: ({ quantity: q }) => !measuredFrom.has(q.mode),
    details: headOf,
    examples: [
      { text: target, and: '2020年，全省海洋装备产业主营业务收入已达到⟦1800亿元⟧。' },
      {
        text: '到2025年，全省海洋装备产业主营业务收入年均增长⟦12%⟧。',
        and: '全省海洋装备产业主营业务收入已年均增长⟦9%⟧。',
      },
      {
        text: '到2025年，全省单位工业增加值用水量比2020年下降⟦18%⟧。',
        and: '2020年，全省单位工业增加值用水量已累计下降⟦20%⟧。',
      },
    ],
    not: [
      { text: target, and: '2020年，全省海洋产业主营业务收入已达到⟦1800亿元⟧。' },
      { text: target, and: '2020年，全省海洋装备产业增加值已达到⟦600亿元⟧。' },
      { text: '每年新增高新技术企业⟦500家⟧。', and: '2020年，高新技术企业已达到⟦1200家⟧。' },
    ],
  },
];

/** `baseline`: a measured value of the same measure and the same subject, word for word, in the same unit and for the same scope. */
export function linkBaselines(
  targets: readonly Figure[],
  baselines: readonly Figure[],
  rules: readonly PairRule[] = baselineRules,
): Link[] {
  const known = new Map(groupBy(baselines, baselineWords).map((group) => [baselineWords(group[0]), group]));
  return targets.flatMap((target) =>
    (known.get(baselineWords(target)) ?? []).slice(0, most).flatMap((base) => linkPair(rules, target, base)),
  );
}
