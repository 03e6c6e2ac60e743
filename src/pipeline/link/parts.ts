import { comparedUnit } from '../../language/counters.ts';
import { plainSubject } from '../../language/subject.ts';
import { type Figure, isWide, measured, subjectsOf, whose } from './figure.ts';
import { type Link, linkOrdered, type PairRule } from './link.ts';
import type { Roles } from './compared.ts';
import { planWith, type ShownFigure } from './link-example.ts';
import { annexOf, commonSubject, sameMeasure, sameTime } from './same.ts';
import { stem } from './sums.ts';
import { isCount } from './unit.ts';

const isLess = ({ quantity: a }: Figure, { quantity: b }: Figure): boolean => a.value !== null && b.value !== null && a.value < b.value;

/** True where a sentence says of a figure, after 其中, that it is a part of the other. */
const isAmong = (part: Figure, whole: Figure): boolean =>
  part.around.among === whole.quantity.position.start && part.quantity.block === whole.quantity.block;

/** True of what is newly built and what there is then of it. */
const isNew = (part: Figure, whole: Figure): boolean =>
  part.quantity.mode === 'add' && whole.quantity.mode === 'level' && isLess(part, whole);

/** True where one subject is a member of what the other joins: 海洋药物产业, 海洋药物与海洋食品产业. */
function isMember({ quantity: { subject: part } }: Figure, { quantity: { subject: whole } }: Figure): boolean {
  const name = plainSubject(part ?? '');
  return name !== '' && plainSubject(whole ?? '').startsWith(name) && /^[与和及、]/.test((whole ?? '').slice(name.length));
}

/** True of figures that aren't of one thing, territory, time and unit. */
const areApart = (a: Figure, b: Figure): boolean =>
  (commonSubject(a, b) === null && !isMember(a, b)) ||
  !sameMeasure(a, b) ||
  !sameTime(a, b) ||
  whose(a.quantity) !== whose(b.quantity) ||
  comparedUnit(a.quantity.unit) !== comparedUnit(b.quantity.unit);

/** True of the plan's own figure in its body, and one of an annex. */
const isOfAnnex = (part: Figure, whole: Figure): boolean =>
  annexOf(part) !== null && annexOf(whole) === null && subjectsOf(whole.quantity).join() === '' && isCount(part.quantity.unit);

/** True where an annex counts another thing, at another time, or no less than the whole. */
function isNoPart({ quantity: part }: Figure, { quantity: whole }: Figure): boolean {
  const same = part.mode === whole.mode && part.year === whole.year && comparedUnit(part.unit) === comparedUnit(whole.unit);
  const isLeast = part.value !== null && whole.value !== null && (part.valueMax ?? part.value) < whole.value;
  return !same || !isLeast || stem(part.measure) !== stem(whole.measure) || !isWide(part) || !isWide(whole);
}

const among = '到2025年，全省氢能产业主营业务收入达到2000亿元，其中燃料电池产业主营业务收入达到600亿元。';
const marked = (words: string, figure: string): string => words.replace(figure, `⟦${figure}⟧`);
const divided = planWith({ annexes: [{ id: 'a1', title: '稀土产业发展方案' }] });
const inAnnex = (text: string): ShownFigure => ({ text, plan: divided, block: 'a1-s2-p1' });
const inBody = (text: string): ShownFigure => ({ text, plan: divided, block: 's2-p1' });

/** `part-of`: a figure and the whole that it is a part of, the part first. No sum is made of them. */
export const partRules: readonly PairRule[] = [
  {
    name: '同句“其中”',
    type: 'part-of',
    when: isAmong,
    examples: [{ text: marked(among, '600亿元'), block: 's1-p1', and: { text: marked(among, '2000亿元'), block: 's1-p1' } }],
    not: [
      { text: marked(among, '600亿元'), block: 's1-p1', and: { text: marked(among, '2000亿元'), block: 's2-p1' } },
      { text: '到2025年，燃料电池产业主营业务收入达到⟦600亿元⟧。', and: '到2025年，全省氢能产业主营业务收入达到⟦2000亿元⟧。' },
    ],
  },
  {
    name: '期内新增，到期总数',
    type: 'part-of',
    when: isNew,
    unless: areApart,
    examples: [
      { text: '到2025年，全省新建省级以上创新平台⟦80家⟧。', and: '到2025年，全省省级以上创新平台达到⟦500家⟧。' },
      { text: '到2025年，新增科技馆⟦6座⟧。', and: '到2025年，科技馆达到⟦20座⟧。' },
      ...['与', '和', '及', '、'].map((joint) => ({
        text: '海洋药物产业，到2025年，新增企业⟦60家⟧。',
        and: `海洋药物${joint}海洋食品产业，到2025年，企业达到⟦300家⟧。`,
      })),
    ],
    not: [
      { text: '到2025年，全省新建省级以上创新平台⟦80家⟧。', and: '到2025年，全省众创空间达到⟦500家⟧。' },
      { text: '海洋药物产业，到2025年，新增企业⟦60家⟧。', and: '海洋药物原料产业，到2025年，企业达到⟦300家⟧。' },
      { text: '到2025年，滨海新区新建省级以上创新平台⟦80家⟧。', and: '到2025年，全省省级以上创新平台达到⟦500家⟧。' },
      { text: '到2025年，全省新建省级以上创新平台⟦80家⟧。', and: '到2030年，全省省级以上创新平台达到⟦500家⟧。' },
    ],
  },
  {
    name: '附件所列，总数在正文',
    type: 'part-of',
    when: isOfAnnex,
    unless: isNoPart,
    examples: [
      {
        ...inAnnex('到2025年，稀土产业新建⟦4家⟧省级产业示范基地。'),
        and: inBody('到2025年，新建⟦30家⟧产业示范基地。'),
      },
    ],
    not: [
      { ...inAnnex('到2025年，稀土产业新建⟦4家⟧省级产业示范基地。'), and: inBody('到2025年，新建⟦30家⟧众创空间。') },
      { ...inAnnex('到2025年，稀土产业新建⟦40家⟧省级产业示范基地。'), and: inBody('到2025年，新建⟦30家⟧产业示范基地。') },
    ],
  },
];

const amongKey = (block: string, start: number): string => `among|${block}|${String(start)}`;

const newKey = ({ quantity: q }: Figure): string => ['new', measured(q), comparedUnit(q.unit), whose(q)].join('|');

const annexKey = ({ quantity: q }: Figure): string => ['annex', stem(q.measure), q.mode, q.year ?? '', comparedUnit(q.unit)].join('|');

/** What a part and its whole have in common, rule by rule. */
const roles: Roles = {
  first: (part) => [
    part.around.among === null ? null : amongKey(part.quantity.block, part.around.among),
    part.quantity.mode === 'add' ? newKey(part) : null,
    annexOf(part) === null ? null : annexKey(part),
  ],
  second: (whole) => [
    amongKey(whole.quantity.block, whole.quantity.position.start),
    whole.quantity.mode === 'level' ? newKey(whole) : null,
    annexOf(whole) === null ? annexKey(whole) : null,
  ],
};

/** `part-of` within a plan: among targets, and among measured values. */
export const linkParts = (figures: readonly Figure[], rules: readonly PairRule[] = partRules): Link[] => linkOrdered(rules, figures, roles);
