import type { cite as zh } from './zh-CN.ts';

export { citeMethod } from './en-method.ts';

/** The citation box, and what citations say besides a document's own facts. */
export const cite: typeof zh = {
  title: 'Cite',
  lede: 'The author is the body that issued the plan, not this site, which is where you read it. Square brackets hold what an editor supplied, or what is not known.',
  ledeOwn: 'This page was compiled by this site. To cite a figure or a sentence on it, use the citation of that target or that paragraph.',
  copy: 'Copy',
  copyFor: (name) => `Copy the citation: ${name}`,
  copied: 'Citation copied',
  others: 'Other formats',
  howto: 'What the formats rest on',
  release: (name) => `Release: ${name}. `,
  source: 'Source text',
  archive: 'Archived copy of this release',
  sum: ', checksum (SHA-256): ',
  howToCheck: 'How to check',
  noScript:
    'Without script, please put the day you read the page in place of “引用日期” (date of access); BibTeX, RIS and CSL-JSON leave it out.',
  styles: {
    'gbt7714-2025': 'GB/T 7714—2025 (Chinese national standard, in Chinese)',
    'gbt7714-2025-author-date': 'GB/T 7714—2025, author–date (Chinese national standard, in Chinese)',
    'gbt7714-2015': 'GB/T 7714—2015 (Chinese national standard, in Chinese)',
    apa: 'APA (7th edition)',
    bibtex: 'BibTeX',
    ris: 'RIS',
    'csl-json': 'CSL-JSON',
    short: 'Short note in the text (in Chinese)',
  },
  block: 'The citation now points to this paragraph: ',
  copyBlock: 'Copy the citation of this paragraph',
  beside: 'Compare with another paragraph',
  copyQuote: 'Copy with its source',
  copiedQuote: 'Copied with its source',
  to: ' to ',

  accessed: 'date of access',
  site: 'Duizhao',
  edition: (release) => `Duizhao, release ${release}`,
  ownEdition: (release) => `release ${release}`,
  editorTitle: 'title supplied by the editor',
  editorIssuer: 'issuing body inferred by the editor',
  editorDate: (day) => `date of issue inferred by the editor: ${day}`,
  noDate: 'date of issue unknown',
  documentType: 'Government document',
  dataType: 'Data set',
  dataset: 'Duizhao: full texts and structured data of government plans',
  datasetAbout:
    'The full texts of government plans, each paragraph at a permanent address; the targets and baselines with a stated figure and every other number, each tied to its sentence and its place in the text.',
  indicator: (name) => `By indicator: ${name}`,
  sector: (name) => `By sector: ${name}`,
  parts: { p: ' paragraph {n}', r: ' table row {n}', t: ' table', n: ' note' },
};
