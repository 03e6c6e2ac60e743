import { figure } from '../../strings/count.ts';
import { capital, counted, listedQuotes, quoted, spelled, verb } from '../../strings/english.ts';
import { signsOf } from '../../strings/language-signs.ts';
import type {
  absences as zhAbsences,
  common as zhCommon,
  links as zhLinks,
  longList as zhLongList,
  standing as zhStanding,
} from './zh-CN.ts';

/** What pages of several subjects say. */
export const common: typeof zhCommon = {
  figure,
  machine: ['Read by a program and not checked by a person. If you find a mistake, please ', 'tell us', '.'],
  unknown: 'not given in the text',
  editorTitle: 'Title supplied by the editor',
  ours: 'heading added by this site',
  separator: ' · ',
  englishHeads: ' (Chinese column heads)',
  years: (from, to) => `${from}–${to}`,
  ...signsOf.en,
};

/** What is said around the parts of a list that is too long for one page (`PartNames` in src/built/split/). */
export const longList: typeof zhLongList = {
  rest: 'The other rows',
  here: 'These are rows {from} to {to} of {rows}.',
  rows: 'Rows {from} to {to}',
  title: ' (rows {from} to {to})',
  all: 'Show all {rows} rows',
  reading: 'Reading the other rows …',
};

const noVerdict = 'This site records what the plan says and doesn’t assess whether it was met.';

/** The sentences under the head of every page of a plan; the second follows the first. */
export const standing: typeof zhStanding = {
  period: (from, to, hasEnded) => `Planning period ${from}–${to}${hasEnded ? ', now over' : ''}. ${noVerdict}`,
  noPeriod: noVerdict,
  unchecked: ' The text has not been compared word for word with the official gazette; cite figures from the gazette.',
};

/** The kinds of nothing, and what is said of them. Sentences that others or a link follow end with a space. */
export const absences: typeof zhAbsences = {
  absence: {
    absent: 'Not mentioned',
    attachment: 'Annex not in the corpus',
    outside: 'Outside the plan’s scope',
    noFigure: 'Mentioned without a figure',
    otherWords: 'Said in other words',
    otherForm: 'Counted another way or in another unit',
    baseline: 'Baseline only',
    otherIndicator: 'Figure for another indicator',
    countedElsewhere: 'Figure recorded elsewhere',
    unchecked: 'Not yet reviewed',
  },
  absentWords: (words) => `These words do not appear: ${words}. `,
  elsewhere: (words) =>
    `${listedQuotes(words)} ${verb(words.length, 'appears', 'appear')} only elsewhere in the plan, not in the text assigned to this sector. `,
  incomplete: 'The plan has annexes that are not in the corpus; this goes by the text that is. ',
  otherSense: (words, found) =>
    `${listedQuotes(words)} ${verb(words.length, 'appears', 'appear')} only in ${listedQuotes(found)}, which ${verb(found.length, 'means', 'mean')} something else. `,
  attachmentNote: (labels) => `Not in the main text; the plan also has ${labels}, not in the corpus. `,
  attachmentSaid: (said, labels) => `The main text says ${said}; the plan also has ${labels}, not in the corpus. `,
  found: {
    otherForm: (figures) => `Counted another way or in another unit: see ${figures}. `,
    baseline: (figures) => `No target, but a baseline: ${figures}. `,
    otherIndicator: (figures) => `There are figures for an indicator that covers something else: ${figures}. `,
    countedElsewhere: (figures) => `The targets that mention it are recorded under another sector, or under several: ${figures}. `,
  },
  alsoMissing: (labels) => `The plan also has ${labels}, not in the corpus. `,
  programFound: (said) => `A program found ${said}. `,
  programMissed: (words) => `A program did not find these words: ${words}. `,
  saidSo: (said) => `The plan says ${said}. `,
  quoted,
  place: 'In the text',
  absenceFile: 'All blanks (CSV)',
  absenceNote:
    '“Said in other words” means close in meaning but different in wording or scope. “Counted another way or in another unit”, “Baseline only” and “Figure for another indicator” mean that the plan has a figure, though not the target this cell asks for; it is listed beside it. “Not yet reviewed” means that no editor has yet read the plan through for this entry. “Outside the plan’s scope” means that the plan is about another field and sets no targets for this sector. ',
};

/** What is said beside figures that are linked: their headings and the project's own sentences. Those that others follow end with a space. */
export const links: typeof zhLinks = {
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
