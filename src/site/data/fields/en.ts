import { benchFields } from './en-bench.ts';
import { figureFields } from './en-figures.ts';
import { textFields } from './en-text.ts';
import { wordFields } from './en-words.ts';
import type { codes as zhCodes, dataset as zhDataset, fields as zhFields, tables as zhTables } from './zh-CN.ts';

/** Every column of the dataset in English: its label, and what it holds. */
export const fields = { ...textFields, ...figureFields, ...wordFields, ...benchFields } satisfies Record<
  keyof typeof zhFields,
  readonly [string, string]
>;

/** What each table holds. */
export const tables = {
  targets: ['Targets', 'Every quantified target, a row each, with its words, its place and its reading.'],
  quantities: [
    'Ledger of numbers',
    'Every number of every plan, a row each; baselines carry the fields of targets, the reading of a target is in targets.',
  ],
  related: ['Related figures', 'Pairs of figures to look at together, with the rule that paired them.'],
  plans: ['Plans', 'A row a plan: title, issuer, document number, dates, each with where it is from.'],
  divisions: ['Divisions', 'Chapters, sections, items, boxes and annexes.'],
  blocks: ['Blocks', 'Headings, paragraphs, tables, notes and signatures, a row each, with their text.'],
  corrections: ['Suspected misprints', "Words of the source that look wrong, and an editor's reading. The text is unchanged."],
  references: ['Documents named', 'The documents that plans name.'],
  indicators: ['Indicators', 'Measures of different plans that are one thing, with definition and units.'],
  sectors: ['Sectors (assigned)', 'The sectors this site sorts by.'],
  'own-sectors': [
    'Sectors of the plans',
    'The sectors each plan lists itself, where they lie in ours, their share of the text, and what the plan says.',
  ],
  priorities: [
    'Priorities',
    'What each plan puts first: its sentence, its headline figures, its tiers; a row a thing, in the order of the plan.',
  ],
  topics: ['Technologies and products', 'The vocabulary of technologies, products and fields.'],
  measures: ['Policy measures', 'The vocabulary of policy measures, with their kind.'],
  names: ['Names', 'The vocabulary of places, bases, parks, firms, institutes and projects.'],
  places: ['Places', 'The places that issue plans, and those they lie in.'],
  mentions: ['Mentions', 'Every place where a plan names an entry of a vocabulary.'],
  tools: ['Kinds of tools by plan', 'How many policy measures of each kind a plan has, a row a plan and kind.'],
  'measures-by-plan': [
    'Measures by plan',
    'How each policy measure is named in each plan; where it is not, which kind of nothing that is.',
  ],
  'benchmark-passages': [
    'Passages of the benchmark',
    'Small texts in our own words to measure readers with, in eight forms and two sets; no words of any plan.',
  ],
  benchmark: ['Benchmark', 'Every number of these passages as it was read by hand, a row each.'],
  columns: ['Columns', 'This codebook, a row a column.'],
} as const satisfies Record<keyof typeof zhTables, readonly [string, string]>;

/** The dataset as a whole. */
export const dataset = {
  title: 'Duizhao: Chinese government plans, full texts and structured data',
  about:
    'The full texts of Chinese government plans, every paragraph at an address that lasts; quantified targets, baselines and every other number, each with its sentence and its place. It records what plans print and never says whether a goal was met.',
  keyword: 'government plans',
  whole:
    'Braces at the end of a block hold its address: the plan, a slash, the block, as plan and block in the dataset. Figures lead to their pages. The text is unchanged, misprints included.',
  message: 'Cite the plan itself, with its issuing government as the author, and this dataset as where you read it.',
} as const satisfies Record<keyof typeof zhDataset, string>;

/** The kinds of numbers. */
const kinds = {
  target: 'target',
  baseline: 'baseline',
  context: 'context',
  instrument: 'parameter of a policy',
  threshold: 'threshold',
  spec: 'specification',
  structure: 'structure',
  date: 'date',
  reference: 'document number',
  name: 'part of a name',
  other: 'other',
} as const;

/** What the codes stand for. */
export const codes = {
  comparator: { eq: 'equal', ge: 'at least', le: 'at most', approx: 'about', range: 'range' },
  mode: { level: 'level reached', add: 'amount added', annual: 'per year', growth: 'yearly growth', change: 'change from the base year' },
  binding: { binding: 'binding (约束性)', expected: 'indicative (预期性)' },
  status: { extracted: 'read by program', reviewed: 'reviewed by a person' },
  'quantities.kind': kinds,
  'benchmark.kind': kinds,
  'related.type': {
    'same-indicator': 'same indicator',
    near: 'alike but not comparable',
    restates: 'said again',
    differs: 'another value',
    'sums-to': 'parts that sum to a whole',
    'part-of': 'a part of the other, or the other’s whole',
    'leads-to': 'a yearly figure or rate, and the level it leads to',
    baseline: 'baseline',
    later: 'value of a later plan',
    counterpart: 'city and province',
  },
  'blocks.kind': {
    heading: 'heading',
    paragraph: 'paragraph',
    table: 'table',
    note: 'note',
    salutation: 'salutation',
    signature: 'signature',
    attachments: 'list of attachments',
    figure: 'place of a figure',
  },
  'references.type': { 'based-on': 'given as ground', names: 'named' },
  facts: { text: 'text', editorial: 'editor', unknown: 'unknown' },
  certainty: { certain: 'certain', likely: 'likely', possible: 'possible' },
  better: { more: 'more', less: 'less', none: 'neither' },
  defined: { text: 'by the plan', statistics: 'by official statistics', no: 'not defined' },
  match: { exact: 'exact', wider: 'wider', narrower: 'narrower', related: 'related', name: 'one name, no scope printed' },
  'names.kind': {
    city: 'city',
    county: 'county',
    district: 'district',
    zone: 'zone',
    base: 'base',
    park: 'park',
    firm: 'firm',
    institute: 'institute',
    project: 'project',
  },
  'priorities.row': { says: 'its sentence', figure: 'a headline figure', tier: 'an industry of a tier' },
  split: { dev: 'rules were made with it', 'held-out': 'held out to measure with' },
  form: {
    web: 'web page',
    report: 'work report',
    pdf: 'text of a PDF',
    ocr: 'text of a scan',
    traditional: 'traditional characters',
    fullwidth: 'full-width digits',
    table: 'table',
    numerals: 'odd numerals',
  },
  vocabulary: { topics: 'topics', measures: 'policy measures', names: 'names', places: 'places', indicators: 'indicators' },
} as const satisfies { [K in keyof typeof zhCodes]: Record<keyof (typeof zhCodes)[K], string> };
