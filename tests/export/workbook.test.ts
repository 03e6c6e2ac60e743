import { read } from '@e965/xlsx';
import { expect, it } from 'vitest';
import { shapeNamed } from '../../src/export/shapes.ts';
import { finishWorkbook, sheetName, workbookOf } from '../../src/export/xlsx.ts';

const address = 'https://example.org/plans/a/?x=1&y="2"#s1';
const row = { plan: 'a', id: 's1', level: 1, label: '一、', title: '发展目标', url: address, span: { start: 0, end: 9 } };
const rows = [row, { ...row, id: 's2', url: 'https://example.org/plans/a/' }];
const bytes = await workbookOf([{ shape: shapeNamed('divisions'), rows }], { title: '甲市规划 & 数据', creator: '编者' });
const book = read(bytes, { type: 'array', cellStyles: true });
const sheet = book.Sheets[sheetName('divisions')];

it('has a title and a maker', () => {
  expect(book.Props).toMatchObject({ Title: '甲市规划 & 数据', Author: '编者' });
});

it('has a filter over every column and row', () => {
  expect(sheet['!autofilter']).toEqual({ ref: 'A1:I3' });
});

it('leads from an address to its page, however it is written', () => {
  const cells = ['G2', 'G3'].map((name) => sheet[name] as { v: string; l?: { Target: string } });
  expect(cells.map(({ v, l }) => [v, l?.Target])).toEqual([
    [address, address],
    ['https://example.org/plans/a/', 'https://example.org/plans/a/'],
  ]);
});

it('has columns as wide as their words, Chinese ones counted double', () => {
  const widths = (sheet['!cols'] ?? []).map((column) => column.width ?? 0);
  expect(widths[6]).toBeGreaterThan(widths[2] ?? 0);
  expect(Math.max(...widths)).toBeLessThan(62);
});

it('says so where the writer no longer writes what is to be finished', () => {
  const parts = [{ rows: 1, columns: 1, links: [] }];
  expect(() => finishWorkbook({}, parts, { title: 'a', creator: 'b' })).toThrow('the workbook has no xl/worksheets/sheet1.xml');
});
