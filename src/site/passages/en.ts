import { figure } from '../../strings/count.ts';
import { figured } from '../../strings/english.ts';
import type { passages as zh } from './zh-CN.ts';

/** The page that sets any two passages side by side, in English. Sentences that others follow end with a space. */
export const passages: typeof zh = {
  title: 'Any two passages',
  ledes: [
    'Choose any two parts and see them side by side: a chapter, a section, a paragraph or a row of a table. Both may be from one plan.',
    'Choose from the table of contents, or paste an address of this site. While you read a plan, the ¶ beside a paragraph and “Compare with another paragraph” lead here too.',
    'The comparison is made in your browser and nothing is uploaded. The address in the address bar is this pair: you can keep it and pass it on.',
  ],
  noScript: 'This page needs JavaScript: the passages are compared in the browser. Without it you can see, for every two plans, ',
  toPairs: 'their shared wording',
  fromPairs: 'Compare any two passages',
  choose: 'Choose two passages',
  sides: { a: 'A', b: 'B' },
  plan: 'Plan',
  page: 'Chapter',
  block: 'Paragraph',
  pick: 'Please choose',
  wholePage: 'The whole chapter',
  wholeSection: 'the whole section',
  or: 'Or paste an address',
  hint: 'from the address bar, or copied with ¶',
  read: 'Read the address',
  swap: 'Swap A and B',
  copyPair: 'Copy the address of this pair',
  copiedPair: 'The address of this pair is copied',
  loading: 'Reading the texts of the plans…',
  failed:
    'The text of the plan couldn’t be fetched; the connection may be down. What you chose and pasted is still there. Please try again.',
  again: 'Try again',
  unread: {
    empty: 'No address has been pasted yet.',
    long: 'This is too long for an address and wasn’t read; it is still in the box. Please paste the address of a chapter or paragraph of this site.',
    elsewhere: 'This isn’t an address of this site. Please paste the address of a chapter or paragraph of a plan here.',
    otherPage:
      'This is an address of this site, but not that of a chapter or paragraph. Please open a plan and copy an address with the ¶ beside a paragraph.',
    noPlan: 'This address doesn’t say which plan it is of. Please choose the plan and paste it again, or paste the whole address.',
    unknownPlan: 'The plan that this address names isn’t on this site.',
    words:
      'This wasn’t read as an address. If it is a sentence of a plan, please search for it, and then copy the address with the ¶ beside the paragraph.',
  },
  wholePlan: 'This is the address of a whole plan. The plan is now chosen; please choose a chapter or paragraph too.',
  noPart: (id) =>
    `This plan has no address “${id}”. Something may have been left out in copying, or it may have moved: the old address, when opened, shows the way.`,
  search: 'Search',
  waiting: { a: 'A hasn’t been chosen yet. ', b: 'B hasn’t been chosen yet. ' },
  both: 'Choose both passages, and the comparison stands here.',
  result: 'Comparison',
  characters: (found) => figured(found, 'character'),
  equal: 'The text is the same on both sides (blanks aside).',
  same: 'Both sides are the same passage.',
  inside: 'One side is a part of the other, which is why they have words in common.',
  found: (verbatim, adapted) => `Shared clauses: ${figured(verbatim, 'passage')} word for word, ${figure(adapted)} with changes.`,
  noPassages: 'No whole clauses are the same or similar. ',
  nothing: 'Nor are there 12 identical characters in a row.',
  wholeText: 'The whole text',
  wholeNote: 'Both passages aligned from beginning to end; unmarked characters are the same on both sides, and in the same order. ',
  otherOrder: 'Shared words that come in another order are listed below under “Word for word, and with changes”.',
  longNote:
    'The passages are long and are not aligned character by character. Underlined words stand above under “Word for word, and with changes”, with these numbers.',
  longAlone: 'The passages are long and are not aligned character by character, only set side by side.',
  order: 'In the order of A. A passage is one or more whole clauses; unmarked characters are the same on both sides.',
  tableTitle: 'Word for word, and with changes',
  cite: 'Cite these two passages',
  citeNote: 'The author is the issuer, not this site; the date of access is today.',
  copyCite: (side) => `Copy the citation of ${side}`,
  copied: 'Citation copied',
  colon: ': ',
  pairPage: (a, b) => `All wording that ${a} and ${b} share`,
};
