import { comparedUnit } from '../../language/counters.ts';
import { plainSubject } from '../../language/subject.ts';
import { type Figure, groupBy, isWide, ownWords, subjectsOf, whose } from './figure.ts';
import type { LinkExample } from './link-example.ts';
import { annexOf } from './same.ts';
import { type Link, linkPair, type PairRule } from './link.ts';

/** What a baseline must share with its target, word for word but for 与 and 和: measure, subject, scope, unit. */
const words = ({ quantity: q }: Figure): string =>
  [ownWords(q), subjectsOf(q).join('、').replace(/与/g, '和'), whose(q), comparedUnit(q.unit)].join('|');

/** Modes of targets that set out from a value. */
const measuredFrom = new Set(['level', 'growth', 'change']);

/** True for a head that says by how many times something grows, without a number of its own: 产业规模实现倍增. */
export const saysMultiple = (head: string): boolean => /倍增|翻[一两]?番/.test(head);

/** The head over a target that says how it grows from its baseline. */
const headOf = ({ around: { head } }: Figure): { note?: string } => (head !== null && saysMultiple(head) ? { note: head } : {});

const target = '到2025年，全省海洋装备产业主营业务收入达到⟦3000亿元⟧。';

/** The part of a plan that speaks of one thing: its annex, or the section of its body. */
function partOf(figure: Figure): string {
  const division = figure.quantity.block.replace(/-?[a-z]+\d*$/, '');
  return annexOf(figure) ?? division.split('-').slice(0, 2).join('-');
}

/** What a target and a baseline of another name share: plan, its part, indicator, unit, scope. */
const place = (figure: Figure): string | null =>
  figure.indicator && isWide(figure.quantity) && figure.quantity.mode === 'level'
    ? [partOf(figure), figure.indicator.id, comparedUnit(figure.quantity.unit)].join('|')
    : null;

/** `baseline`: how a target stands to a measured value of the same words. */
export const baselineRules: readonly PairRule[] = [
  {
    name: '同指标同主体的基期数',
    type: 'baseline',
    when: ({ quantity: q }, { quantity: base }) => base.mode === q.mode || base.mode === 'level',
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

/** True where two subjects have two characters in a row in common: 智能制造, 人工智能. */
function shareWord({ quantity: a }: Figure, { quantity: b }: Figure): boolean {
  const [one, other] = [plainSubject(a.subject ?? ''), plainSubject(b.subject ?? '')];
  return one === other || [...one].some((_, i, all) => i > 0 && other.includes(all.slice(i - 1, i + 1).join('')));
}

const inOnePart = ({ text, and }: { text: string; and: string }): LinkExample => ({
  text,
  block: 's3-p1',
  and: { text: and, block: 's3-p2' },
});

/**
 * `near`: the one target and the one measured value that a part of the plan has of an indicator, for the whole territory, where their
 * names differ, share a word, and neither has a counterpart of its own name. Nothing may be computed from them.
 */
export const otherNameRules: readonly PairRule[] = [
  {
    name: '同一部分的基期数，名称不同',
    type: 'near',
    when: (a, b) => place(a) === place(b) && place(a) !== null,
    unless: (a, b) => words(a) === words(b) || !shareWord(a, b),
    details: (a) => ({ why: ['subject'], ...headOf(a) }),
    examples: [
      {
        text: '到2025年，全省海洋装备产业主营业务收入达到⟦3000亿元⟧。',
        and: '2020年，全省海洋工程装备产业主营业务收入已达到⟦1800亿元⟧。',
      },
      { text: '到2025年，全省氢能产业年主营业务收入达到⟦600亿元⟧。', and: '2020年，全省氢能产业主营业务收入已达到⟦200亿元⟧左右。' },
    ].map(inOnePart),
    not: [
      { text: target, and: '2020年，全省海洋装备产业主营业务收入已达到⟦1800亿元⟧。' },
      { text: target, and: '2020年，全省海洋工程装备产业增加值已达到⟦600亿元⟧。' },
      { text: target, and: '2020年，全省光伏产业主营业务收入已达到⟦300亿元⟧。' },
    ].map(inOnePart),
  },
];

/** `baseline`: a measured value of the same measure and the same subject, word for word, in the same unit and for the same scope. */
export function linkBaselines(
  targets: readonly Figure[],
  baselines: readonly Figure[],
  rules: readonly PairRule[] = baselineRules,
): Link[] {
  const known = new Map(groupBy(baselines, words).map((group) => [words(group[0]), group]));
  return targets.flatMap((target) => (known.get(words(target)) ?? []).flatMap((base) => linkPair(rules, target, base)));
}

/** `near` for baselines of another name. Parts of another target (其中) are no counterparts. */
export function linkOtherNames(
  targets: readonly Figure[],
  baselines: readonly Figure[],
  rules: readonly PairRule[] = otherNameRules,
): Link[] {
  const whole = targets.filter(({ around }) => around.among === null);
  const [own, measured] = [new Set(whole.map(words)), new Set(baselines.map(words))];
  const groups = Map.groupBy(
    [...whole.filter((each) => !measured.has(words(each))), ...baselines.filter((each) => !own.has(words(each)))],
    place,
  );
  return [...groups].flatMap(([key, group]) => {
    const [target, base] = group;
    const isPair = key !== null && group.length === 2 && target.quantity.kind === 'target' && base.quantity.kind === 'baseline';
    return isPair ? linkPair(rules, target, base) : [];
  });
}
