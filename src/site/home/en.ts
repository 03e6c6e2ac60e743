import { capital, counted, figured } from '../../strings/english.ts';
import type { home as zh } from './zh-CN.ts';

/** The first page. */
export const home: typeof zh = {
  kicker: (places, plans, years) =>
    [places.join(' · '), capital(counted(plans, 'plan')), years].filter((part) => part !== null && part !== '').join(' | '),
  heading: (places, isIndustrial) =>
    `The ${isIndustrial ? 'industrial plans' : 'plans'} of ${counted(places, 'place')}, paragraph by paragraph`,
  lede: (plans, characters, blocks, targets) =>
    `The full text of ${counted(plans, 'government plan')}: ${figured(characters, 'Chinese character')} in ${figured(blocks, 'block')} (headings, tables and signatures included), and in them ${figured(targets, 'target')} with a stated figure. Every block and every target has a permanent address, and can be searched and cited.`,
  ways: 'Start from the figures',
  places: 'Places',
  search: 'Search the plans',
  tools: 'Check each quotation and figure in a draft against the plans: ',
  skips: { compare: 'Skip to the comparison by sector', search: 'Skip to the search box' },
  table: 'The plans at a glance',
};
