import { expect, it } from 'vitest';
import { answer } from '../../src/search/answer.ts';
import { openTextIndex } from '../../src/search/indexed/text-index.ts';
import { type Filters, wholeSource } from '../../src/search/source.ts';
import { textIndex } from '../../src/site/search/built/index-files.ts';
import { cutPage } from '../../src/site/search/built/text-records.ts';
import { plainQuery } from '../../src/search/normalise.ts';
import { textPages } from './corpus.ts';
import { filesIn } from './index-files.ts';
import { generateQueries } from './queries.ts';
import { written } from './written.ts';

const pages = await textPages();
const records = pages.flatMap(cutPage);
const { from, read } = filesIn(textIndex(pages));
const index = await openTextIndex(from);
const whole = wholeSource(records);

const blocks = pages.flatMap(({ plan, blocks: own }) => own.map(({ id, text }) => ({ key: `${plan}#${id}`, plan, text })));
const asked = [...generateQueries(blocks, ['1.7万亿元', '245亿元', '12%']), ...written.map(({ q }) => q)]
  .map(plainQuery)
  .filter((q) => q !== '');
const [first, second] = [...new Set(records.map(({ plan }) => plan))];
const filters: Filters[] = [{}, { plan: first }, { sector: 'it' }, { plan: second, sector: 'materials' }];

it('the index names the very records, plans and sectors that hold a phrase', async () => {
  const unlike: string[] = [];
  for (const [i, phrase] of asked.entries()) {
    const wanted = filters[i % filters.length] ?? {};
    const [own, other] = await Promise.all([index.holding(phrase, wanted), whole.holding(phrase, wanted)]);
    const seen = [own, other].map(({ units, plans, sectors }) =>
      JSON.stringify([units.map(({ id }) => id), plans, Object.entries(sectors).sort()]),
    );
    if (seen[0] !== seen[1]) unlike.push(phrase);
  }
  expect(asked.length).toBeGreaterThan(300);
  expect(unlike).toEqual([]);
});

it('a record that is opened is the one that was cut', async () => {
  const { units } = await index.holding('石墨烯', {});
  const opened = await Promise.all(units.map((unit) => unit.open()));
  expect(opened.map(({ plan, address, part }) => ({ plan, address, part }))).toEqual(
    units.map(({ id }) => ({ plan: records[Number(id)]?.plan, address: records[Number(id)]?.address, part: records[Number(id)]?.part })),
  );
});

it('the first answer opens some records, not all that hold the words', async () => {
  const { from: again, read: files } = filesIn(textIndex(pages));
  const found = await answer('创新', await openTextIndex(again));
  expect(found.hits.length).toBeGreaterThanOrEqual(10);
  expect(found.exactUnits).toBeGreaterThan(20);
  expect(files.filter((path) => path.startsWith('records/')).length).toBeLessThanOrEqual(8);
  expect(read.length).toBeGreaterThan(0);
});
