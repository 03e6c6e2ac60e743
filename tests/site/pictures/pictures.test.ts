import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { boxOf, type Form, type Mark, narrow, type TextMark, wide } from '../../../src/charts/drawing.ts';
import { toCsv } from '../../../src/export/csv.ts';
import type { Picture } from '../../../src/site/pictures/kinds/picture.ts';
import { pictureKinds } from '../../../src/site/pictures/kinds/picture.ts';
import { pictureRows } from '../../../src/site/pictures/picture-rows.ts';
import { loadPictures } from '../../../src/site/pictures/say-pictures.ts';
import { saySource } from '../../../src/site/pictures/say-source.ts';
import { svgOf } from '../../../src/site/pictures/svg.ts';
import { words } from '../../../src/strings/languages.ts';

const t = words('zh-CN');
const pictures = (await loadPictures()).map(({ make }) => make());
const forms: Form[] = [wide, narrow];
const all = pictures.map((picture): [string, Picture] => [picture.id, picture]);

/** The labels of a drawing, each as the box around it. */
const boxesOf = (marks: readonly Mark[]) =>
  marks.filter((mark): mark is TextMark => mark.kind === 'text').map((mark) => ({ ...boxOf(mark), text: mark.text }));

it('there is one of every kind, each with an address of its own', () => {
  expect(new Set(pictures.map(({ kind }) => kind))).toEqual(new Set(pictureKinds));
  const ids = pictures.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.filter((id) => !/^[a-z0-9]+(-{1,2}[a-z0-9]+)*$/.test(id))).toEqual([]);
});

describe.each(all)('%s', (_, picture) => {
  it.each(forms)('draws every row of its table and no other, on $id pages', (form) => {
    const drawn = new Set(picture.draw(form).marks.flatMap(({ row }) => row ?? []));
    expect([...drawn].sort((a, b) => a - b)).toEqual(picture.rows.map((__, i) => i));
  });

  it('has a file of exactly its rows, a cell for every column', () => {
    expect(picture.rows.length).toBeGreaterThan(0);
    expect(picture.rows.filter(({ cells }) => cells.length !== picture.columns.length)).toEqual([]);
    const lines = toCsv(...pictureRows(picture))
      .trimEnd()
      .split('\r\n');
    expect(lines).toHaveLength(picture.rows.length + 1);
    expect(lines[0]).toBe(`\uFEFF${picture.columns.map(({ head }) => head).join(',')}`);
  });

  it.each(forms)('keeps its labels inside and apart, on $id pages', (form) => {
    const scene = picture.draw(form);
    const boxes = boxesOf(scene.marks);
    const outside = boxes.filter(
      ({ x, y, width, height }) => x < -0.5 || y < -2 || x + width > scene.width + 0.5 || y + height > scene.height + 2,
    );
    expect(outside).toEqual([]);
    const touching = boxes.flatMap((a, i) =>
      boxes
        .slice(i + 1)
        .flatMap((b) =>
          a.x + 1 < b.x + b.width && b.x + 1 < a.x + a.width && a.y + 2 < b.y + b.height && b.y + 2 < a.y + a.height
            ? [`${a.text} / ${b.text}`]
            : [],
        ),
    );
    expect(touching).toEqual([]);
  });

  it('is light enough, and needs no sheet, script or other host', () => {
    const svg = svgOf(picture, saySource(picture, t));
    expect(gzipSync(svg).length).toBeLessThan(20_000);
    expect(svg.replace('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:|style=|<style|<script|var\(|class=|NaN|undefined/);
  });

  it('says what is seen, in a sentence without a verdict', () => {
    expect(picture.title).not.toMatch(/承诺|完成率|达标|落后|贡献|矛盾|冲突|下调|上调|抄|借鉴|重视|权重|。$/);
    expect(Array.from(picture.title).length).toBeGreaterThan(8);
  });
});
