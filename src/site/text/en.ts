import { roleInEnglish } from '../parts/language/en-roles.ts';
import type { correction as zhCorrection, reading as zhReading, renderLabels as zhRenderLabels } from './zh-CN.ts';

/** What the Markdown renderer adds to a plan's text. */
export const renderLabels: typeof zhRenderLabels = {
  address: 'Address of this paragraph',
  table: 'Table (scrolls sideways)',
  box: 'Box',
  beside: 'Figures in this paragraph (as read by this site)',
  misprint: (title) => title.replace(/^.*?(〔.*?〕).*$/su, 'As printed, probably for $1'),
};

/** The pages on which a plan is read. Parts of a place follow printed numbers: 附件4 三、（一） paragraph 3. */
export const reading: typeof zhReading = {
  crumb: 'Where you are',
  contents: 'Contents',
  notice: 'Notice of issue and introduction',
  opening: 'Introduction',
  attachmentList: 'List of annexes',
  signature: 'Signature',
  whole: 'Full text',
  previous: 'Previous page',
  next: 'Next page',
  pages: 'Previous and next page',
  readings: 'Suspected misprints',
  readingsNote: 'The text is as printed; what an editor takes it to have been meant to say is in brackets.',
  overview: 'Overview of the plan',
  annexes: (from, to) => (from === to ? from : `${from}–${to.replace(/^\D+/, '')}`),
  paragraph: (count) => ` paragraph ${count}`,
  row: (count) => ` table row ${count}`,
  table: ' table',
  note: ' note',
  box: ' box',
  copied: 'Copied',
  thisPage: 'Address of this page',
};

/** Misprints and how an editor reads them. */
export const correction: typeof zhCorrection = {
  reading: (corr) => `as printed, probably for 〔${corr}〕`,
  certainty: {
    certain: 'Editor’s view: all but certain',
    likely: 'Editor’s view: very likely',
    possible: 'Editor’s view: possible',
  },
  here: 'Its entry under About',
  recorded: (by, when) => `recorded by ${roleInEnglish(by)}, ${when}`,
};
