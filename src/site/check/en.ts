import { figure } from '../../strings/count.ts';
import { figured, listed, quoted } from '../../strings/english.ts';
import type { check as zh } from './zh-CN.ts';

const kind: (typeof zh)['kind'] = {
  equal: 'Word for word',
  changed: 'Only the marked characters differ',
  differs: 'The same thing, with another value, bound, year or scope',
  matter: 'The same thing in other words',
  unfound: 'Not found in the plans here',
};
const shortKind: (typeof zh)['shortKind'] = {
  equal: 'word for word',
  changed: 'with other characters',
  differs: 'with another value, bound, year or scope',
  matter: 'on the same thing',
  unfound: 'not found',
};
const aspect: (typeof zh)['aspect'] = {
  value: 'value',
  unit: 'unit',
  bound: 'bound',
  year: 'year',
  hedge: '力争 (“strive to”) and the like',
  place: 'place or scope',
  negation: 'negation',
  slip: 'printed with another character',
  form: 'written in another way',
  words: 'words',
};

/** The page that sets a text beside the plans, in English. */
export const check: typeof zh = {
  title: 'Check quotations',
  lede: 'Set the quotations and figures of a text, and the sentences close to a plan’s, beside what the plans print.',
  about: [
    'Paste up to 20,000 characters of Chinese text. Each quotation, each figure and each sentence close to one in the plans is set beside the text it matches; characters that differ are marked on both sides.',
    '超 (“more than”), 以上 (“or more”), 左右 (“about”) and 力争 (“strive to”) count too: a difference in any of them is listed. Punctuation, blanks and full or half width don’t count. The page says what is the same and what differs, not who is right.',
    'Your text is compared on this device only and is not uploaded; close the tab and it is gone.',
  ],
  label: 'Text to check',
  button: 'Check',
  clear: 'Clear',
  cleared: 'Cleared. ',
  takeBack: 'Bring the text back',
  count: (characters, most) => `${characters} of at most ${most} characters`,
  keys: 'Ctrl+Enter (⌘+Enter on a Mac) also checks.',
  noScript:
    'Checking quotations needs JavaScript, which isn’t running in this browser. You can open the full text of a plan and use your browser’s “find in page”.',
  problem: {
    empty: 'There is no text yet. Please paste some above.',
    foreign: 'No Chinese characters were found. Please paste Chinese text; words in a picture have to be turned into text first.',
    long: (characters, most) =>
      `These are ${characters} characters, and at most ${most} can be checked at once. Your text is still above: please shorten it, or check it part by part.`,
    link: 'The text in the link couldn’t be read; it may have been cut short when it was passed on. Please paste the text itself.',
  },
  working: 'Checking…',
  failed: 'The texts of the plans couldn’t be fetched. Please check your connection and press “Check” again; your text is still there.',
  none: 'Nothing to list: no sentence is the same as one in the plans here or close to it, and there are no quotations or figures.',

  kind,
  shortKind,
  aspect,
  summary: (counts) =>
    `${figured(
      counts.reduce((sum, [, n]) => sum + n, 0),
      'entry',
      'entries',
    )} listed: ${listed(counts.map(([each, n]) => `${figure(n)} ${shortKind[each]}`))}. `,
  unlisted: (n) =>
    n === 1
      ? 'One more sentence, with no quotation or figure and not found in the plans here, isn’t listed.'
      : `${figured(n, 'more sentence')}, with no quotations or figures and not found in the plans here, aren’t listed.`,
  text: 'The text that was checked',
  textNote: 'Each underlined passage has a number, which leads to its entry below.',
  list: 'Entry by entry',
  number: (n) => `Entry ${n}`,
  here: 'Your text',
  printed: 'The plan',
  target: 'Target',
  both: (printed, here) => `the plan has ${quoted(printed)}, your text ${quoted(here)}`,
  printedOnly: (printed) => `the plan has ${quoted(printed)}, your text doesn’t`,
  hereOnly: (here) => `your text has ${quoted(here)}, the plan doesn’t`,
  named: (aspects) => listed(aspects.map((each) => aspect[each])),
  colon: ': ',
  also: 'The same words are also in',
  source: 'Source',
  missing:
    '“Not found” means that it isn’t in the texts collected here. The text of these annexes is not in the corpus; it may be in them:',
  back: 'Back to the text',

  actions: 'This result',
  copy: 'Copy the list',
  copied: 'The list is copied, each entry with its source.',
  notCopied: 'The browser doesn’t allow copying. Please select the list below and copy it yourself.',
  print: 'Print',
  link: 'Make a link',
  linked:
    'The link has been made, and is in the address bar too. Your text is in the link itself and goes through no server; anyone who gets the link can read it.',
  linkLabel: 'Link',
  tooLong: 'This text is too long for a link. Please shorten it and try again, or use “Copy the list”.',
  heading: (date) => `Check quotations (Duizhao, ${date})`,
};
