import { roleInEnglish } from '../parts/language/en-roles.ts';
import { capital, counted, figured, quoted, verb } from '../../strings/english.ts';
import { figureLabels } from '../data/fields/en-figures.ts';
import { targetsInferred } from './en-inferred.ts';
import type { targets as zh } from './zh-CN.ts';

/** What the pages of targets say. Labels and sentences are the project's own: none may judge. */
export const targets: typeof zh = {
  title: 'Targets',
  lede: (found, plans, baselines) =>
    `The ${counted(found, 'target')} with a stated figure in ${counted(plans, 'plan')}, each linked to its sentence. There ${verb(baselines, 'is', 'are')} also ${counted(baselines, 'baseline')}: see the pages of the targets and the ledger of numbers.`,
  machine: 'Read by a program and not checked by a person. If you find a mistake, please tell us.',
  reviewed: (by, when) => `Reviewed by a person: ${roleInEnglish(by)}, ${when}`,
  corrected: (field, before, after) => `${field}: was read as ${quoted(before)}, changed to ${quoted(after)}`,
  emptyField: '(empty)',
  baseline: 'Baseline',
  target: 'Target',
  byRule: 'The line in English is made by rule from the fields below. It is not a translation of the sentence.',
  noSubject: 'Not stated in the sentence',
  noYear: 'No year stated in the text',
  noIndicator: 'Assigned to none',
  noUnit: 'no unit',
  year: (year) => String(year),
  name: {
    inferred: (words) => `〔${words}〕`,
    whole: (about, stated) => `${about}: ${stated}`,
  },
  ofPlan: (title) => `${title}: targets`,
  planLede: (found, baselines) =>
    `${capital(counted(found, 'target'))} with a stated figure in this plan, and ${counted(baselines, 'baseline')}, in the order of the text.`,
  planLink: (found) => `Targets (${found})`,
  baselines: 'Baselines',
  all: 'Targets of all plans',
  ofThisPlan: 'Targets of this plan',
  standing: (to, plans, hasEnded) =>
    `${verb(plans, 'The planning period', 'The planning periods all')} ${hasEnded ? 'ended' : verb(plans, 'ends', 'end')} in ${to}. This site records what the plans say and doesn’t assess whether ${verb(plans, 'it was', 'they were')} met.`,

  comparator: { eq: 'reaches', ge: 'at least', le: 'at most', approx: 'about', range: 'range' },
  bounded: {
    ge: (value) => `at least ${value}`,
    le: (value) => `at most ${value}`,
    approx: (value) => `about ${value}`,
  },
  mode: {
    level: 'Level reached',
    add: 'Added in the period',
    annual: 'Per year',
    growth: 'Average yearly growth',
    change: 'Change from the base year',
  },
  binding: { binding: 'binding (约束性)', expected: 'indicative (预期性)' },
  hedged: 'says “力争” (“strive to”)',

  groupCount: (found) => figured(found, 'target'),

  columns: {
    plan: 'Plan',
    name: 'Subject · measure as printed',
    sector: 'Sector (assigned)',
    printed: 'Wording as printed',
    value: 'Value',
    unit: 'Unit',
    year: 'Target year',
    mode: 'Way of counting',
    hedged: 'Hedged',
  },
  baseYearColumn: 'Year',

  filter: {
    form: 'Filter targets',
    plan: 'Plan',
    sector: 'Sector',
    mode: 'Way of counting',
    year: 'Target year',
    unit: 'Unit',
    text: 'Words',
    textHint: 'e.g. new materials',
    all: 'All',
    none: 'No year stated',
    clear: 'Clear filters',
    shown: '{shown} of {all} targets.',
    nothing: 'No target fits, of {all} in all. Try removing a filter.',
    csv: 'Download what is shown (CSV)',
    csvEnglish: 'Download what is shown (CSV, field names)',
    json: 'Download what is shown (JSON)',
    failed: 'The data could not be fetched. Please reload this page, or download all targets.',
    sort: 'Sort by {name}',
  },

  field: { ...figureLabels, ownYear: 'Year' },
  isHedged: 'Yes: the text has a word like “力争” (“strive to”)',
  notHedged: 'No: the text has no word like “力争” (“strive to”)',
  noWording: 'No verb before or after the number',
  asPrinted: (text) => `Printed as ${quoted(text)}`,
  inferred: targetsInferred,
  undefinedMeasure: (measure) => `${quoted(measure)} is not defined in the plan; it may mean output value, revenue or something else.`,
  undefinedOther: (measure) => `${quoted(measure)} is not defined in the plan.`,

  reading: 'How it is read, field by field',
  place: 'Place in the text',
  quote: 'Text',
  lead: 'Words earlier in the paragraph that govern this sentence',
  tableRow: 'Text (a row of a table)',
  together: 'Seen together',
  alone: 'No figures were found to set beside this one.',
  growth: 'From baseline to target',
  access: 'Use this figure',
  block: 'Its paragraph',
  ownJson: 'Data of this figure (JSON)',
  annotation: 'Web annotation (JSON-LD)',
  planJson: 'Data of all targets and baselines of this plan (JSON)',
  planAnnotations: 'Web annotations of this plan (JSON-LD)',
  allData: 'All data',
  permalink: 'Permanent link',
  report: 'Report a mistake',
  corrections: 'Suspected misprints in this paragraph',
  rest: (found) => `${found} more`,
  far: (found) =>
    `${figured(found, 'more target or baseline', 'more targets and baselines')} like it, not listed: search for targets of this kind`,

  data: {
    title: 'Data',
    targets: 'Targets',
    quantities: 'Ledger of numbers',
    note: 'The ledger holds every number in the plans, targets or not.',
  },
  ways: {
    targets: (found) => figured(found, 'target'),
    findings: 'Figures to check',
    indicators: 'Indicators',
  },
};
