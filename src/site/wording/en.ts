import { figure } from '../../strings/count.ts';
import { capital, counted, figured, listed, quoted } from '../../strings/english.ts';
import type { pairs as zh } from './zh-CN.ts';

/** The pages of shared wording, in English. None says where words come from: equal wording says nothing of that. Sentences that others follow end with a space. */
export const pairs: typeof zh = {
  title: 'Shared wording',
  link: 'Wording shared with other plans',
  caution: 'Shared wording doesn’t say which plan has it from the other; both may have it from a higher-level document.',
  lede: (plans) =>
    `${capital(counted(plans, 'plan'))}, each set against every other: passages that are the same or nearly so are set side by side, each linked to its place in the text. `,
  share: (value) => `${value.toFixed(1)}%`,
  and: ' and ',
  elsewhere: 'Pairs of plans from different groups',
  none: 'None',
  itself: 'The same plan',

  nearest: {
    title: 'Other plans with the most wording in common',
    about:
      'Among the plans that are not compared in one group with this one, the five (or fewer) with the most wording in common. Only runs of 12 or more identical characters count. ',
  },

  matrix: {
    title: 'Plan by plan',
    label: 'Shares of wording that plans have in common',
    corner: 'Text of',
    reading: (row, share, column) =>
      `Each row is a plan; each cell says how much of its text is also in the plan of that column. For example, ${share} of ${row} is also in ${column}. The two directions differ because the plans differ in length.`,
    rule: 'Only runs of 12 or more identical characters count. Punctuation is counted, blanks are not, and a new paragraph doesn’t break a run; what is repeated counts each time. Headings, names of documents and stock phrases are included. ',
    control: (from, to) =>
      from === to
        ? `Between plans of different provinces the share is ${from}, which can serve for comparison.`
        : `Between plans of different provinces the share lies between ${from} and ${to}, which can serve for comparison.`,
    counts: (verbatim, adapted, topics) =>
      `${figured(verbatim, 'passage')} word for word, ${figure(adapted)} with changes, ${figure(topics)} under the same heading in other words`,
  },

  stock: {
    title: 'Stock phrases',
    about: (characters) =>
      `Strings of ${characters} or more characters that are common in official documents and appear in two or more plans. They don’t show which two plans are especially close, so they are listed apart and don’t count as passages that two plans share. The list changes only with a new release, not because a plan is added.`,
    others: 'Lists and document names that are as widespread',
    aboutOthers:
      'Words in a row (with 、 between them) and names of documents are common too, without being stock phrases. They are also listed apart and don’t count as shared passages.',
    othersInPair: 'Lists and document names that are as widespread:',
    inPair: 'Both plans have these strings, but they are common in official documents, so they are listed apart.',
    empty: 'There are none.',
    more: 'All stock phrases',
  },

  pair: {
    title: (a, b) => `Shared wording: ${a} and ${b}`,
    head: 'Shared wording: ',
    description: (a, b, verbatim, adapted) =>
      `${a} and ${b}: ${figured(verbatim, 'passage')} word for word and ${figure(adapted)} with changes, side by side.`,
    shares: 'How much',
    share: (plan, characters, covered, share, other) =>
      `${plan} has ${figured(characters, 'character')}, of which ${figure(covered)} (${share}) are also in ${other}`,
    map: 'Where',
    more: (found) => figured(found, 'more passage'),
    passages: 'Word for word, and with changes',
    order: (plan) => `In the order of ${plan}. A passage is one or more whole clauses; unmarked characters are the same on both sides. `,
    number: 'No. and kind',
    kinds: { verbatim: 'Word for word', adapted: 'With changes' },
    kindNotes: {
      verbatim: 'clauses with the same words and punctuation (marks at the end of a sentence and blanks aside)',
      adapted: 'largely the same words; what differs is marked',
      topics: 'the same heading or a similar one, with few words in common; listed further down',
    },
    numbers: { number: 'Numbers differ', extra: 'A number on one side only' },
    modalDiffers: (words) => `${listed(words.map(quoted))} ${words.length === 1 ? 'differs' : 'differ'}`,
    marks: {
      words: 'words differ',
      number: 'the numbers in this place differ (百项 and 100项, “100 items”, count as the same)',
      extra: 'a number on this side only',
      modal: 'words such as 可 (“may”), 应 (“should”), 须 (“must”), 不得 (“must not”) or 原则上 (“in principle”) differ',
      gap: 'the other side has more words here',
    },
    samples: { words: '字句', number: '10', extra: '10', modal: '可' },
    also: (plan) => `Also in ${plan}`,
    again: (plan) => `These words of ${plan} also match another passage`,
    alsoCount: (holders) => `Some of these words are also in other plans: ${listed(holders)}.`,
    alsoPlan: (plan, found) => `${plan} (${figured(found, 'passage')})`,
    empty: 'No whole clauses are shared.',
    runs: 'Scattered strings in common',
    runsNote:
      '12 or more identical characters in a row, but with different words around them, so that they don’t make a passage; mostly names and lists. Where there is a … there are numbers, which are not all the same on both sides and are not given here.',
    cut: '…',
    topics: 'Same heading, other words',
    topicsNote:
      'Headings that are the same or similar (compared without words such as 大力, 加快 or 产业: “vigorously”, “speed up”, “industry”), both in the main text or both in an annex, at the same level, with less than a fifth of their text in the passages above. Only headings and places are listed; open them to read side by side.',
    topic: (characters) => figured(characters, 'character'),
    noTopics: 'No parts have similar headings.',
    nothing: 'No shared wording was found between these two plans: no 12 identical characters in a row and no similar clauses.',
    machine: 'Compared by a program and not checked one by one by a person. If you find a mistake, please tell us.',
  },

  strip: {
    data: 'Data of the chart',
    label: 'Where each passage is in the two plans',
    columns: {
      number: 'No.',
      kind: 'Kind',
      start: (plan) => `${plan}: starts at character`,
      length: (plan) => `${plan}: characters`,
    },
    figure,
  },
};
