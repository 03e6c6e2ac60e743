import type { benchFields as zh } from './zh-CN-bench.ts';

/** The columns of the benchmark: its passages, and their numbers as they were read by hand. */
export const benchFields = {
  'benchmark-passages.id': ['ID', 'ID of the passage.'],
  split: ['Set', 'The set that rules were made with, or the one held out to measure with. Their scores are never added up.'],
  form: ['Form of the text', 'One of eight: web, work report, PDF, scan, traditional, full-width, table, odd numerals.'],
  'benchmark-passages.title': ['Title of the plan imitated', 'Invented: not the title of any real plan; empty where there is none.'],
  'benchmark-passages.from': ['First year', 'Of the planning period that a program reading it is told; empty where it is told none.'],
  'benchmark-passages.to': ['Last year', 'Of the planning period that a program reading it is told; empty where it is told none.'],
  'benchmark-passages.text': ['Passage', 'In our own words, with its line breaks and spaces.'],
  passage: ['Passage', 'See benchmark-passages.'],
  start: ['Start', 'Place of the first character in the passage, from 0, in Unicode code points.'],
  end: ['End', 'The place after the last character.'],
  'benchmark.text': ['Text', 'Number and unit, as the passage has them.'],
  'benchmark.kind': ['Kind', 'As judged by hand, one of the eleven of the ledger; only targets and baselines have what follows.'],
  'benchmark.scope': ['Scope', 'Whose figure it is.'],
  'benchmark.value': ['Value', 'In its unit; the lower end of a range, empty for a ratio.'],
  'benchmark.unit': [
    'Unit',
    'Money in 亿元 or 亿美元, counts in ones, everything else with its printed multiple; empty text where there is no unit.',
  ],
  'benchmark.year': ['Year', 'Of the target, or the year a baseline is of; empty where there is none.'],
  'benchmark.hedged': ['Hedged', 'True where the text has a word like 力争 (strive to).'],
  accept: ['Accepted besides', 'Which readings of which field are right too, as JSON.'],
} satisfies Record<keyof typeof zh, readonly [string, string]>;
