import { capital, counted, figured, quoted, spelled, verb } from '../../strings/english.ts';
import type { pictures as zh } from './zh-CN.ts';

/** What is said of pictures and of taking them away. Sentences that others follow end with a space. */
export const pictures: typeof zh = {
  title: 'Charts',
  lede: (found) =>
    `${capital(counted(found, 'chart'))}, each with an address, data and code to embed it. Charts and tables come from the same data, and all can be downloaded and cited.`,
  kinds: {
    priorities: 'Order and tiers',
    targets: 'Targets on the same basis',
    parts: 'Parts and total',
    beside: 'City and province',
    shape: 'Length of the plans',
    wording: 'Shared wording',
    entries: 'Technologies, products and policy measures',
    time: 'Time',
    places: 'Places named',
  },
  all: 'All charts',
  ofPlan: 'Charts of this plan',
  folded: (found) => `Charts (${found})`,
  onward: 'Chart and data',
  at: (name) => `The page this chart is on: ${name}`,
  table: 'Data of the chart',
  rows: (found) => figured(found, 'row'),
  takeAway: 'Use this chart',
  sourceLine: 'Source line',
  image: (form) => `Chart (${form})`,
  csv: 'Data (CSV)',
  embedPage: 'How it looks when embedded',
  embedNote:
    'Put this code into a page of your own. The chart needs no script; the script in the code only adjusts the height and can be left out.',
  embedCode: 'Code to embed it',
  copy: 'Copy the code',
  copied: 'Copied',
  source: (plans, site, release) => `Source: ${plans.join('; ')}. ${site}, release ${release}.`,
  andOthers: (plans, found) => `${plans} and others, ${counted(found, 'plan')} in all`,
  rest: (found) => `Only the first 12 plans are drawn; ${verb(found, 'one more is', `${spelled(found)} more are`)} not. `,
  restOf: (found) => `${capital(counted(found, 'more group'))} ${verb(found, 'is', 'are')} not drawn. `,
  whole: 'See the data and the source',
  priorities: {
    most: (plans, having, names) =>
      `${capital(spelled(having))} of the ${counted(plans, 'plan')} ${verb(having, 'has', 'have')} ${names} in the first tier`,
    apart: (plans) => `The first tiers of the ${counted(plans, 'plan')} have no industry in common`,
    one: (plan, words, members) => `${plan}: ${words} is said of ${members}`,
    reading:
      'Each column is a plan, with its tiers from top to bottom as in the text and the words of the text in grey; in bold are the industries the title is about. ',
    notes: 'Tiers and order are as printed; each plan has its own grounds for its tiers, so they are set side by side, not compared. ',
    columns: ['Plan', 'Tier', 'Wording as printed', 'Industry as listed', 'Sector (assigned)'],
    words: quoted,
  },
};
