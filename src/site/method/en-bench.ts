import { figure } from '../../strings/count.ts';
import type { bench as zh } from './zh-CN-bench.ts';

/** A count with its share of another: 648 (89%). */
const shareOf = (right: number, of: number): string => `${figure(right)} (${of === 0 ? 0 : Math.round((100 * right) / of)}%)`;

/** How passages were read that no plan holds, and how other readers read them, in English. */
export const bench: typeof zh = {
  heading: 'How well passages of our own are read',
  note: (passages, quantities) =>
    `There are also ${figure(passages)} passages of our own, written as plans are, in eight forms of text. All ${figure(quantities)} numbers in them were read by hand, each passage by one person, with no second reader. Where another reading is right too, it doesn’t count as wrong. One set was used while the rules were made. The other is held out to measure with: no rule was made from it and nobody looked at what was misread there, so it comes closer to plans not seen before, though its totals could be seen. The two sets are scored apart and never added up. “At first” is the program before either set had been used. Computed by npm run score -- --bench.`,
  sets: { dev: 'The set rules were made with', 'held-out': 'The set held out to measure with' },
  all: 'Total',
  shareOf,
  columns: [
    'Form of the text',
    'Targets read by hand',
    'Found by the program',
    'Found in excess',
    'Value, unit, wording, way of counting and year all right',
    'Found at first',
    'In excess at first',
    'All right at first',
  ],
  peers: {
    heading: 'Beside other programs that read numbers',
    note: (date) =>
      `The same passages, compared for the number itself alone: where it stands, its value, its unit. Other programs read no indicators, years or ways of counting, and don’t know counters such as 家 or 项, which is why their units score lower; ranges and ratios are left out. Computed by npm run bench -- --peers (${date}).`,
    own: 'This site',
    columns: ['Program', 'Numbers found', 'Value right, of targets and baselines', 'Value and unit right'],
  },
  data: 'The passages and how they were read by hand',
};
