import { figured } from '../../strings/english.ts';
import { ruleName, ruleNames } from './rule-names/en.ts';
import type { rules as zh } from './zh-CN-rules.ts';

/** The page that says what each name of a rule means, in English. Names of rules are values of the dataset; those in English stand before them. */
export const rules: typeof zh = {
  title: 'Rules',
  lede: 'Every value of rule and rules.* in the data: the wording each rule covers, and the wording it doesn’t.',
  note: 'The examples are those the program tests itself with, and most come from no plan on this site; 〔 〕 marks the number or word that the rule decides, and what stands before › is the heading above it. Rules are tried in order, and the first that fits decides. Their names change as the program improves, so they shouldn’t be used as a classification. The Chinese name of a rule, in brackets, is its value in the data; the examples are in Chinese.',
  name: ruleName,
  phrase: (rule) => ruleNames[rule] ?? rule,
  count: (n) => figured(n, 'rule'),
  example: 'Covers',
  not: 'Doesn’t cover',
  columns: {
    'quantities.rule': 'What kind of number it is (rule in quantities and targets)',
    'rules.comparator': 'Bound (rules.comparator)',
    'rules.mode': 'Way of counting (rules.mode)',
    'rules.year': 'Year (rules.year)',
    'rules.scope': 'Scope (rules.scope)',
    'rules.subject': 'Subject (rules.subject)',
    'related.rule': 'Figures seen together (rule in related)',
    'mentions.rule': 'Context of a mention (rule in mentions)',
    'references.rule': 'Documents named (rule in references)',
  },
  plain: {
    'quantities.rule': [
      ['指标表基年', 'A number in the column of a table of indicators whose head gives the base year.'],
      ['指标表目标年', 'A number in the column of a table of indicators whose head gives the target year.'],
      ['指标表未读', 'A number in what looks like a table of indicators, though no year was read in its head.'],
      ['无规则', 'No rule knows it; it goes under “other”.'],
    ],
    'rules.comparator': [],
    'rules.mode': [],
    'rules.year': [
      ['表头年份', 'The year in the head of the table of indicators.'],
      ['行内年份', 'The year in the same row of the table.'],
      ['格内年份', 'The year in the number’s own cell.'],
      ['回顾章节', 'The chapter it is in begins with a period that is past.'],
      ['表头与指标名', 'The year in the head of the table or in the name of the indicator.'],
      ['前段日期', 'The year in an earlier paragraph of the same section.'],
      ['重述', 'The year that is stated where the same target is stated elsewhere.'],
      ['同一事项', 'The year stated with another number on the same thing.'],
      ['无日期', 'Neither the sentence nor what comes before it gives a year.'],
    ],
    'rules.scope': [],
    'rules.subject': [['指标名称', 'The name of the indicator in a table of indicators.']],
    'related.rule': [],
    'mentions.rule': [],
    'references.rule': [
      ['书名号', 'The name of a document in title marks 《 》.'],
      ['依据列举', 'Documents listed in words such as 根据……，制定本规划 (“this plan is made on the basis of …”).'],
      ['题名全同', 'Its title is exactly that of another plan in this corpus.'],
    ],
  },
};
