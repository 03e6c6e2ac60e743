import type { sectors as zh } from './zh-CN.ts';

/** How the numbers on the pages of sectors come about. */
export const rule: (typeof zh)['rule'] = {
  share:
    'Share of text: the characters of the paragraphs about this sector alone, divided by those of all chapters and annexes of the plan; a paragraph counts once, and where no part is about the sector alone there is no share. ',
  shareMeans: 'A share of text says only how much is written, not how much weight is given.',
  rank: 'Rank: in the plan’s own words. Each plan has its own, and one can’t be converted into another; provinces and cities are two groups, with no order across them.',
  targets:
    'Number of targets: the figures in the part about the sector that bear its name or are written as its targets, those stated again counted each time; targets assigned to the sector but written elsewhere are counted apart.',
  headline:
    'Main targets are picked by rule: of the targets that bear the sector’s name or are written as its own, sums of money to be reached by the whole province or city; of several, first those that bear its name alone, then those with a target year; where there are no sums of money, the first target. Different figures in one plan are set side by side.',
  never: 'Several sectors of one plan that are assigned to one sector here are listed separately and never added up.',
  clauses:
    '“What is to be developed” and “… named”: under each name is the clause of the text that says what is to be done with it, as printed, with … for what is left out; where no verb governs the name, it stands alone. The verbs do not measure effort.',
};
