import { capital, counted, listedQuotes, quoted, spelled } from '../../strings/english.ts';
import type { links as zh } from './zh-CN.ts';

/** What is said beside figures that are linked: their headings and the project's own sentences. Those that others follow end with a space. */
export const links: typeof zh = {
  related: {
    baseline: 'Baseline',
    'other-name': 'Baseline (under another name)',
    differs: 'Two different figures',
    later: 'Figure of a later plan',
    counterpart: 'City and province: targets of one name',
    'sums-to': 'Parts and total',
    'part-of': 'Part and whole',
    'leads-to': 'Yearly figure or rate, and end-of-period figure',
    restates: 'Stated again',
    'same-indicator': 'Same basis',
    near: 'Different basis',
  },

  say: {
    differs:
      'The plan gives two figures for one thing and doesn’t say why. They may differ in definition or date, or one may be a slip in print or transcription. Cite both.',
    later:
      'A figure from a plan that the same government issued later. That plan doesn’t say that it revises or replaces the earlier figure. ',
    counterpart: (percent) =>
      `The ratio of the two plans’ target figures is ${percent}. It is not the city’s actual share of the province’s total, and nothing about other cities can be worked out from it. `,
    bounds: {
      all: 'Both are lower bounds; the ratio is only that of the printed numbers. ',
      one: 'One of the two is not an exact figure; the ratio is only that of the printed numbers. ',
    },
    counterpartNoRatio:
      'The city’s plan and the province’s set targets of one name for one year. Shares and rates are not divided by each other, and nothing about other cities can be worked out from them. ',
    sums: ({ sum, parts, bounds, others, whole }) => {
      const of = (words: readonly string[], how: string): string =>
        words.length > 0 ? `${spelled(words.length)} of them ${how} ${listedQuotes(words)}` : '';
      const said = [of(bounds, 'printed with'), of(others, 'worded as')].filter(Boolean).join(', ');
      return `${capital(counted(parts, 'annex', 'annexes'))} add up to ${sum}${said && ` (${said})`}; the overall target is ${quoted(whole)}. `;
    },
    bothHold: 'Both can hold at once.',
    'part-of':
      'One figure lies within the other: the text says so with “其中” (“of which”), or it is the part of the end-of-period total that is added during the period, or it is listed in an annex. This site doesn’t add them up.',
    'leads-to':
      'A figure per year, a rate of growth or a change from the base year, and the end-of-period figure for the same thing. This site doesn’t multiply yearly figures by years.',
    restates:
      'The same plan, or another plan of the same government, states the target again; the figures are the same, or are worded differently and can both hold.',
    'same-indicator': 'A figure that another plan gives for the same indicator, the same year and the same way of counting.',
    near: (reasons) => `Different basis, not to be compared directly: ${reasons.join('; ')}.`,
    baseline: 'The baseline the plan gives, with the same measure and the same subject as the target.',
    head: (head) => `The paragraph with the target is headed ${quoted(head)}; the two figures are set side by side as printed.`,
    otherName: (base, target) =>
      `The baseline in the text is for ${quoted(base)}, the target for ${quoted(target)}; the names differ, so this site doesn’t compute a rate of growth.`,
    otherMeasure: (base, target) =>
      `The baseline in the text is worded ${quoted(base)}, the target ${quoted(target)}; the names differ, so this site doesn’t compute a rate of growth.`,
    fields: (fields) => `The two plans are about different fields (${fields}).`,
    placed: (place) => `One of the two gives the location as ${quoted(place)}.`,
    names: (names) => `What the two plans call it: ${names}.`,
  },

  why: {
    pair: (a, b) => `one is ${quoted(a)}, the other ${quoted(b)}`,
    both: (reason, a, b) => `${reason} (${a} / ${b})`,
    subject: 'they are not about the same thing',
    quantity: 'what is counted',
    numerator: 'different numerators',
    denominator: 'denominator',
    population: 'different statistical coverage',
    rank: 'different ranks printed',
    measure: 'different names printed',
    scope: 'different places',
    mode: 'different ways of counting',
    unit: 'different units',
    year: 'different years',
    level: 'one is a province’s, the other a city’s',
    undefined: 'one of the measures has no definition',
    none: 'not stated',
  },

  computed: {
    sentence: ({ name, from, to, years, bound, rate, nominal }) =>
      `Computed by this site: “${name}”, from “${from}” to “${to}”: ${bound}${rate}% a year over ${counted(years, 'year')}${nominal ? ' (nominal)' : ''}.`,
    label: 'Computed by this site',
    formula: (formula) => `Formula: ${formula}`,
    note: 'Only an average yearly rate worked out from two stated figures; the plan doesn’t state it, and it is not actual growth.',
    // A number follows these three.
    least: 'at least ',
    about: 'about ',
    most: 'at most ',
  },
};
