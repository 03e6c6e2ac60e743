import { figured } from '../../strings/english.ts';
import type { attached as zhAttached, columns as zhColumns, plan as zhPlan, plans as zhPlans } from './zh-CN.ts';

/** The list of plans. */
export const plans: typeof zhPlans = {
  title: 'Plans',
  lede: 'Arranged by place. Each plan has an overview, its text by chapter, and its full text on one page.',
  issued: (day) => `issued ${day}`,
  unknownIssued: 'date of issue not given in the text',
  characters: (count) => figured(count, 'character'),
};

/** The heads of tables of plans. */
export const columns: typeof zhColumns = {
  plan: 'Plan',
  type: 'Type',
  field: 'Field',
  period: 'Period',
  issuer: 'Issued by',
  issued: 'Issued',
  number: 'Document number',
  characters: 'Characters',
  missing: 'Annexes not in the corpus',
  source: 'Source of the text',
  checked: 'Compared with the gazette',
};

/** The page of one plan. */
export const plan: typeof zhPlan = {
  facts: 'About the document',
  fact: { title: 'Title', issuer: 'Issued by', documentNumber: 'Document number', issued: 'Date of issue', period: 'Planning period' },
  type: 'Type',
  field: 'Field',
  source: { text: 'text', editorial: 'editor' },
  quotedBy: (place) => `as quoted by ${place}`,
  noMarks: 'printed without title marks 《》',
  textSource: 'Source of the text',
  checkedAgainst: 'Compared with the gazette',
  notRecorded: 'not recorded',
  notChecked: 'not compared',
  contents: 'Contents',
  missing: 'not in the corpus',
  missingNote: 'The plan lists these annexes; their texts are not in the corpus.',
  names: 'Documents it mentions',
  basedOn: 'Drawn up on the basis of',
  mentions: 'Mentioned in the text',
  noNames: 'No documents mentioned by name were found.',
  itself: 'this plan',
  inCorpus: 'full text on this site',
  counts: 'Length',
  count: {
    characters: 'Characters',
    blocks: 'Blocks (with headings)',
    boxes: 'Boxes',
    tables: 'Tables',
    corrections: 'Suspected misprints',
  },
  countsNote: 'Characters are counted without white space and table rules.',
  full: 'Read the full text (one page)',
  start: 'Read from the beginning',
  included: (label) => `→ ${label}`,
  downloads: 'Downloads',
  text: 'Plain text',
  markdown: 'Markdown',
  akn: 'Akoma Ntoso (XML)',
  epub: 'Book (EPUB)',
  json: 'Data of this plan (JSON)',
  allData: 'All data',
};

/** What a plan's list of attachments comes to. */
export const attached: typeof zhAttached = {
  none: 'No annexes listed',
  allIncluded: 'All in the corpus',
};
