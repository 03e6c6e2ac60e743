import { comparedUnit } from '../../language/counters.ts';
import { plainSubject } from '../../language/subject.ts';
import { baselineWords, headOf } from './baseline.ts';
import { type Figure, isWide, ownWords, plainWords, subjectsOf, whose } from './figure.ts';
import { type Link, linkPair, type PairRule } from './link.ts';
import type { LinkExample } from './link-example.ts';
import { aboutOne, pairsBy } from './compared.ts';
import { commonSubject, partOf, sameMeasure } from './same.ts';
import { isCount } from './unit.ts';

/** True where two names have so many characters in a row in common. */
const shareWord = (one: string, other: string, length: number): boolean =>
  one === other || [...one].some((_, i, all) => i + length <= all.length && other.includes(all.slice(i, i + length).join('')));

const shareSubject = ({ quantity: a }: Figure, { quantity: b }: Figure): boolean =>
  shareWord(plainSubject(a.subject ?? ''), plainSubject(b.subject ?? ''), 2);

const isUnnamed = ({ quantity }: Figure): boolean => quantity.subject === null;

/** In what the names of a target and of a measured value differ. */
const namesApart = ({ quantity: a }: Figure, { quantity: b }: Figure): string[] => [
  ...(ownWords(a) === ownWords(b) ? [] : ['measure']),
  ...(subjectsOf(a).join() === subjectsOf(b).join() || a.subject === null || b.subject === null ? [] : ['subject']),
  ...(whose(a) === whose(b) ? [] : ['scope']),
];

const isSameName = (a: Figure, b: Figure): boolean => baselineWords(a) === baselineWords(b);

const details: PairRule['details'] = (a, b) => ({ why: namesApart(a, b), ...headOf(a) });

/** What target and measured value of one indicator share, whatever they are called: unit and mode, for the whole territory. */
const indicatorOf = (figure: Figure): string | null =>
  figure.indicator && isWide(figure.quantity)
    ? [figure.indicator.id, comparedUnit(figure.quantity.unit), figure.quantity.mode].join('|')
    : null;

/** The same in one part of the plan, for levels. */
const placeOf = (figure: Figure): string | null =>
  figure.quantity.mode === 'level' && indicatorOf(figure) !== null ? `${partOf(figure)}|${indicatorOf(figure) ?? ''}` : null;

/** An open list of the territory's places, where what is measured stands: 甲市、乙市等市. */
const severalPlaces = /、.*等[市县区地州盟]$/;

/** Levels of one part of the plan in a unit of its own (台, 辆), not a counter of everything. */
const unitOf = (figure: Figure): string | null => {
  const { unit, mode, scope } = figure.quantity;
  const isOwn = isCount(unit) && !/^[个人项件种类款名]$/.test(comparedUnit(unit));
  return isOwn && mode === 'level' && (isWide(figure.quantity) || severalPlaces.test(scope ?? ''))
    ? [partOf(figure), unit].join('|')
    : null;
};

const areOf =
  (key: (figure: Figure) => string | null) =>
  (a: Figure, b: Figure): boolean =>
    key(a) !== null && key(a) === key(b);

const inOnePart = ({ text, and }: { text: string; and: string }): LinkExample => ({
  text,
  block: 's3-p1',
  and: { text: and, block: 's3-p2' },
});

const target = '到2025年，全省海洋装备产业主营业务收入达到⟦3000亿元⟧。';

/** `near`: a target and the measured value that its plan gives of the same, under another name. Nothing may be computed from them. */
export const otherNameRules: readonly PairRule[] = [
  {
    name: '同指标同主体的基期数，措辞不同',
    type: 'near',
    when: areOf(indicatorOf),
    unless: (a, b) => isSameName(a, b) || commonSubject(a, b) === null || !sameMeasure(a, b),
    details,
    examples: [
      { text: '到2025年，全省氢能产业年主营业务收入达到⟦600亿元⟧。', and: '2020年，全省氢能产业主营业务收入已达到⟦200亿元⟧左右。' },
      {
        text: '到2025年，关键工序制造装备数控化率达到⟦60%⟧。',
        and: '2020年，规模以上工业企业关键工序制造装备数控化率已达到⟦45%⟧。',
      },
    ],
    not: [
      { text: target, and: '2020年，全省海洋装备产业主营业务收入已达到⟦1800亿元⟧。' },
      { text: '到2025年，全省氢能产业年主营业务收入达到⟦600亿元⟧。', and: '2020年，全省稀土产业主营业务收入已达到⟦200亿元⟧。' },
    ],
  },
  {
    name: '同一部分的基期数，名称不同',
    type: 'near',
    when: areOf(placeOf),
    unless: (a, b) => isSameName(a, b) || !shareSubject(a, b),
    details,
    examples: [
      { text: target, and: '2020年，全省海洋工程装备产业主营业务收入已达到⟦1800亿元⟧。' },
      { text: '到2025年，全省氢能与储能产业产值达到⟦600亿元⟧。', and: '2020年，全省氢能产业产值已达到⟦200亿元⟧。' },
    ].map(inOnePart),
    not: [
      { text: target, and: '2020年，全省海洋装备产业主营业务收入已达到⟦1800亿元⟧。' },
      { text: target, and: '2020年，全省海洋工程装备产业增加值已达到⟦600亿元⟧。' },
      { text: target, and: '2020年，全省光伏产业主营业务收入已达到⟦300亿元⟧。' },
    ].map(inOnePart),
  },
  {
    name: '同一部分同一物的基期数，写法不同',
    type: 'near',
    when: (a, b) => areOf(unitOf)(a, b) && shareWord(plainWords(a.quantity.measure), plainWords(b.quantity.measure), 3),
    unless: (a, b) => isSameName(a, b) || (!isUnnamed(a) && !isUnnamed(b) && !shareSubject(a, b)),
    details,
    examples: [
      { text: '到2025年，氢能装备产业储氢装备规模达到⟦9万台⟧。', and: '2020年，甲市、乙市、丙市等市已建成储氢装备⟦2万台⟧。' },
      { text: '到2025年，数据中心标准机架规模达到⟦9万架⟧。', and: '2020年，已建成标准机架⟦2万架⟧。' },
      { text: '到2025年，工业机器人生产能力达到⟦3万台⟧。', and: '2020年，工业机器人产量已达到⟦5000台⟧。' },
    ].map(inOnePart),
    not: [
      { text: '到2025年，工业机器人生产能力达到⟦3万台⟧。', and: '2020年，已投入使用服务器⟦2万台⟧。' },
      { text: '到2025年，工业机器人产量达到⟦3万台⟧。', and: '2020年，工业机器人产量已达到⟦5000台⟧。' },
      { text: '到2025年，工业机器人企业达到⟦90家⟧。', and: '2020年，工业机器人集成企业已达到⟦30家⟧。' },
    ].map(inOnePart),
  },
];

/** The target and the measured value of each group that has one of either; parts of another target (其中) are no counterparts. */
function couples(figures: readonly Figure[], key: (figure: Figure) => string | null): [Figure, Figure][] {
  return [...Map.groupBy(figures, key)].flatMap(([name, [a, b, more]]): [Figure, Figure][] => {
    if (name === null || b === undefined || more !== undefined || a.quantity.kind === b.quantity.kind) return [];
    return a.quantity.kind === 'target' ? [[a, b]] : [[b, a]];
  });
}

/** `near` for measured values of another name: of one indicator and subject wherever they stand, else only where a part of the plan has one of each. */
export function linkOtherNames(
  targets: readonly Figure[],
  baselines: readonly Figure[],
  rules: readonly PairRule[] = otherNameRules,
): Link[] {
  const whole = targets.filter(({ around }) => around.among === null);
  const [own, measured] = [new Set(whole.map(baselineWords)), new Set(baselines.map(baselineWords))];
  const single = [
    ...whole.filter((each) => !measured.has(baselineWords(each))),
    ...baselines.filter((each) => !own.has(baselineWords(each))),
  ];
  const unnamed = whole.filter((each) => !measured.has(baselineWords(each)));
  const ofOneIndicator = pairsBy([...unnamed, ...baselines], ...aboutOne(indicatorOf)).filter(
    ([a, b]) => a.quantity.kind === 'target' && b.quantity.kind === 'baseline',
  );
  return [...ofOneIndicator, ...couples(single, placeOf), ...couples(single, unitOf)].flatMap(([a, b]) => linkPair(rules, a, b));
}
