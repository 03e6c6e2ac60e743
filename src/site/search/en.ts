import { figure } from '../../strings/count.ts';
import { counted, figured, listed, spelled } from '../../strings/english.ts';
import type { search as zh } from './zh-CN.ts';

/** That no plan has something: none of the five plans has. */
const noneHas = (plans: number): string =>
  plans === 1 ? 'the plan doesn’t have' : plans === 2 ? 'neither of the two plans has' : `none of the ${spelled(plans)} plans has`;

/** The search page in English. Sentences that others follow end with a space. */
export const search: typeof zh = {
  title: 'Search',
  ways: 'Ways to look something up',
  lede: 'Search the full text of the plans and their targets, word for word. Each result opens at its paragraph, with your words marked.',
  label: 'Search texts and targets',
  placeholder: (words) => (words.length === 0 ? 'Search texts and figures' : `Search, e.g. ${words.join(', ')}`),
  placeholderWords: ['graphene', 'hydrogen', 'artificial intelligence', 'big data', '5G', 'robots', 'standards', 'talent recruitment'],
  button: 'Search',
  examples: 'For example',
  exampleWords: ['hydrogen', 'biomedicine', 'graphene', '主营业务收入 ≥1000亿元 2020', '创新平台 300家', '“领导小组”'],
  noScript: 'Search needs JavaScript, which isn’t running in this browser. You can start from one of these pages.',
  noScriptPlans: 'You can also open the full text of a plan and use your browser’s “find in page”:',
  how: 'Search in Chinese, as the plans are written, or by the English names of sectors, indicators, technologies, policy measures and places. Separate words with spaces; words in quotation marks are matched exactly; a number can have a bound and a unit, as in ≥1000亿元 (at least 100 billion yuan) or 300家 (300 firms). Press / for the search box, ↓ for the results.',

  working: 'Searching…',
  failed: 'The search couldn’t open its index. Please reload this page, or look through the plans one by one under “Plans”.',
  cut: (read) => `The question is too long; only its first ${read} characters were searched. `,
  simplified: (text) => `Searched for in simplified characters: “${text}”. `,

  tier: {
    own: 'In the place’s own plans',
    others: 'Other plans about the place',
    exact: 'Exact words',
    all: 'All the words',
    related: 'Related',
  },
  tierNote: {
    own: 'what the place’s own plans say; the passage need not name it',
    others: 'names the place and has what you asked about',
    exact: 'the passage has exactly these characters',
    all: 'every word is in the passage, but not together, or in another form',
    related: 'has words of the same meaning, or most of your words',
  },
  blocks: (n) => figured(n, 'passage'),
  pages: (n) => figured(n, 'page'),
  summary: (q, { own, others, exact, all, related }) => {
    const parts = [
      exact && `${figured(exact, 'passage')} with the exact words`,
      own && `${figured(own, 'passage')} in the place’s own plans`,
      others && `${figured(others, 'passage')} about the place in other plans`,
      all && `${figured(all, 'passage')} with all your words`,
      related && `${figured(related, 'related passage')}`,
    ];
    return `“${q}”: ${listed(parts.filter((part) => typeof part === 'string'))}. `;
  },
  summaryPages: (q, exact, shown) => `“${q}”: exact words on ${figured(exact, 'page')}; ${figured(shown, 'passage')} listed. `,
  targetsFound: (n, isCut) => (isCut ? `${figure(n)} or more targets. ` : `${figured(n, 'target')}. `),
  askedAs: (q) => `The texts were searched for “${q}”. `,
  unread: (q) => `Not understood: “${q}”. `,
  many: (parts) => parts.join('”, “'),
  notTogether: (q) => `No passage has “${q}” together. `,
  nothingFound: 'No passage or target fits the question. ',

  why: {
    number: (as) => `The number in another form: ${as}`,
    reading: (sic, corr) => `Printed “${sic}”, probably for “${corr}”`,
    alias: (typed, as) => `“${typed}” is also “${as}”`,
    part: 'Has most of the words',
  },
  part: (n) => `paragraph ${n}`,
  row: (n) => `table row ${n}`,
  note: 'note',
  rest: (n) => `${n} more in this passage`,
  more: 'List more',

  indexes: 'You can also start from one of these pages:',
  answers: 'Matching pages',
  noPages: 'No page has that name. You could look at:',
  morePages: (n) => figured(n, 'more page'),

  filterPlan: 'Plan',
  filterSector: 'Sector',
  all: 'All',
  others: (n) => `The other ${n}`,
  andOthers: (n) => ` and others: ${figured(n, 'plan')} in all`,

  panel: 'Targets',
  panelCount: (n, isCut = false) => `${figure(n)}${isCut ? ' or more' : ''}`,
  translated: (names) => `Looked for by the words of the plans: ${names.join(' · ')}.`,
  leftOut: (left) => `Left out, as nothing here goes by the name: ${left.join(', ')}.`,
  chips: 'Read as:',
  drop: (text) => `remove “${text}”`,
  chip: { words: 'About', thing: 'About', figure: 'Value', year: 'Target year', place: 'Place', plan: 'Plan', change: 'Change' },
  chipYear: (year) => year,
  chipAs: (text, as) => `${text} (${as})`,
  noTargets: 'No target meets all these conditions. Remove one and look again.',
  noTargetNamed: (q) => `No target has “${q}” in its name.`,
  panelMore: (n) => `${n} more`,
  allTargets: 'Filter in the table of targets',

  nothing: (q, plans) => `Not mentioned: ${noneHas(plans)} “${q}”. `,
  unseen: (q, plans) => `“${q}”: ${noneHas(plans)} these words. `,
  nothingHere: (q) => `“${q}” isn’t found in what you have selected. `,
  looked: (plans, blocks) =>
    `Searched the full text of ${counted(plans, 'plan')}, ${figured(blocks, 'passage')} in all, with headings, tables and notes.`,
  elsewhere: (n) => `${figured(n, 'passage')} in all plans and sectors`,
  attachments: 'Annex not in the corpus: the text of these annexes isn’t on this site; it may be in them.',
  outside: (plan, sector) => `Outside the plan’s scope: ${plan} doesn’t write about ${sector}.`,
  blanks: (name) => `These plans have nothing for the entry “${name}”:`,
  nearest: 'Similar words in this corpus:',
  absent: (q) => `“${q}” isn’t found in: `,
  absentNames: (q) => `Neither “${q}” nor another name for it is found in: `,
  absentNote: ' (full text searched).',
  also: 'You can also search for',
};
