import { counted, quoted, verb } from '../../strings/english.ts';
import type { priorities as zh } from './zh-CN.ts';

/** What is said of what plans put first. */
export const priorities: typeof zh = {
  title: 'What plans put first',
  lede: (places, plans) =>
    `What ${counted(plans, 'plan')} of ${counted(places, 'place')} ${verb(plans, 'puts', 'put')} first, how large it is to become and in what order, all in their own words, each sentence linked to its place in the text. The plans differ in scope and in years, and a province’s tasks are not a city’s: they are set side by side here, not ranked.`,
  homeNote: 'In quotation marks are the words of the plans; the figures are those of their goals; tiers and order are as printed.',
  more: (plans) => verb(plans, 'See the sentences in full', 'See the sentences in full, side by side'),
  says: 'In a sentence',
  figures: 'How large it is to become',
  tiers: 'Order and tiers',
  noFigures: 'The goals give no value added, revenue or share for the whole province or city.',
  noSays: 'The program found no sentence that says what comes first.',
  noTiers: 'The program found no words that sort industries into tiers.',
  unchecked: 'Found by a program, not yet reviewed by an editor.',
  verb: (word) => ` (${word})`,
  quoted,
  own: (place) => `What ${place} puts first`,
  inPlan: 'What this plan puts first',
  allTargets: (found) => `All targets (${found})`,
  method:
    'The sentence and the tiers were picked from the text by an editor, and a program checks that each is in the plan, and only once. For plans that no editor has been through, a program looks for sentences of the kind “做大做强……，积极培育……” (“make … bigger and stronger, actively foster …”), and says that they are not yet reviewed. “How large it is to become” follows a rule: the value added, revenue and their shares for the whole province or city that the section on goals states first, three at most, none from tables.',
  files: 'Data of this page:',
};
