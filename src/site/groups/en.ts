import { counted, figured, listed } from '../../strings/english.ts';
import type { groups as zh } from './zh-CN.ts';

/** What is said of groups: plans that are compared with each other where a corpus has too many for one page. */
export const groups: typeof zh = {
  name: {
    territory: (place) => `${place} and the places under it`,
    peers: 'Provinces',
    plans: (place) => `Plans of ${place}`,
    plan: (place) => `Plan of ${place}`,
    several: (places, isCut) => (isCut ? `${places.join(', ')} and others` : listed(places)),
  },
  window: (from, to) => `${from}–${to}`,
  title: 'Groups',
  note: (found) =>
    `There are more plans than a page can hold, so they are compared in ${counted(found, 'group')}: a province and the places under it, the provinces, one field and one period. A plan may be in several groups.`,
  pageNote: 'Each row is a group, with the plans that mention it; choose a group to see what its places say side by side.',
  each: 'One by one, group by group',
  step: '›',
  titled: (title, group) => `${title} (${group})`,
  all: 'See all groups',
  ofPlan: 'Compared in these groups:',
  group: 'Group',
  found: 'What there is',
  members: 'Plans',
  passages: (found) => figured(found, 'passage'),
  targets: (found) => figured(found, 'target'),
  pairs: (found) => figured(found, 'pair'),
  findings: (found) => figured(found, 'finding'),
  sectors: (found) => figured(found, 'sector'),
  entries: (found) => figured(found, 'entry', 'entries'),
  without: (names) => `${figured(names.length, 'group')} in which no plan mentions it: ${names.join('; ')}.`,
  lede: (title, plans, found) => `${title}: ${counted(plans, 'plan')}, compared in ${counted(found, 'group')}.`,
};
