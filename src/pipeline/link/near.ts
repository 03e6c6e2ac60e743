import { plans } from './link-example.ts';
import { type Figure, isOpenList, isWide, subjectsOf } from './figure.ts';
import { type Link, linkPair, type PairRule } from './link.ts';
import { areNumeratorsApart } from './numerator.ts';
import { alike, pairsBy } from './compared.ts';
import { reasons } from './reasons.ts';
import { isCount } from './unit.ts';

/** More reasons than this and two figures are not alike at all. */
const mostReasons = 3;
/** Reasons that don't make two figures less alike: a city beside a province, a measure that nobody defines. */
const minor = new Set(['level', 'undefined']);

/** The reasons why two figures are not the same thing. */
export const reasonsOf = (a: Figure, b: Figure): string[] => reasons.filter(({ when }) => when(a, b)).map(({ name }) => name);

/** At least one reason of measure, subject, mode, unit or year, and not too many. */
function isFew(why: readonly string[]): boolean {
  const major = why.filter((name) => !minor.has(name)).length;
  return major > 0 && major <= mostReasons;
}

/** Other subjects under measures of other groups (高耗能行业), or under a measure that nobody defines, have nothing in common. */
const haveNothingInCommon = (a: Figure, b: Figure): boolean =>
  a.indicator?.population !== b.indicator?.population || a.indicator?.defined === 'no' || b.indicator?.defined === 'no';

/** Within a plan: one subject under another measure, or one measure where a subject's name is the beginning of the other's. */
function areAlikeWithin(a: Figure, b: Figure): boolean {
  if (subjectsOf(a.quantity).join() === subjectsOf(b.quantity).join()) {
    const isOther = a.indicator !== b.indicator || areNumeratorsApart(a.quantity, b.quantity);
    return isOther && a.indicator?.quantity === b.indicator?.quantity;
  }
  const names = pairsOf(subjectsOf(a.quantity), subjectsOf(b.quantity)).filter(([one, other]) => one && other);
  const isWider = names.some(([one, other]) => one !== other && (one.startsWith(other) || other.startsWith(one)));
  const isSame = a.indicator === b.indicator && a.quantity.mode === b.quantity.mode && a.quantity.unit === b.quantity.unit;
  return isWider && isSame && !isCount(a.quantity.unit) && a.quantity.sectors.some((code) => b.quantity.sectors.includes(code));
}

const pairsOf = (some: readonly string[], others: readonly string[]): [string, string][] =>
  some.flatMap((one) => others.map((other): [string, string] => [one, other]));

/** The words that say what kind of a thing is counted, where they are a clause of their own: 主业突出、掌握核心技术的. */
const kindOf = ({ quantity }: Figure): string => /^.{7,}的/.exec(quantity.measure)?.[0] ?? '';

/** Counts of two things are not alike unless a whole clause says the same of both; sums and shares of two things of one family are. */
function areAlike(a: Figure, b: Figure): boolean {
  const isOneThing = a.indicator?.quantity === b.indicator?.quantity || (kindOf(a) !== '' && kindOf(a) === kindOf(b));
  if (isCount(a.quantity.unit) && !isOneThing) return false;
  return a.plan.id === b.plan.id ? areAlikeWithin(a, b) : areAlikeBetween(a, b);
}

/** Between plans: about one subject or one sector. A part (其中) is not set beside another plan's whole. */
function areAlikeBetween(a: Figure, b: Figure): boolean {
  if (subjectsOf(a.quantity).join() === subjectsOf(b.quantity).join()) return true;
  if (isCount(a.quantity.unit) && isNotOfOne(a) && isNotOfOne(b)) return true;
  const [sector] = a.quantity.sectors;
  const isPart = a.around.among !== null || b.around.among !== null;
  const isOfOneSector = sector !== 'other' && a.quantity.sectors.join() === b.quantity.sectors.join();
  return !isPart && isOfOneSector && (!haveNothingInCommon(a, b) || isOfMore(a, b) || isOfMore(b, a));
}

/** True of a count of no one industry: it has no subject, or only an open list says where it is counted. */
const isNotOfOne = ({ quantity: { subject } }: Figure): boolean => subject === null || isOpenList(subject);

/** True where one plan counts a thing in all, and the other, of one government, for one purpose or of one rank. */
const isOfMore = (a: Figure, b: Figure): boolean =>
  a.plan.place === b.plan.place && isCount(a.quantity.unit) && subjectsOf(a.quantity).join() === '' && a.quantity.year === b.quantity.year;

const share = '到2025年，新材料产业增加值占规模以上工业比重达到⟦20%⟧。';
const revenue = '到2025年，全省光伏产业主营业务收入达到⟦3000亿元⟧。';

/** `near`: figures of one family of indicators that are not comparable. */
export const nearRules: readonly PairRule[] = [
  {
    name: '同族指标，口径不同',
    type: 'near',
    when: (a, b) => isFew(reasonsOf(a, b)),
    unless: (a, b) => !areAlike(a, b),
    details: (a, b) => ({ why: reasonsOf(a, b) }),
    examples: [
      { text: share, and: { text: '到2025年，新材料产业增加值占GDP比重达到⟦9%⟧。', plan: plans.elsewhere } },
      { text: revenue, and: { text: '到2025年，全市风电产业主营业务收入达到⟦800亿元⟧。', plan: plans.city } },
      { text: '到2025年，全省工业增加值达到⟦5000亿元⟧。', and: '到2025年，全省规模以上工业增加值达到⟦4500亿元⟧。' },
      { text: revenue, and: { text: '到2030年，全市风电产业营业收入达到⟦800亿元⟧。', plan: plans.city } },
      { text: '到2025年，全省生物产业规模达到⟦800亿元⟧。', and: '全省生物医药产业规模达到⟦500亿元⟧。' },
      { text: '到2025年，全省工业增加值率达到⟦26%⟧。', and: '到2025年，全省制造业增加值率达到⟦24%⟧。' },
      {
        text: '到2025年，在氢能、机器人等领域建设⟦6家⟧省级制造业创新中心。',
        and: { text: '到2025年，省级制造业创新中心达到⟦20家⟧。', plan: plans.elsewhere },
      },
      {
        text: '到2025年，培育⟦60家⟧主业突出、掌握核心技术的行业领军企业。',
        and: { text: '到2025年，培育⟦200家⟧主业突出、掌握核心技术的排头兵企业。', plan: plans.elsewhere },
      },
      {
        text: '到2025年，智能工厂（车间）达到⟦900家⟧。',
        and: { text: '到2025年，传统产业改造升级建设⟦200家⟧省级以上智能工厂和数字化车间。', plan: plans.later },
      },
    ],
    not: [
      {
        text: '到2025年，全省氢能产业规模达到⟦500亿元⟧。',
        and: { text: '到2025年，全省氢能产业规模达到⟦600亿元⟧。', plan: plans.elsewhere },
      },
      { text: revenue, and: { text: revenue, plan: plans.elsewhere } },
      { text: revenue, and: { text: '到2025年，全省风电产业销售收入达到⟦800亿元⟧。', plan: plans.elsewhere } },
      { text: '打造⟦千亿级⟧光伏产业集群。', and: { text: '到2025年，打造⟦千亿级⟧风电产业集群。', plan: plans.elsewhere } },
      { text: '到2025年，全省光伏产业规模达到⟦800亿元⟧。', and: '全省风电产业规模达到⟦500亿元⟧。' },
      { text: '到2025年，全省众创空间达到⟦90家⟧。', and: { text: '到2025年，全省院士工作站达到⟦80家⟧。', plan: plans.elsewhere } },
      { text: revenue, and: '到2027年，全省光伏产业主营业务收入达到⟦4000亿元⟧。' },
      { text: revenue, and: '到2025年，全省光伏产业营业收入达到⟦4000亿元⟧。' },
      { text: revenue, and: { text: '到2025年，全省海绵城市主营业务收入达到⟦90亿元⟧。', plan: plans.elsewhere } },
      { text: revenue, and: { text: '到2030年，全省风电产业营业收入年均增长⟦9%⟧。', plan: plans.elsewhere } },
    ],
  },
];

/** What two figures that look alike share: family, and the subject, a sector, or that they are of no one industry. */
const keys = (figure: Figure): (string | null)[] => {
  const { quantity: q, indicator } = figure;
  const about = [subjectsOf(q).join(), ...q.sectors.map((sector) => `sector ${sector}`), ...(isNotOfOne(figure) ? ['none'] : [])];
  return about.map((each) => (indicator ? `${indicator.family}|${each}` : null));
};

/**
 * `near`: figures of one family of indicators that look alike and are not comparable, with every reason why. Within a plan only
 * about one subject; between plans about one subject or one sector, for whole provinces and cities. `linked` are pairs that
 * another rule has linked already.
 */
export function linkNear(targets: readonly Figure[], linked: ReadonlySet<string>, rules: readonly PairRule[] = nearRules): Link[] {
  const wide = targets.filter(({ quantity, indicator }) => indicator !== null && isWide(quantity));
  return pairsBy(wide, alike(keys)).flatMap(([a, b]) => (linked.has(`${a.quantity.id} ${b.quantity.id}`) ? [] : linkPair(rules, a, b)));
}
