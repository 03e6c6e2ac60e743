import { comparedUnit } from '../../language/counters.ts';
import { level } from '../../language/level.ts';
import { plainSubject } from '../../language/subject.ts';
import { type Figure, isWide, ownWords, plainWords, subjectsOf } from './figure.ts';
import { type Link, linkAlike, type PairRule } from './link.ts';
import { type LinkExample, plans } from './link-example.ts';
import { reasonsOf } from './near.ts';
import { alike } from './compared.ts';
import { partOf, sameTime } from './same.ts';
import { isCount } from './unit.ts';

/** A common ending of fewer characters names no kind of thing: 企业, 示范项目. */
const leastEnding = 5;

const area = /(?:基地|园区|示范区|集聚区|集群)$/;

const isOnePart = (a: Figure, b: Figure): boolean => a.plan.id === b.plan.id && partOf(a) === partOf(b);

const areTwoPlans = (a: Figure, b: Figure): boolean => a.plan.id !== b.plan.id && a.plan.place === b.plan.place;

const areCounts = (a: Figure, b: Figure): boolean => isCount(a.quantity.unit) && isCount(b.quantity.unit);

const isSameMode = ({ quantity: a }: Figure, { quantity: b }: Figure): boolean => a.mode === b.mode;

/** True where one figure names a place in the territory of the other, and both measure the same in the same words. */
const isPlaced = (a: Figure, b: Figure): boolean =>
  isWide(a.quantity) !== isWide(b.quantity) && ownWords(a.quantity) === ownWords(b.quantity) && isSameMode(a, b);

/** The subject that a figure has beside the place it is of; "" where it has none. */
const subjectBeside = ({ quantity: q }: Figure): string => (q.subject === null || q.subject === q.scope ? '' : plainSubject(q.subject));

const placeNamed = (a: Figure, b: Figure): string => (isWide(a.quantity) ? b : a).quantity.scope ?? '';

/** The last words of what is counted, as far as two figures have them in common, without a rank before them. */
function endingOf({ quantity: a }: Figure, { quantity: b }: Figure): string {
  const [one, other] = [[...plainWords(a.measure)].reverse(), [...plainWords(b.measure)].reverse()];
  const end = one.findIndex((character, i) => character !== other[i]);
  return (end < 0 ? one : one.slice(0, end))
    .reverse()
    .join('')
    .replace(new RegExp(`^${level}`), '');
}

/** True of two counts that nobody defines, of one family and one head noun, in two blocks: 领军企业, 排头兵企业. */
const isOneFamily = (a: Figure, b: Figure): boolean =>
  a.plan.id === b.plan.id && areCounts(a, b) && a.indicator !== null && a.indicator.family === b.indicator?.family;

const areDefined = (a: Figure, b: Figure): boolean => a.indicator?.defined !== 'no' || b.indicator?.defined !== 'no';

const why: PairRule['details'] = (a, b) => ({ why: reasonsOf(a, b) });

const isOtherSubject = (a: Figure, b: Figure): boolean => subjectsOf(a.quantity).join() !== subjectsOf(b.quantity).join();

const inPart = (text: string, and: string): LinkExample => ({ text, block: 's3-2-p1', and: { text: and, block: 's3-2-3-p1' } });

/** What figures of one government that print one number say of one another. In order; the first that holds links. */
export const echoRules: readonly PairRule[] = [
  {
    name: '同一部分同数，一处写明所在地',
    type: 'restates',
    when: (a, b) => isOnePart(a, b) && areCounts(a, b) && isPlaced(a, b),
    unless: (a, b) => !sameTime(a, b) || (subjectBeside(a) !== '' && subjectBeside(b) !== '' && isOtherSubject(a, b)),
    details: (a, b) => ({ note: placeNamed(a, b) }),
    examples: [
      inPart(
        '到2025年，布局建设⟦6个⟧国家级海洋科学研究院。',
        '到2025年，在滨海新区建设深海研究院、极地研究院等⟦6个⟧国家级海洋科学研究院。',
      ),
    ],
    not: [
      inPart('到2025年，布局建设⟦6个⟧国家级海洋科学研究院。', '到2025年，布局建设⟦6个⟧国家级海洋科学研究院。'),
      inPart('到2025年，布局建设⟦6个⟧国家级海洋科学研究院。', '到2030年，滨海新区建设⟦6个⟧国家级海洋科学研究院。'),
    ],
  },
  {
    name: '同一政府两份规划，数字相同，一处写明所在地',
    type: 'near',
    when: (a, b) => areTwoPlans(a, b) && isPlaced(a, b),
    unless: (a, b) => subjectsOf(a.quantity).join() === '' || isOtherSubject(a, b) || !sameTime(a, b),
    details: why,
    examples: [
      {
        text: '打造⟦千亿级⟧稀土产业集群。',
        and: { text: '支持滨海高新区加快引进龙头企业，打造⟦千亿级⟧稀土产业集群。', plan: plans.later },
      },
    ],
    not: [
      { text: '打造⟦千亿级⟧稀土产业集群。', and: { text: '支持滨海高新区加快引进龙头企业，打造⟦千亿级⟧茶产业集群。', plan: plans.later } },
    ],
  },
  {
    name: '同一政府两份规划，数字相同，名称相近',
    type: 'near',
    when: (a, b) => areTwoPlans(a, b) && areCounts(a, b) && [...endingOf(a, b)].length >= leastEnding,
    unless: (a, b) => a.quantity.year !== b.quantity.year || !isWide(a.quantity) || !isWide(b.quantity),
    details: why,
    examples: [
      {
        text: '到2025年，培育省级服务型制造试点示范项目⟦60个⟧。',
        and: { text: '到2025年，实施⟦60个⟧“制造业+服务”试点示范项目。', plan: plans.later },
      },
    ],
    not: [
      {
        text: '到2025年，培育省级服务型制造试点示范项目⟦60个⟧。',
        and: { text: '到2030年，实施⟦60个⟧“制造业+服务”试点示范项目。', plan: plans.later },
      },
      { text: '到2025年，培育省级服务型制造试点示范项目⟦60个⟧。', and: { text: '到2025年，实施⟦60个⟧技改项目。', plan: plans.later } },
    ],
  },
  {
    name: '同一部分同数，名称相近',
    type: 'near',
    when: (a, b) => isOnePart(a, b) && [a, b].every(({ quantity }) => area.test(quantity.measure)) && isSameMode(a, b),
    unless: (a, b) => isOtherSubject(a, b) || !sameTime(a, b) || ownWords(a.quantity) === ownWords(b.quantity),
    details: why,
    examples: [
      inPart('到2025年，茶产业布局建设⟦6个⟧特色产业园区或产业集群。', '到2025年，茶产业共建设⟦6个⟧产业示范基地。'),
      inPart('到2025年，茶产业布局建设⟦6个⟧融合发展示范区。', '到2025年，茶产业共建设⟦6个⟧产业集聚区。'),
      inPart('到2025年，茶产业布局建设⟦6个⟧加工园区。', '到2025年，茶产业共建设⟦6个⟧产业示范基地。'),
    ],
    not: [
      inPart('到2025年，茶产业布局建设⟦6个⟧融合发展示范区。', '到2025年，稀土产业共建设⟦6个⟧产业示范基地。'),
      inPart('到2025年，茶产业布局建设⟦6个⟧融合发展示范区。', '到2025年，茶产业共建设⟦6个⟧检测中心。'),
    ],
  },
  {
    name: '同一规划同数，名称相近',
    type: 'near',
    when: (a, b) => isOneFamily(a, b) && isSameMode(a, b) && endingOf(a, b) !== '',
    unless: (a, b) => isOtherSubject(a, b) || areDefined(a, b) || a.quantity.block === b.quantity.block || !sameTime(a, b),
    details: why,
    examples: [{ text: '到2025年，培育⟦60家⟧主业突出的排头兵企业。', and: '加快培育⟦60家⟧行业领军企业。' }],
    not: [
      { text: '到2025年，培育⟦60家⟧主业突出的排头兵企业。', and: '到2030年，培育⟦60家⟧行业领军企业。' },
      { text: '到2025年，高新技术企业达到⟦60家⟧。', and: '到2025年，科技型中小企业达到⟦60家⟧。' },
    ],
  },
];

/** One government, number and unit, and the words, the subject, the ending or the family that a rule looks at. */
function keys({ quantity: q, plan, indicator }: Figure): string[] {
  if (q.value === null) return [];
  const number = [plan.place, comparedUnit(q.unit), q.value, q.valueMax ?? ''].join('|');
  const ending = [...plainWords(q.measure)].slice(-leastEnding).join('');
  const said = [ownWords(q), subjectsOf(q).join(), `…${ending}`, ...(indicator ? [indicator.family] : [])];
  return said.map((each) => `${number}|${each}`);
}

/** `restates` and `near` among figures of one government that print one number under another name or for a named place. */
export const linkEchoes = (targets: readonly Figure[], rules: readonly PairRule[] = echoRules): Link[] =>
  linkAlike(rules, targets, alike(keys));
