import { capital, counted, quoted, small, verb } from '../../strings/english.ts';
import type { figurePictures as zh } from './zh-CN-figures.ts';

/** What pictures of figures say: targets on a scale, city beside province, parts beside their whole. Sentences end with a space, for others follow. */
export const figurePictures: typeof zh = {
  head: (what, mode, year) => `${what} (${small(mode)}${year === null ? '' : `, ${year}`})`,
  targets: {
    each: (what, said) => `${what}: ${said.join(', ')}`,
    equal: (what, plans, words) => `${what}: ${counted(plans, 'plan')} all print ${words}`,
    range: (what, plans, least, most) =>
      `${what}: of the figures of the ${counted(plans, 'plan')}, the smallest is ${least}, the largest ${most}`,
    rangeOfDrawn: (what, drawn, least, most) =>
      `${what}: of the ${counted(drawn, 'plan')} drawn, the smallest figure is ${least}, the largest ${most}`,
    restGroups: (found) => `Only 12 groups of targets on the same basis are drawn, and ${found} more are not. `,
    restFigures: (found) => `Only 12 figures are drawn on an axis, and ${found} more are not. `,
    sector: (sector, groups, plans) =>
      `${capital(sector)}: ${counted(plans, 'plan')} with ${counted(groups, 'group')} of targets on the same basis`,
    reading:
      'Each line is a plan. “至少” and “以上” (“at least”, “or more”) are open to the right (dashed), “至多” (“at most”) to the left; “左右” (“about”) is a broad band; for “力争” (“strive to”) the mark on the line is hollow; a short upright stroke is the baseline, joined to its target. ',
    rule: 'Figures share an axis only where indicator, way of counting, year, unit and subject are the same, where all are for a whole province or city, and where they are of one level. ',
    money: 'Sums of money are on a logarithmic scale. ',
    columns: [
      'Indicator',
      'Plan',
      'Subject',
      'Way of counting',
      'Target year',
      'Wording as printed',
      'Value',
      'Upper value',
      'Unit',
      'Bound',
      'Hedged',
      'Baseline',
      'Year of the baseline',
    ],
    yes: 'hedged',
    from: (year, value) => ` (${year === null ? 'baseline' : year}: ${value})`,
  },
  comparator: { eq: 'reaches', ge: 'at least', le: 'at most', approx: 'about', range: 'range' },
  beside: {
    one: (what, city, province, ratio) => `${what}: the ratio of the target figure of ${city} to that of ${province} is ${ratio}`,
    several: (what, said) => `${what}: ratio of a city’s target figure to its province’s: ${said.join(', ')}`,
    ofCity: (city, ratio) => `${city} ${ratio}`,
    bare: (what, province, city) => `${what}: ${province}, ${city}`,
    reading:
      'Bars come in pairs, the province above and the city below, drawn from zero; for ratios the full length is 100%, for everything else it is the larger of the two. A dashed line is a bound such as “以上” (“or more”) or “至多” (“at most”). ',
    columns: [
      'Group',
      'Plan',
      'Way of counting',
      'Target year',
      'Wording as printed',
      'Value',
      'Unit',
      'Bound',
      'Ratio of city to province (%)',
    ],
  },
  parts: {
    title: (what, parts, sum, whole) =>
      `${what}: ${counted(parts, 'part')} ${verb(parts, 'adds', 'add')} up to ${sum}; the total is printed as ${quoted(whole)}`,
    reading:
      'Each part begins where the one before it ends; their sum and the total are drawn from zero. A dashed line is a bound such as “超过” or “突破” (“exceed”). ',
    sum: (sum) => `Sum of the parts: ${sum}`,
    whole: (whole) => `Total: ${whole}`,
    columns: ['Item', 'What it is', 'Wording as printed', 'Value', 'Unit', 'Bound'],
    kinds: { part: 'part', sum: 'sum (computed by this site)', whole: 'total' },
  },
};
