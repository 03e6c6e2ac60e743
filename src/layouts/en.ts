import { figured } from '../strings/english.ts';
import type { frame as zhFrame, missing as zhMissing } from './zh-CN.ts';

/** What stands around every page. */
export const frame: typeof zhFrame = {
  language: 'en',
  name: 'Duizhao',
  skip: 'Skip to the text',
  skipToSearch: 'Skip to the search box',
  skips: 'Skip navigation',
  skipToCompare: 'Compare by sector',
  skipToSearchPage: 'Go to search',
  toTop: '↑ Back to top',
  onPage: 'On this page',
  onPageFolded: (parts) => `On this page (${figured(parts, 'part')})`,
  mainNavigation: 'Main navigation',
  nav: { plans: 'Plans', targets: 'Targets', compare: 'Compare', places: 'Places', search: 'Search', data: 'Data', method: 'About' },
  footer: {
    texts: 'The texts of the plans are official documents; the data compiled by this site are free to use under CC BY 4.0.',
    report: 'Report a mistake',
    data: 'Data',
    permanence: 'Addresses and releases',
    changes: 'Changes',
  },
};

/** The page for addresses that lead nowhere. */
export const missing: typeof zhMissing = {
  title: 'No such page',
  lede: 'There is no page at this address. A few characters may have been lost from it, or it may never have existed.',
  onward: 'You can search the plans, or go to one of these pages:',
};
