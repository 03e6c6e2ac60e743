import { figure } from '../../strings/count.ts';
import type { bench as zh } from './zh-CN-bench.ts';

/** A count with its share of another: 648 (89%). */
const shareOf = (right: number, of: number): string => `${figure(right)} (${of === 0 ? 0 : Math.round((100 * right) / of)}%)`;

/** How passages were read that no plan holds, and how other readers read them, in English. */
export const bench: typeof zh = {
  heading: 'How well our own passages are read',
  note: (passages, quantities) =>
    `There are also ${figure(passages)} passages of our own, written in the manner of plans and in eight forms of text. All ${figure(quantities)} numbers in them were read by hand, each passage by one person, without a second reader. Where another reading is right too, it doesn’t count as wrong. One set was used while the rules were being made. The other is held out for measuring: no rule was made from it and nobody has looked at what was misread there, so it comes closer to plans not seen before, although its totals could be seen. The two sets are scored separately and never added up. “At first” is the program as it was before either set had been used. Computed with the command npm run score -- --bench.`,
  sets: { dev: 'The set the rules were made with', 'held-out': 'The set held out for measuring' },
  all: 'Total',
  shareOf,
  columns: [
    'Form of the text',
    'Targets read by hand',
    'Found by the program',
    'Extra',
    'Value, unit, wording, way of counting and year all right',
    'Found at first',
    'Extra at first',
    'All right at first',
  ],
  peers: {
    heading: 'Beside other programs that read numbers',
    note: (date) =>
      `The same passages, compared only for the number itself: where it stands, its value and its unit. Other programs don’t read indicators, years or ways of counting, and don’t know counters such as 家 or 项, so they score lower for units; ranges and ratios are left out. Computed with the command npm run bench -- --peers (${date}).`,
    own: 'This site',
    columns: ['Program', 'Numbers found', 'Value right, of targets and baselines', 'Value and unit right'],
  },
  data: 'The passages and how they were read by hand',
};
