import { counted, figured, small } from '../../strings/english.ts';
import type { compare as zh } from './zh-CN.ts';

/** What all comparison pages say. */
export const compare: typeof zh = {
  title: 'Compare',
  by: {
    priorities: 'What plans put first',
    sectors: 'By sector',
    indicators: 'By indicator',
    topics: 'By technology and product',
    measures: 'By policy measure',
    texts: 'By wording',
    passages: 'Any two passages',
  },
  lede: (places) =>
    places === 1
      ? 'Choose a sector, an indicator, a technology or a product to see what the plans say of it.'
      : `Choose a sector, an indicator, a technology or a product to see what each of the ${counted(places, 'place')} says of it. Every page has all places, and you can hide some of the columns.`,
  pages: {
    priorities: 'What each plan puts first, how large it is to become, and in what order.',
    sectors: 'What each place’s plans call a sector, the rank they give it, its targets and its share of text.',
    indicators: 'Figures for one indicator side by side; those on a different basis apart, with the reason.',
    topics: 'Technologies, products and fields: who mentions them, and with which verbs.',
    measures: 'By what means: organisation, funds, land, people, procurement …',
    texts: 'What two plans have in common, word for word or with changes.',
    passages: 'Choose any two chapters, sections or paragraphs and compare them word for word.',
  },
  pick: { sectors: 'Sectors', indicators: 'Indicators', topics: 'Technologies and products' },
  byLabel: 'Ways of comparing',
  choose: 'Columns to show',
  chooseMore: (shown, all) => `There are ${all} columns, of which ${shown} are shown; tick the others to show them. All are printed.`,
  layer: (type, when) => `${type}, ${when}`,
  more: (rest) => figured(rest, 'more passage'),
  passages: (found) => figured(found, 'passage'),
  open: 'See the text',
  source: 'Text',
  only: 'Mentioned in one plan only',
  onlyIncomplete: 'In the texts of this corpus, mentioned in one plan only',
  outside: (field, sector) => `The plan is about ${small(field)} only and sets no targets for ${small(sector)}. `,
  searched: (words) => `Looked for: ${words}.`,
  chart: {
    rule: 'Charts follow a single rule: figures share an axis only where indicator, way of counting, year, unit and subject are the same, where all are for a whole province or city, and where they are of one level (province and province, city and city). A city and its province are drawn as a pair apart, without a common axis. Figures for bases, parks and firms are not drawn.',
    none: 'No two plans of one level have figures on the same basis, and no city has a target of the same name as its province, so there is no chart.',
  },
  plans: (found) => counted(found, 'plan'),
  blanks: {
    kinds: {
      absent: '“Not mentioned” (the full text was searched and does not have these words)',
      noFigure: '“Mentioned without a figure”',
      attachment: '“Annex not in the corpus” (the plan lists annexes that this corpus lacks)',
      outside: '“Outside the plan’s scope”',
      unchecked: '“Not yet reviewed” (no editor has been through this plan for it)',
    },
    legend: (kinds) =>
      kinds.length === 1
        ? `All blank cells are ${kinds[0]}. `
        : `There are ${counted(kinds.length, 'kind')} of blank cell: ${kinds.join('; ')}. `,
    found:
      '“Counted another way or in another unit”, “Baseline only” and “Figure for another indicator” are not blanks: the plan has a figure, though not the target this cell asks for, and it is listed beside it. ',
    otherWords: '“Said in other words” is not a blank: the meaning is close, the wording or the scope is different. ',
    countedElsewhere:
      '“Figure recorded elsewhere” is not a blank: the targets that mention this sector are recorded under another one, or under several, and are listed beside it. ',
  },
};
