import { expect, it } from 'vitest';
import { seedsOf } from '../../scripts/seeds.ts';
import { StockPhrases } from '../../src/model/pair.ts';
import { contentOf, morePlans, withMore } from './more-plans.ts';

const before = contentOf(seedsOf('seeds'));

/** Where rows may come: the plan in its groups, figures linked with those of the new plan, places and passages of it, phrases it holds, cities of its province. */
const arrivals = ['also', 'divisions', 'groups', 'links', 'mentions', 'phrases'];

/** The rows of a file, whatever follows them; a city whose own place comes has that for its page. */
const rowsOf = (text: string): string[] => text.split('\n').map((row) => row.replace(/,$/, '').replace(/"entry":"[^"]*"/, ''));

it.each([
  ['a plan of another province', morePlans.slice(0, 1)],
  ['and one of a city in a province with plans', morePlans],
])('%s changes nothing of the others: rows come, none goes', (_, plans) => {
  const after = contentOf(withMore(plans));
  const changed = [...before].filter(([path, text]) => after.get(path) !== text);
  expect(changed.map(([path]) => path).filter((path) => !arrivals.some((folder) => path.startsWith(`${folder}/`)))).toEqual([]);
  for (const [path, text] of changed.filter(([each]) => !each.startsWith('phrases/'))) {
    const rows = new Set(rowsOf(after.get(path) ?? ''));
    expect(
      rowsOf(text).filter((row) => !rows.has(row)),
      path,
    ).toEqual([]);
  }
});

it('a stock phrase keeps its holders when a plan comes', () => {
  const phrases = (files: Map<string, string>) => StockPhrases.parse(JSON.parse(files.get('phrases/stock.json') ?? '')).phrases;
  const after = new Map(phrases(contentOf(withMore(morePlans))).map(({ text, plans }) => [text, plans]));
  for (const { text, plans } of phrases(before)) expect(after.get(text), text).toEqual(expect.arrayContaining(plans));
});
