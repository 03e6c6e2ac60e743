import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { writeDatabase } from '../../scripts/database.ts';
import { annotationOf } from '../../src/export/texts/annotation.ts';
import { toCsv } from '../../src/export/csv.ts';
import { planMarkdown } from '../../src/export/texts/markdown.ts';
import { packageOf } from '../../src/export/described/package.ts';
import { headsOf, shapes } from '../../src/export/shapes.ts';
import { sitemapsOf } from '../../src/export/sitemap.ts';
import { databaseOf } from '../../src/export/sqlite.ts';
import { sheetName, workbookOf } from '../../src/export/xlsx.ts';
import { escapeText } from '../../src/pipeline/write/escape.ts';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hostileTables, hostileTitles, tableNamed } from './hostile.ts';
import { readCsv, readWorkbook, unguarded, withDatabase } from './readers.ts';

/** The database of the hostile titles, as bytes. */
function hostileDatabase(): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'duizhao-'));
  try {
    const path = join(folder, 'x.sqlite');
    writeDatabase(path, databaseOf(hostileTables(), { name: hostileTitles[0] }));
    return readFileSync(path);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

it('CSV: every title comes back, and none begins as a formula', () => {
  const [heads, ...rows] = readCsv(toCsv(tableNamed('plans').rows, headsOf('plans')));
  const titles = rows.map((row) => row[heads.indexOf('title')]);
  expect(titles.map(unguarded)).toEqual(hostileTitles);
  expect(titles.filter((title) => /^[=+\-@＝\t]/.test(title))).toEqual([]);
  expect(rows.map((row) => JSON.parse(row[heads.indexOf('attachments')]) as unknown)).toEqual(
    hostileTitles.map((title) => [{ label: '附件1', title, inCorpus: false }]),
  );
});

it('JSON: every title comes back', () => {
  expect((JSON.parse(JSON.stringify(tableNamed('plans').rows)) as { title: string }[]).map(({ title }) => title)).toEqual(hostileTitles);
});

it('SQLite: every title comes back, is found by its words, and drops nothing', () => {
  withDatabase(hostileDatabase(), (all) => {
    expect(all('SELECT title FROM plans ORDER BY rowid').map(({ title }) => title)).toEqual(hostileTitles);
    expect(all('PRAGMA foreign_key_check')).toEqual([]);
    const found = all('SELECT blocks.plan FROM blocks_fts JOIN blocks ON blocks.rowid = blocks_fts.rowid WHERE blocks_fts MATCH ?', [
      '"第二行"',
    ]);
    expect(found).toEqual([{ plan: `plan-${hostileTitles.findIndex((title) => title.includes('第二行'))}` }]);
  });
});

const about = { title: '甲', creator: '乙' };

it('XLSX: every title comes back as text, and no cell is a formula', async () => {
  const { sheets, formulas } = readWorkbook(await workbookOf(hostileTables(), about));
  const [heads = [], ...rows] = sheets.get(sheetName('plans')) ?? [];
  const at = heads.findIndex((head) => String(head).endsWith(' title'));
  // This reader, like Excel, takes every end of line in a cell for a line feed.
  expect(rows.map((row) => row[at])).toEqual(hostileTitles.map((title) => title.replaceAll('\r\n', '\n')));
  expect(formulas).toEqual([]);
});

it('XLSX: a text too long for a cell is cut between two characters and says so', async () => {
  const { shape, rows } = tableNamed('blocks');
  const long = { shape, rows: [{ ...rows[0], text: `甲${'𠮷'.repeat(20_000)}` }] };
  const { sheets } = readWorkbook(await workbookOf([long], about));
  const [heads = [], row = []] = sheets.get(sheetName('blocks')) ?? [];
  const cell = String(row[heads.findIndex((head) => String(head).endsWith(' text'))]);
  expect(cell.length).toBeLessThanOrEqual(32_767);
  expect(cell).toMatch(/^甲(?:𠮷)+……（Excel的一格放不下，全文见同名的CSV和JSON）$/u);
});

it('XLSX: a table with more rows than a sheet holds goes on in further sheets, each under the same head', async () => {
  const { shape, rows } = tableNamed('blocks');
  const long = { shape, rows: Array.from({ length: 5 }, (_, i) => ({ ...rows[0], text: `第${i}段` })) };
  const { sheets } = readWorkbook(await workbookOf([long], about, { sheet: 3, kept: 5 }));
  const parts = [1, 2, 3].map((number) => sheets.get(sheetName('blocks', number)) ?? []);
  const at = parts[0]?.[0]?.findIndex((head) => String(head).endsWith(' text')) ?? -1;
  expect(parts.map((part) => part.slice(1).map((row) => row[at]))).toEqual([['第0段', '第1段'], ['第2段', '第3段'], ['第4段']]);
  expect(parts.map(([head]) => head)).toEqual([parts[0]?.[0], parts[0]?.[0], parts[0]?.[0]]);
  expect(sheets.size).toBe(3);
});

it('XLSX: a table with more rows than anybody reads there has its head, and says where it stands', async () => {
  const { shape, rows } = tableNamed('blocks');
  const long = { shape, rows: Array.from({ length: 5 }, () => rows[0] ?? {}) };
  const { sheets } = readWorkbook(await workbookOf([long], about, { sheet: 9, kept: 4 }));
  const [heads = [], ...body] = sheets.get(sheetName('blocks')) ?? [];
  expect(heads.length).toBe(shape.columns.length);
  expect(body.map(([first]) => first)).toEqual(['共5行，Excel打开太慢，全表见同名的CSV和JSON']);
});

it('Markdown: the front matter gives the title back, also to readers of YAML 1.1', () => {
  for (const title of hostileTitles) {
    const text = planMarkdown(
      { facts: { id: 'x', title }, pages: [escapeText(title.replaceAll(/\s+/g, ' '))] },
      new URL('https://example.org/'),
    );
    for (const version of ['1.1', '1.2'] as const) {
      expect(parse(text.split(/^---$/m)[1], { version }), title).toEqual({ id: 'x', title });
    }
  }
});

it('the descriptor and the annotation are JSON that gives it back', () => {
  for (const title of hostileTitles) {
    const described = {
      release: '1',
      releasedOn: '2026-11-21',
      schemaVersion: '1',
      homepage: 'https://example.org/',
      sources: [{ title, path: 'x' }],
      files: new Map(),
    };
    expect(JSON.parse(JSON.stringify(packageOf(shapes, described)))).toMatchObject({
      sources: [{ title }],
      created: '2026-11-21T00:00:00Z',
      contributors: [{ title: '规划对照' }],
    });
    const place = { id: 'x', page: 'x', headline: title, text: 'x', section: 'x', block: 'p1', position: { start: 0, end: 1 } };
    const annotation = annotationOf({ ...place, quote: { exact: title, prefix: '', suffix: '' }, release: '1' });
    expect(JSON.parse(JSON.stringify(annotation))).toMatchObject({ body: [{ value: title }, {}] });
  }
});

it('the sitemap escapes what XML would take for its own', () => {
  const [text] = sitemapsOf(['https://example.org/?a=1&b=<2>'], 'https://example.org/').values();
  expect(text).toContain('<loc>https://example.org/?a=1&#38;b=&#60;2&#62;</loc>');
});
