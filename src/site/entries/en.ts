import { counted, figured, listedWords, verb } from '../../strings/english.ts';
import { measures, tools, topics } from './en-kinds.ts';
import { toolName } from './en-tools.ts';
import type { entries as zh } from './zh-CN.ts';

/** What the pages of topics and of policy measures say. Sentences that others follow end with a space. */
export const entries: typeof zh = {
  topics,
  measures,
  groupTitle: (matrix, group) => `${matrix}: ${group}`,
  all: 'All',
  entryCount: (found) => figured(found, 'entry', 'entries'),
  moreEntries: (found) => figured(found, 'more entry', 'more entries'),
  overviewNote:
    'Each column says how many entries the plan mentions. The number says nothing of their weight; how each is put is on the page of its group.',
  stance: { 任务: 'task', 项目: 'project', 背景: 'background', 列举: 'listed' },
  named: 'named',
  stances: {
    任务: 'Task: the plan says it is to be done.',
    列举: 'Listed: only the name is listed.',
    提及: 'Named: only a word, with nothing said of it.',
    背景: 'Background: said of the situation at home or abroad, or of what is already there.',
    项目: 'Project: only within the name of a project or a firm.',
  },
  stanceNote: (said) =>
    `${said.join(' ')} ${verb(said.length, 'The class is', `The ${counted(said.length, 'class', 'classes')} are`)} this site’s own, assigned by a program. `,
  clauseNote:
    'Clauses are given as printed, with … for what is left out; where no verb governs the name, only the name is listed. The verbs say nothing of weight. ',
  cellNote:
    'Each cell has a class assigned by this site and the number of passages; open it for a sentence of the text, linked to its place. Of several passages, one that sets it as a task is shown, if possible one whose verb comes right before the name. ',
  found: (plans, passages) => `${figured(plans, 'plan')}, ${figured(passages, 'passage')}`,
  described: (plans, passages) =>
    `Mentioned in ${counted(plans, 'plan')}, in ${counted(passages, 'passage')}: what each plan says of it in its own words, every sentence linked to its place in the text.`,
  rows: { first: 'What is compared', how: 'How it is put', figures: 'Figures', passages: 'Sentences' },
  words: 'Words looked for',
  also: (words) =>
    `Also looked for: ${listedWords(words.slice(0, 5))}${words.length > 5 ? ` and ${counted(words.length - 5, 'more word', 'more words')}` : ''}`,
  not: 'Not counted',
  notNote: 'These contain the words looked for too, but mean something else.',
  sector: 'Sector (assigned)',
  tool: 'Kind of tool (assigned)',
  why: 'Why this kind',
  count: (found) => figured(found, 'passage'),
  sourceAt: (where) => `In the text: ${where}`,
  sectorNote: (plan, note) => `${plan}: ${note}`,
  // Follows a sentence.
  onlyIn: (said, plan) => ` ${said}: ${plan}.`,
  figuresNote: {
    topics:
      'The figures are targets and baselines in the same sentence and need not be about this entry; “Mentioned without a figure” means that it is mentioned, but that the sentence has neither a target nor a baseline. ',
    measures:
      'The figures are numbers in the same sentence, each with its kind, and need not be about this entry; “Mentioned without a figure” means that it is mentioned, but that the sentence has no such numbers. ',
  },
  moreFigures: (found) => `${found} more in the same sentence`,
  kind: {
    target: 'Target',
    baseline: 'Baseline',
    context: 'Background figure',
    instrument: 'Policy parameter',
    threshold: 'Threshold',
    spec: 'Specification',
  },
  nearby: 'Similar measures',
  nearbyNote:
    'Measures next to it in the vocabulary that are of the same kind of tool. Plans that don’t mention the one above may mention these.',
  missing: (plan, labels) => `${plan}: besides the main text there is ${labels}, not in the corpus.`,
  filter: {
    label: 'Filter this page',
    hint: 'e.g. graphene',
    hintMeasure: 'e.g. land',
    shown: '{shown} of {all} entries.',
    nothing: 'No entry fits, of {all} in all.',
  },
  toolName,
  tools,
};
