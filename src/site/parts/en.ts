import { figure } from '../../strings/count.ts';
import { listed, listedQuotes, listedWords, quoted, verb } from '../../strings/english.ts';
import type { absences as zhAbsences, common as zhCommon, longList as zhLongList, standing as zhStanding } from './zh-CN.ts';

export { links } from './en-links.ts';

/** What pages of several subjects say. */
export const common: typeof zhCommon = {
  figure,
  machine: ['Read by a program and not checked by a person. If you find a mistake, please ', 'tell us', '.'],
  unknown: 'not given in the text',
  editorTitle: 'Title supplied by the editor',
  ours: 'heading added by this site',
  separator: ' · ',
  englishHeads: ' (English column heads)',
  years: (from, to) => `${from}–${to}`,
  listed,
  listedWords,
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
