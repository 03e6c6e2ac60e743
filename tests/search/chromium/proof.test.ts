import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readPages, writeIndex } from '../../../scripts/search-index.ts';
import { generateQueries, readBlocks, standsIn } from '../queries.ts';
import { scoreSearch } from '../measure.ts';
import { written } from '../written.ts';
import { site, withPage } from '../../browser/visit.ts';
import { askAll, openModule } from './module.ts';

const tiers = ['exact', 'all', 'related'];
const index = 'tests/.tmp/search-index';
const plans = readdirSync(`${site.dist}/data/plans`)
  .filter((file) => /^[a-z0-9-]+\.json$/.test(file))
  .map((file) => file.replace('.json', ''));
const blocks = readBlocks(site.dist, plans);
const { quantities } = JSON.parse(readFileSync(`${site.dist}/data/quantities.json`, 'utf8')) as { quantities: { text: string }[] };
const generated = generateQueries(
  blocks,
  quantities.map(({ text }) => text),
);

beforeAll(() => writeIndex(readPages(site.dist), index));
afterAll(() => rmSync(index, { recursive: true, force: true }));

/** What is read, and with which engine. */
const ways = [
  ['the whole text', 'whole', generated],
  ['an index', 'index', generated.filter((_, i) => i % 2 === 0)],
] as const;

describe.each(ways)('the search that reads %s', (_, engine, queries) => {
  it('finds every block that holds the very characters, and labels no other so', async () => {
    expect(generated.length).toBeGreaterThanOrEqual(300);
    expect(written.length).toBeGreaterThanOrEqual(60);
    const listed = await withPage({}, async (page) => {
      await openModule(page, index);
      return askAll(page, engine, queries);
    });
    const judged = queries.map((q, i) => ({ q, truth: standsIn(blocks, q), listed: listed[i] }));
    const score = scoreSearch(judged);
    expect(score.recall).toBe(1);
    const lost = judged.filter(({ truth, listed: found }) => truth.some((key) => !found.some((hit) => hit.key === key)));
    expect(lost.map(({ q }) => q)).toEqual([]);
    expect(score.precision).toBeGreaterThanOrEqual(0.99);
    expect(score.map).toBeGreaterThanOrEqual(0.99);
  });

  it('answers the written questions', async () => {
    const listed = await withPage({}, async (page) => {
      await openModule(page, index);
      return askAll(
        page,
        engine,
        written.map(({ q }) => q),
      );
    });
    const wrong = written.flatMap(({ q, tier, holds }, i) => {
      const truth = standsIn(blocks, ...holds);
      const own = listed[i].filter((hit) => tiers.indexOf(hit.tier) <= tiers.indexOf(tier)).map(({ key }) => key);
      const missing = truth.filter((key) => !own.includes(key));
      const extra = tier === 'exact' ? own.filter((key) => !truth.includes(key)) : [];
      return missing.length + extra.length > 0 || (truth.length === 0 && holds.length > 0)
        ? [{ q, truth: truth.length, missing, extra }]
        : [];
    });
    expect(wrong).toEqual([]);
  });
});
