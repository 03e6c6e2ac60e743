import { expect, it } from 'vitest';
import { seedsOf } from '../../scripts/seeds.ts';
import { PlanMentions } from '../../src/model/entry.ts';
import { StockPhrases } from '../../src/model/pair.ts';
import { contentOf, morePlans, withMore } from './more-plans.ts';

const seeds = seedsOf('seeds');
const before = contentOf(seeds);
const withOne = contentOf(withMore(morePlans.slice(0, 1), seeds));
const withBoth = contentOf(withMore(morePlans, seeds));

/** Where rows may come: the plan in its groups, figures linked with those of the new plan, places and passages of it, phrases it holds, cities of its province. */
const arrivals = ['also', 'divisions', 'groups', 'links', 'mentions', 'phrases'];

/** The rows of a file, whatever follows them; a city whose own place comes has that for its page. */
const rowsOf = (text: string): string[] => text.split('\n').map((row) => row.replace(/,$/, '').replace(/"entry":"[^"]*"/, ''));

it.each([
  ['a plan of another province', withOne],
  ['and one of a city in a province with plans', withBoth],
])('%s changes nothing of the others: rows come, none goes', (_, after) => {
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
  const after = new Map(phrases(withBoth).map(({ text, plans }) => [text, plans]));
  for (const { text, plans } of phrases(before)) expect(after.get(text), text).toEqual(expect.arrayContaining(plans));
});

it('a plan of another province names no county of the five plans’ provinces by accident', () => {
  const short = seeds.words.names.filter(({ kind }) => ['city', 'county', 'district'].includes(kind));
  const { names } = PlanMentions.parse(JSON.parse(withOne.get(`mentions/${morePlans[0].id}.json`) ?? ''));
  const found = names.filter(({ entry }) => short.some(({ id }) => id === entry)).map(({ text }) => text);
  expect(found).toEqual([]);
});
