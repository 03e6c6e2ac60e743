import { spelled } from '../../strings/english.ts';
import { citeMethod } from '../cite/en.ts';
import { bench } from './en-bench.ts';
import { nothing } from './en-nothing.ts';
import type { about as zhAbout, method as zh } from './zh-CN.ts';

/** The page that says how the plans were read, in English. Each part is a heading and its paragraphs. */
export const method: typeof zh = {
  title: 'About',
  subtitle: 'How the plans were read',
  lede: 'This site takes the texts of government plans as they are, cuts them into paragraphs by their printed numbering, and gives each an address that doesn’t change. This page says what was done to them, and what was not.',
  parts: [
    {
      id: 'text',
      heading: 'The text is unchanged',
      paragraphs: [
        'Each plan has one source text, the plain text that was received, and not a character of it is changed. What pages show is the same, character by character, but for blanks of layout and the lines that tables are drawn with.',
        'This site adds three things: the ¶ beside a paragraph; what stands in 〔 〕, the characters that an editor thinks were meant; and titles for a few pages that have none. They are no part of the text, and stay out of copying, searching and downloads.',
        'None of the texts has yet been compared word for word with the official gazette. Cite figures from the gazette.',
      ],
    },
    {
      id: 'blocks',
      heading: 'One paragraph, one address',
      paragraphs: [
        'A heading, a paragraph, a table, a table note and a signature are each one block. Its address is made of the printed numbers; a level that the text skips is written 0.',
        'Addresses come from the text itself and not from what the program recognises, so they stay when the program gets better. Move the pointer or the keyboard to a paragraph and a ¶ appears: its link is the address of the paragraph, and a click copies it.',
      ],
      examples: [
        ['s2-1', '（一） of chapter 2'],
        ['a4-s3-6-p2', 'annex 4, 三、（六）, paragraph 2'],
        ['s2-1-1-b1-p3', 'the box in 二、（一）1., paragraph 3'],
        ['s1-3-t1-r4', 'the table in 一、（三）, row 4'],
        ['s1-3-n1', 'the note in the same section'],
      ],
    },
    {
      id: 'boxes',
      heading: 'Boxes and tables',
      paragraphs: [
        'In the source texts boxes and tables are drawn with lines, and their words broken at a fixed width. This site leaves the lines out and joins broken lines to the paragraphs they belong to; tables become real tables, merged cells included. Joining only takes out line breaks; no words are added or lost.',
      ],
    },
    {
      id: 'heads',
      heading: 'Run-in heads',
      paragraphs: [
        'A numbered head such as “1.聚焦主攻方向。” often stands in one line with its text. Here it has an address of its own, and is still set in that line. One without a number, such as “产业规模实现新跨越。”, is only printed bold and has no address.',
      ],
    },
    {
      id: 'figures',
      heading: 'Numbers and targets',
      paragraphs: [
        'Every number in a plan is entered in a ledger of numbers, as one of eleven kinds: target, baseline, context, parameter of a policy, threshold, specification, structure, date, document number, part of a name, other. Only targets and baselines have pages of their own.',
        'Of each target the program reads the measure as printed, whose figure it is, scope, value, unit, year and way of counting, by rules that have names; the page of the target gives them. Where the sentence doesn’t state something, the page says which words it was taken from. All of it is read by program; where a person has reviewed it, the page says who, on what day and why.',
        'Values are written in one form so that they can be sorted: money in units of 100 million yuan (亿元), 2万家 as 20,000 firms, 翻一番 (“double”) as 2 times, 全覆盖 (“full coverage”) as 100%. Pages give the printed words as well.',
      ],
    },
    {
      id: 'links',
      heading: 'Which figures stand together',
      paragraphs: [
        'Within one plan, two figures with the same indicator, subject, scope, way of counting and unit, and the same year (or none given in one place), are “Stated again” if both can hold at once, and “Two different figures” if they can’t. 左右 and 约 (“about”) are read as 5% either way; 以上, 超过 and 以下 (“above”, “more than”, “below”) include the number itself.',
        'A “Baseline” must name measure and subject in the same words as its target. Yearly growth is computed only from two such figures, and never for shares, speeds, ratios or figures per head. “Parts and total” are listed only where each annex gives one figure of one indicator and the main text gives a total; figures of bases, parks, similar industries or cities are never added up.',
        '“Same basis”, “City and province: targets of one name” and “Figure of a later plan” require the same indicator, way of counting, year and unit, and that both figures are for the whole province or city. Where two plans name an industry differently, they are set together only if each has exactly one industry in that sector; both names are then given.',
        '“Different basis” is for figures of one family of indicators that look alike and can’t be compared directly; each is given with what sets them apart. Where more than three things differ (leaving aside that one is of a province and one of a city, or that a measure isn’t defined), they are not set together. This site doesn’t decide which figure holds.',
      ],
    },
    {
      id: 'sectors',
      heading: 'How industries are matched',
      paragraphs: [
        'Plans list industries under different names and with different scopes. An editor has made a table that assigns each industry a plan lists itself to a shared sector, and says whether it is equal, wider, narrower or related, and in what they differ. Figures of two industries in one sector are never added up.',
        'Rank is given in the plan’s own words, such as the sentence that puts industries into groups, or the verb in a heading. Provinces and cities stand in two groups; neither is put above the other.',
        'Share of text is the number of characters in the paragraphs under headings assigned to an industry, divided by all characters of chapters and annexes. A paragraph counts once, for its nearest heading; what is under no such heading doesn’t count. It says how much was written, not how much weight the industry is given.',
      ],
    },
    {
      id: 'mentions',
      heading: 'How technologies, products and policy measures are found',
      paragraphs: [
        'An editor wrote the vocabularies after reading all plans; each entry has a name, other ways to write it, and words to leave out. Only exactly these characters count, whether full or half width, upper or lower case; letters and digits count as whole words: there is no “5G” in “1.5GW”.',
        'Each mention is one of four kinds by its sentence: to be done (任务), where the sentence says something is to be done; project (项目), only in the name of a project, firm or base; background (背景), about the world, the country or what is there already; listed (列举), merely named. For the first two the page quotes the shortest clause that holds verb, object and name, with … for what is cut. Verbs inside nouns, bounds or quotation marks, and those before 与…合作 (“cooperate with”), don’t govern the name, which then stands alone. Rules with names decide; the kinds are this site’s, and a verb says nothing of weight. A policy measure that is only named in a row of words is marked “mentioned”.',
      ],
    },
  ],
  moreParts: [
    {
      id: 'missing',
      heading: 'Annexes that were not received',
      paragraphs: [
        'Some plans list annexes whose text is not in the source. The table of contents marks them “not in the corpus”, and this site doesn’t guess what they say.',
      ],
    },
    citeMethod,
  ],
  nothing,
  accuracy: {
    heading: 'How well targets are read',
    note: 'Targets as the program reads them, against a reading by hand, word by word; computed by npm run score. Whole plans were read twice, each time independently, and then compared item by item; extracts were read once. The rules were made with these texts before us: plans not seen before will score somewhat lower.',
    part: ' (extract)',
    columns: [
      'Plan',
      'Read by hand',
      'Found by the program',
      'Found in excess',
      'Value, unit, wording, way of counting and year all right',
    ],
  },
  mentions: {
    heading: 'How well the context of technologies, measures and names is read',
    note: (plans, facts) =>
      `${facts} mentions were drawn from ${spelled(plans)} plans; one person wrote down the context, verb and clause of each, and the program’s reading was compared with that: one character off and it doesn’t agree. Computed by npm run score. About half had been seen when the rules were made; the sentences of the other half had not, though their total score could be, so the test is not fully blind.`,
    sample: {
      tuned: 'Seen when the rules were made',
      untuned: 'Sentences not seen when the rules were made',
      unseen: 'Of these, never seen anywhere else',
    },
    right: (right, facts) => `${right} (${Math.round((100 * right) / facts)}%)`,
    columns: ['Sample', 'Mentions', 'Context agrees', 'Verb agrees', 'Clause agrees to the character'],
  },
  bench,
  facts: {
    heading: 'The plans at a glance',
    note: 'Before you compare plans, see what kind of document each is. What the text doesn’t state is given as “not given in the text”, with no guess; what is marked “editor” was supplied or inferred by an editor.',
    editorial: 'editor',
  },
  corrections: {
    heading: 'Suspected misprints',
    note: 'These words are printed as the source has them. An editor suspects an error, and gives beside them what was probably meant. Only the issuer can say whether it is one.',
    none: 'None.',
  },
  report: {
    heading: 'Report a mistake',
    paragraphs: [
      'If the text differs from the gazette, a numbering or a number is misread or a link leads nowhere, please tell us. Please give:',
    ],
    items: [
      'the address of the paragraph or target (the ¶ beside it, or the whole address in your browser’s address bar);',
      'what it says now, and what it should say;',
      'your source: year, issue and page of the gazette, or where the original can be seen. If you have none, tell us of your doubt all the same.',
    ],
    where:
      '“Report a mistake” at the foot of every page has a text with the page and its address filled in. Copy it, complete it and send it; you needn’t register. If you have an account with the code host, you can also ',
    link: 'fill in the form',
  },
  data: {
    heading: 'Data',
    text: 'All the text and figures of the pages can be downloaded whole; every figure has its sentence, its place in the text and its permanent link. What there is, what each field means and how to get it: see ',
    link: 'Data',
  },
  licence: {
    heading: 'Use',
    text: 'The plans are official documents of state bodies, and their text may be used freely; please name the issuer and the title. The data of this site are under CC BY 4.0, the program is under the MIT licence.',
    data: 'Facts of all plans (JSON)',
  },
};

/** The pages about the site itself. */
export const about: typeof zhAbout = {
  label: 'Pages about this site',
  by: {
    guide: 'How to use it',
    glossary: 'Glossary',
    method: 'How the plans were read',
    permanence: 'Addresses and releases',
    changes: 'Changes',
    licences: 'Licences',
  },
};
