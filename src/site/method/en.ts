import { counted } from '../../strings/english.ts';
import { citeMethod } from '../cite/en.ts';
import { bench } from './en-bench.ts';
import { nothing } from './en-nothing.ts';
import type { about as zhAbout, method as zh } from './zh-CN.ts';

/** The page that says how the plans were read, in English. Each part is a heading and its paragraphs. */
export const method: typeof zh = {
  title: 'About',
  subtitle: 'How the plans were read',
  lede: 'This site takes the texts of government plans as they are, divides them into paragraphs by their printed numbering, and gives each paragraph an address that doesn’t change. This page says what was done to them, and what was not.',
  parts: [
    {
      id: 'text',
      heading: 'The text is unchanged',
      paragraphs: [
        'Each plan has one source text, the plain text as it was received, of which not a character is changed. The pages show the same text, character for character, except for layout spaces and the lines that tables are drawn with.',
        'This site adds three things: the ¶ beside a paragraph; what is in 〔 〕, the characters that an editor thinks were meant; and titles for a few pages that have none. They are not part of the text, and are left out when you copy, search or download.',
        'None of the texts has yet been compared word for word with the official gazette. Cite figures from the gazette.',
      ],
    },
    {
      id: 'blocks',
      heading: 'One paragraph, one address',
      paragraphs: [
        'A heading, a paragraph, a table, a table note and a signature each make one block. Its address is made of the printed numbers; a level that the text skips is written as 0.',
        'Addresses come from the text itself, not from what the program recognises, so they stay the same when the program improves. Point at a paragraph, or reach it with the keyboard, and a ¶ appears: its link is the address of the paragraph, and a click copies it.',
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
        'In the source texts boxes and tables are drawn with lines, and their words are broken at a fixed width. This site leaves the drawn lines out and joins the broken ones into their paragraphs; tables become real tables, merged cells included. Joining only removes line breaks; no words are added or lost.',
      ],
    },
    {
      id: 'heads',
      heading: 'Run-in heads',
      paragraphs: [
        'A numbered head such as “1.聚焦主攻方向。” (“1. Focus on the main directions”) is often on the same line as its text. Here it has an address of its own, but is still set on that line. One without a number, such as “产业规模实现新跨越。” (“A new leap in the size of the industry”), is only set in bold and has no address.',
      ],
    },
    {
      id: 'figures',
      heading: 'Numbers and targets',
      paragraphs: [
        'Every number in a plan is entered in a ledger of numbers, as one of eleven kinds: target, baseline, background figure, policy parameter, threshold, specification, structure, date, document number, part of a name, other. Only targets and baselines have pages of their own.',
        'Of each target the program reads the measure as printed, whose figure it is, scope, value, unit, year and way of counting, by rules that have names, which the page of the target gives. Where the sentence doesn’t state something, the page says which words it was taken from. All of it is read by a program; where a person has reviewed it, the page says who, on what day and why.',
        'Values are written in one form so that they can be sorted: money in units of 100 million yuan (亿元), 2万家 as 20,000 firms, 翻一番 (“double”) as 2 times, 全覆盖 (“full coverage”) as 100%. Pages give the printed words as well. The line in English beside a figure is made by rule from these fields and is not a translation of the sentence. It says whose figure it is, in the plan’s words where this site has no English for them; unless the plan gives the figure for the sector by name and for its whole territory, the line says “sector assigned”.',
      ],
    },
    {
      id: 'links',
      heading: 'Which figures are seen together',
      paragraphs: [
        'Within one plan, two figures with the same indicator, subject, scope, way of counting and unit, and the same year (or one of them without a year), are “Stated again” if both can hold at once, and “Two different figures” if they can’t. 左右 and 约 (“about”) are read as within 5% either way; 以上, 超过 and 以下 (“or more”, “more than”, “or less”) include the number itself.',
        'A “Baseline” must name measure and subject in the same words as its target. Yearly growth is computed only from two such figures, and never for shares, rates, ratios or figures per head. “Parts and total” are listed only where each annex gives one figure of one indicator and the main text gives a total; figures for bases, parks, similar sectors or cities are never added up.',
        '“Same basis”, “City and province: targets of one name” and “Figure of a later plan” require the same indicator, way of counting, year and unit, and that both figures are for the whole province or city. Where two plans call a sector by different names, the figures are set together only if each plan has exactly one sector of its own assigned there; both names are then given.',
        '“Different basis” is for figures of one family of indicators that look alike and can’t be compared directly; each is given with what sets them apart. Where more than three things differ (not counting that one is a province’s and one a city’s, or that a measure has no definition), they are not set together. This site doesn’t judge which of them holds.',
      ],
    },
    {
      id: 'sectors',
      heading: 'How sectors are matched',
      paragraphs: [
        'The sectors that plans list have different names and scopes. An editor has made a table that assigns each of them to a shared sector, and says whether its scope is the same, wider, narrower or related, and where they differ. Figures of two sectors assigned to the same one are never added up.',
        'Rank is given in the plan’s own words, such as the sentence that sorts sectors into groups, or the verb in a heading. Provinces and cities are in separate groups, neither above the other.',
        'Share of text is the number of characters in the paragraphs under the headings assigned to a sector, divided by all characters of the main text and annexes. A paragraph counts once, for its nearest heading; what is under no such heading doesn’t count. It says how much was written, not how much weight the sector is given.',
      ],
    },
    {
      id: 'mentions',
      heading: 'How technologies, products and policy measures are found',
      paragraphs: [
        'An editor wrote the vocabularies after reading all the plans; each entry has a name, other ways of writing it, and words to leave out. Only exactly these characters count, whether full or half width, upper or lower case; letters and digits are matched as whole words, so “1.5GW” has no “5G” in it.',
        'Each mention is one of four kinds by its sentence: task (任务), where the sentence says that it is to be done; project (项目), only in the name of a project, firm or base; background (背景), about the world, the country or what is there already; listed (列举), where only names are listed. For the first two the page quotes the shortest clause that holds verb, object and name, with … for what is cut. Verbs inside nouns, bounds or quotation marks, and those before 与…合作 (“cooperate with”), don’t govern the name, which then stands alone. Rules with names decide; the classes are this site’s own, and a verb says nothing of weight. A policy measure that is only named in a list of words is marked “named”.',
      ],
    },
  ],
  moreParts: [
    {
      id: 'missing',
      heading: 'Annexes that were not received',
      paragraphs: [
        'Some plans list annexes whose text is not in the source text. The table of contents marks them “not in the corpus”, and this site doesn’t guess what they say.',
      ],
    },
    citeMethod,
  ],
  nothing,
  accuracy: {
    heading: 'How well targets are read',
    note: 'Targets as the program reads them, compared with a reading by hand, word by word; computed with the command npm run score. Whole plans were read through twice, independently, and the two readings compared item by item; extracts were read once. The rules were written with these texts at hand, so plans not seen before will score somewhat lower.',
    part: ' (extract)',
    columns: ['Plan', 'Read by hand', 'Found by the program', 'Extra', 'Value, unit, wording, way of counting and year all right'],
  },
  mentions: {
    heading: 'How well the context of technologies, policy measures and names is read',
    note: (plans, facts) =>
      `${facts} mentions were drawn from ${counted(plans, 'plan')}; one person wrote down the context, verb and clause of each, and the program’s reading was compared with that: if one character differs, it doesn’t agree. Computed with the command npm run score. About half had been seen while the rules were being made; the sentences of the other half had not, but their total score could be, so the test is not wholly blind.`,
    sample: {
      tuned: 'Seen while the rules were being made',
      untuned: 'Sentences not seen while the rules were being made',
      unseen: 'Of these, never seen elsewhere',
    },
    right: (right, facts) => `${right} (${Math.round((100 * right) / facts)}%)`,
    columns: ['Sample', 'Mentions', 'Context agrees', 'Verb agrees', 'Clause agrees, character for character'],
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
      'If the text differs from the gazette, a heading’s number or a figure is misread or a link leads nowhere, please tell us. Please give:',
    ],
    items: [
      'the address of the paragraph or target (the ¶ beside it, or the whole address in your browser’s address bar);',
      'what it says now, and what it should say;',
      'your source: year, issue and page of the gazette, or where the original can be seen. If you have none, tell us of your doubt all the same.',
    ],
    where:
      '“Report a mistake” at the foot of every page has a text in which the page and its address are filled in. Copy it, complete it and send it; there is no need to register. If you have an account with the code host, you can also ',
    link: 'fill in the form',
  },
  data: {
    heading: 'Data',
    text: 'All text and figures on the pages can be downloaded in full; every figure has its sentence, its place in the text and its permanent link. What there is, what each field means and how to get it: see ',
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
