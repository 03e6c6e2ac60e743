import { capital, counted, figured, quoted, small, verb } from '../../strings/english.ts';
import { chart, glance } from './en-overview.ts';
import { rule } from './en-rules.ts';
import type { sectors as zh } from './zh-CN.ts';

/** What the pages of sectors say, and what home says of them. */
export const sectors: typeof zh = {
  csv: 'Download the data of this page (CSV)',
  attachment: (labels) => `The main text has no targets for it; the plan also has ${labels}, not in the corpus. `,
  title: 'By sector',
  lede: (found, plans) =>
    `Each of the ${counted(plans, 'plan')} has its own names for sectors and its own way of dividing them. Here they are brought under ${counted(found, 'sector')} (assigned by this site), and what each plan calls them, the rank it gives them, its targets and its share of text are set side by side.`,
  pageLede: (name, places) =>
    `${capital(name)} (a sector assigned by this site) in the plans of ${counted(places, 'place')}: what they call it, the rank they give it, their targets and what they want developed, every line linked to the text.`,
  matrix: 'Sector × place',
  picture: 'At a glance',
  row: 'Sector (assigned)',
  part: 'What is compared',
  rest: 'Listed by one plan only, and not drawn: ',

  match: {
    exact: 'same scope',
    wider: 'wider scope',
    narrower: 'narrower scope',
    related: 'related',
    name: 'same name, scope not printed',
  },
  order: (at, of) => (of === 1 ? 'the only sector in the text' : `number ${at} of ${of} sectors in the text`),
  ownName: 'Sector as the plan lists it',
  rank: 'Rank the plan gives',
  noRank: 'No rank given in the text',
  aims: 'What it is to reach',
  aimsWith: (name) => `Shared with ${small(name)}: see there.`,
  noAims: 'Nothing says of this sector alone what it is to reach',
  targets: 'Targets',
  targetCount: (own) => (own === 0 ? 'no targets under its name' : figured(own, 'target')),
  elsewhere: (found) => `${found} more elsewhere`,
  elsewhereLabel: 'Targets assigned to this sector, but not under its name',
  headline: 'Main targets',
  share: 'Share of text',
  shareOf: (share) => `Share of text ${share}`,
  sharedWith: (own, name) =>
    `The share of text and the main targets are shared with ${small(name)} and listed only there (the plan lists ${quoted(own)}).`,
  alsoHolds: (names) => `Also takes in part of ${names}; the share of text and the number of targets are for all of it together.`,
  noShare: (labels) => `No share of text: no part of the main text is about this sector alone${labels && `; ${labels} not in the corpus`}.`,
  develops: 'What is to be developed',
  sites: 'Bases and parks named',
  firms: 'Firms and institutes named',
  projects: 'Projects named',
  passages: 'In the text',
  projectName: 'name of a project',
  unlisted: 'Not listed as a sector of its own',
  unlistedUnchecked: 'Whether it is listed as a sector of its own has not yet been reviewed',
  seen: 'These words appear: ',
  times: (times) => ` (${figured(times, 'passage')})`,
  unseen: (words) => `These words do not appear: ${words}.`,
  byWords: 'No part of the main text is about this sector alone; listed here is what the words of the whole text assign to it.',
  noNames: 'None of the names in this site’s lists appears in this part.',
  noNamesByWords: 'No part of the main text is about this sector alone, and no name in the whole text can be assigned to it by its words.',
  noTopics: 'This part sets no technology or product as a task.',
  noTopicsByWords: 'The whole text sets no technology or product as a task that could be assigned to this sector.',
  morePairs: (rest) => figured(rest, 'more pair'),
  none: (plans) =>
    `In ${verb(plans, 'the plan', `the ${counted(plans, 'plan')}`)} no editor has assigned any sectors yet, so there is nothing to set side by side on this page.`,
  openMatrix: (found) => `Open the full table of ${counted(found, 'sector')}`,
  allLines: (found) => figured(found, 'passage'),
  moreLines: (rest) => figured(rest, 'more line'),
  listed: ', ',
  section: 'Part about it',

  shared: 'Figures on the same basis',
  sharedNote: 'Only figures for one indicator, counted one way and for one year share a row.',
  noShared:
    'No figures for this sector can share a row: the plans always differ in indicator, subject, year or way of counting, or leave one of them out.',
  apart: 'Seen together, but not in one row',
  apartNote: 'Figures of different plans that look alike, each pair with the reason why they should not be compared directly.',
  panels: 'Each plan’s own figures',
  panelsNote:
    'A small chart shows only figures of one plan for one indicator, in one unit and counted one way, from zero; figures for the whole province or city and figures for bases, parks and clusters are never in one chart. The scales differ, so the charts can’t be compared with each other. Figures may contain one another and are not added up. A hollow mark stands for “力争” (“strive to”) in the text, an open end for “以上” or “超过” (“or more”, “exceed”), a pale stretch for a range or “左右” (“about”).',
  panel: (tag, measure, mode, unit) => `${tag}: ${measure} (${[mode, unit].filter(Boolean).join(', ')})`,
  panelWithin: ': bases, parks, clusters',
  notes: 'Worth knowing as you read',
  basis: 'Basis',
  rules: 'Where these numbers come from',
  openRules: 'Show the explanation',
  rule,
  chart,
  glance,

  home: {
    compare: (plans) => verb(plans, 'Sector by sector', 'Side by side'),
    compareNote: (places, plans) => {
      if (plans === 1) return 'Choose a sector to see what this plan says of it.';
      const sector = places === 1 ? 'what each plan says' : `what each of the ${counted(places, 'place')} says`;
      return `Choose a sector to see ${sector}; choose a place to see what ${counted(plans, 'plan')} say of it.`;
    },
    search: 'Search',
    examples: 'You can search for a figure as it is written, for example: ',
  },
};
