import { type Figure, subjectsOf } from './figure.ts';
import { type Link, linkOrdered, type PairRule } from './link.ts';
import type { Roles } from './compared.ts';
import type { LinkExample } from './link-example.ts';
import { reasonsOf } from './near.ts';
import { isRelative } from './unit.ts';

const isMultipleBeside = ({ quantity: a }: Figure, { quantity: b }: Figure): boolean =>
  a.unit === '倍' && !isRelative(b.unit) && b.mode === 'level' && a.block === b.block;

/** True of figures of no subject, or of other subjects or years. */
const areApart = (a: Figure, b: Figure): boolean => {
  const subject = subjectsOf(a.quantity).join();
  return subject === '' || subject !== subjectsOf(b.quantity).join() || a.quantity.year !== b.quantity.year;
};

const doubled = '到2025年，光伏产业规模实现⟦翻番⟧。';
const inOneBlock = (and: string): LinkExample => ({ text: doubled, block: 's3-p1', and: { text: and, block: 's3-p1' } });

/** `near`: how many times something is to grow, and what another measure of it is to come to. */
export const multipleRules: readonly PairRule[] = [
  {
    name: '同段的倍数与数值，指标不同',
    type: 'near',
    when: isMultipleBeside,
    unless: areApart,
    details: (a, b) => ({ why: reasonsOf(a, b) }),
    examples: [inOneBlock('到2025年，光伏产业主营业务收入达到⟦900亿元⟧。')],
    not: [
      inOneBlock('到2025年，风电产业主营业务收入达到⟦900亿元⟧。'),
      inOneBlock('到2030年，光伏产业主营业务收入达到⟦900亿元⟧。'),
      { text: doubled, and: '到2025年，光伏产业主营业务收入达到⟦900亿元⟧。' },
    ],
  },
];

const key = ({ quantity }: Figure): string => `${quantity.plan}|${quantity.block}`;

const roles: Roles = {
  first: (figure) => (figure.quantity.unit === '倍' ? [key(figure)] : []),
  second: (figure) => (figure.quantity.unit === '倍' ? [] : [key(figure)]),
};

/** `near` among the figures of a paragraph: a multiple and a sum of one subject for one year. */
export const linkMultiples = (targets: readonly Figure[], rules: readonly PairRule[] = multipleRules): Link[] =>
  linkOrdered(rules, targets, roles);
