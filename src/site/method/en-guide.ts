import type { guide as zh } from './zh-CN-guide.ts';

/** How to use the site, in English: four parts, each for what a reader wants to do, with where to begin. */
export const guide: typeof zh = {
  title: 'How to use this site',
  lede: 'Four things to do: find a target and cite it exactly, set places side by side, write about it, and read a plan of your own.',
  parts: [
    {
      id: 'find',
      heading: 'Find a target and cite it exactly',
      who: 'When you want to know how much a plan says, or need a figure for a story',
      steps: [
        'Type a place, a sector, a year or a number into the search box, for example the name of a sector and a year. Or filter the table of targets by sector and year.',
        'Open the target and look at its sentence first. Does 力争 (“strive to”), 超过 (“more than”) or 左右 (“about”) go with the number? Is it about the whole province, the whole city, one park or a few firms?',
        'Then look under “How it is read, field by field”: which fields the sentence states, and which this site takes from its context. Cite only what the sentence states, or say that the rest is inferred.',
        'Look under “Seen together”: where one plan gives two figures for one thing, mention both.',
        'Copy the figure as it is, with its “more than” or “about”. Don’t write that it has been reached: a plan says what is intended, not what came of it.',
      ],
      links: ['targets', 'search', 'findings'],
    },
    {
      id: 'compare',
      heading: 'Set places side by side',
      who: 'When you want to see what several places say about one thing',
      steps: [
        'Start from “Compare” and choose a way: by sector, indicator, technology and product, policy measure, or wording.',
        'Only figures in one row are counted in one way. Where it says “Different basis”, don’t subtract, divide or rank them.',
        'An empty cell is one of several kinds: not mentioned, mentioned without a figure, annex not in the corpus, outside the plan’s scope, not yet reviewed. Only “not mentioned” says that the plan doesn’t have those words.',
        'Don’t add a province’s figures to its cities’, or those of the sectors a plan lists to each other: the sectors overlap.',
        'To set two passages side by side word for word, click the ¶ beside a paragraph while reading a plan and then “Compare with another paragraph”, or choose both under “Any two passages” in “Compare”.',
        'To do sums of your own, download the table of the page: every row has its sentence and its permanent link.',
      ],
      links: ['compare', 'passages', 'places', 'data'],
    },
    {
      id: 'cite',
      heading: 'Write about it',
      who: 'When others should be able to find the very sentence you cite',
      steps: [
        'The author is the body that issued the plan, not this site; this site is where you read it.',
        'Every paragraph and every target has a permanent link: the ¶ beside the paragraph, or the address in the address bar. Addresses don’t change, and where something has moved, its old address shows the way.',
        'When your draft is done, paste the paragraphs with quotations and figures into “Check quotations” and go through them against the plans: which characters differ, and whether bounds and years have changed.',
        'At the foot of each page, “Cite” has citations ready to copy. Select words of the text and click “Copy with its source”, and the source goes with them.',
        'What is in square brackets was supplied by an editor (a title, for instance). Keep the brackets when you copy it.',
        'The text has not yet been compared word for word with the official gazette. Before you publish, go by the gazette; if you find a difference, please tell us through “Report a mistake” at the foot of the page.',
      ],
      links: ['check', 'plans', 'permanence', 'method'],
    },
    {
      id: 'read',
      heading: 'Read a plan of your own',
      who: 'When you have a plan that isn’t here, and want to see what figures it has',
      steps: [
        'Open “Read your own plan”, and paste its text or choose a file. The text stays in your browser; nothing is uploaded.',
        'First look under “Noticed while reading”: numbering that jumps, lost characters, unknown units, each with its line and what to do about it.',
        'Then look at the table of targets: each number is marked in its sentence, with its fields beside it. Where this site has the same indicator, you can see the two together.',
        'The result can be downloaded as a table or as data. It is all read by program: compare it with the text before you cite it.',
      ],
      links: ['read', 'query', 'data'],
    },
  ],
  start: 'Start here: ',
  links: {
    targets: 'Table of targets',
    read: 'Read your own plan',
    query: 'Ask the data',
    search: 'Search',
    check: 'Check quotations',
    findings: 'Figures to check',
    compare: 'Compare',
    passages: 'Any two passages',
    places: 'Places',
    data: 'Data',
    plans: 'Plans',
    permanence: 'Addresses and releases',
    method: 'How the plans were read',
  },
};
