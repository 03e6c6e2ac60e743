import { expect, it } from 'vitest';
import { codebook } from '../../src/export/codebook.ts';
import { toCsv } from '../../src/export/csv.ts';
import { flat } from '../../src/export/flat.ts';
import { headsOf, shapeNamed, shapes } from '../../src/export/shapes.ts';
import { databaseOf, sqlName } from '../../src/export/sqlite.ts';
import { snapshotOf } from '../../src/ledger/snapshot.ts';
import { figureRow } from '../../src/site/data/dataset-figures.ts';
import { fieldListOf } from '../../src/site/targets/field-list.ts';
import { sayFields } from '../../src/site/targets/say-field-list.ts';
import { loadFigures } from '../../src/library/figures.ts';
import { blockRange } from '../../src/model/offset.ts';
import { Reading, type ReadQuantity } from '../../src/model/target.ts';
import { writeTarget } from '../../src/pipeline/write/target.ts';
import { figureLabels } from '../../src/site/data/fields/zh-CN-figures.ts';
import { words } from '../../src/strings/languages.ts';

// What a field of the model must come out in. A field that is forgotten somewhere fails here by its name.

const [figure] = (await loadFigures()).targets;
const block = figure.plan.data.blocks.find(({ id }) => id === figure.quantity.block) ?? expect.fail('no block');
/** A figure with a value in every field. */
const full: ReadQuantity = {
  ...figure.quantity,
  ...Object.fromEntries(Object.entries(figure.quantity).map(([name, value]) => [name, value ?? 1])),
  inferred: ['year'],
  yearFrom: block.id,
};
const row = flat(figureRow(figure.quantity, figure.plan, new URL('https://duizhao.example')));
const fields = Object.keys(Reading.shape);
/** True where a field stands under its own name, or its own fields do. */
const has = (names: readonly string[], field: string): boolean => names.some((name) => name === field || name.startsWith(`${field}.`));
const missing = (names: readonly string[], but: readonly string[] = []): string[] =>
  fields.filter((field) => !has(names, field) && !but.includes(field));

it('the front matter', () => {
  const { text } = writeTarget(full, block, 's1', blockRange(0, 1));
  expect(missing([...text.split('---')[1].matchAll(/^(\w+):/gm)].map(([, name]) => name))).toEqual([]);
});

it('the JSON of targets', () => expect(missing(Object.keys(row))).toEqual([]));

it.each(['targets', 'quantities'])('the columns, the CSV and the database of %s', (table) => {
  expect(missing(shapeNamed(table).columns.map(({ name }) => name))).toEqual([]);
  expect(missing(toCsv([row], headsOf(table)).split('\r\n')[0].replace('\uFEFF', '').split(','))).toEqual([]);
  const sql = databaseOf([{ shape: shapeNamed(table), rows: [] }], {}).before.find((each) => each.includes(`"${table}"`)) ?? '';
  for (const { name } of shapeNamed(table).columns) expect(sql, name).toContain(`"${sqlName(name)}"`);
});

it('the codebook, in both languages', () => {
  const said = codebook(shapes, {}).filter(({ zh, en, aboutZh, aboutEn }) => [zh, en, aboutZh, aboutEn].every((words) => words !== ''));
  for (const table of ['targets', 'quantities'])
    expect(missing(said.filter((entry) => entry.table === table).map(({ name }) => name))).toEqual([]);
});

it('the page of a figure; some in the line of another, the halves of its name in the title, the quote as the passage', () => {
  const elsewhere = ['valueMax', 'unit', 'ratio', 'comparator', 'indicatorLabel', 'yearFrom', 'about', 'stated', 'quote', 'rules'];
  const labels: string[] = sayFields(fieldListOf({ ...figure, quantity: full }, []), words('zh-CN')).map(({ label }) => label);
  const named: Readonly<Record<string, string>> = figureLabels;
  expect(fields.filter((field) => !labels.includes(named[field]) && !elsewhere.includes(field))).toEqual([]);
  expect(labels).toEqual([...new Set(labels)]);
  for (const name of ['about', 'stated'] as const) expect(labels).not.toContain(figureLabels[name]);
});

it('what a release keeps, but for what follows from another field', () => {
  const [kept] = snapshotOf([{ id: 'x', figures: [figure.quantity], corrections: [] }]).figures;
  expect(missing(Object.keys(kept), ['indicatorLabel', 'sectors', 'when', 'wording', 'inferred', 'yearFrom', 'quote', 'rules'])).toEqual(
    [],
  );
});
