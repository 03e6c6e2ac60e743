import { capital } from '../../strings/english.ts';
import { links } from '../parts/en.ts';
import type { findings as zh } from './zh-CN.ts';

const { related } = links;

/** The page of figures to check. */
export const findings: typeof zh = {
  title: 'Figures to check',
  lede: 'Figures in the plans that can be held against each other, side by side, to be checked before they are cited. Each comes with both passages. This site doesn’t judge which of the two holds.',
  noJudgement: 'This site doesn’t judge which of the two holds.',
  same: 'What is the same',
  oneYear: ' (one of the two states no year)',
  maybe: 'Possible reasons',
  empty: 'No such figures were found.',
  more: (found) => `${found} more`,
  count: (found) => String(found),
  heads: {
    differs: related.differs,
    'sums-to': related['sums-to'],
    later: related.later,
    counterpart: related.counterpart,
  },
  about: {
    differs:
      'In one plan, subject, indicator and way of counting are the same, the year is the same or one of the two states none, and the two figures can’t both hold.',
    'sums-to': 'The text divides the total completely among its annexes; the sum of the parts and the total are set side by side.',
    later: 'Two plans that one government issued at different times give different figures for one indicator and one year.',
    counterpart:
      'Targets of a city’s and a province’s plan for one indicator and one year, or per year, each for the whole city or province. Where the plans are about different fields, that is said.',
  },
  causes: {
    measure: 'a different definition',
    time: 'a different date',
    least: 'one is a lower bound',
    most: 'one is an upper bound',
    misprint: 'a slip in print or transcription',
  },
  listed: (causes) => `${capital(causes.join('; '))}. `,
  parts: 'Parts',
  whole: 'Total',
  sum: (sum) => `Parts add up to ${sum}`,
};
