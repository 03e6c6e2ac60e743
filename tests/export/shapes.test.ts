import { describe, expect, it } from 'vitest';
import { codebook, meaningOf, zhHead } from '../../src/export/codebook.ts';
import { shapes } from '../../src/export/shapes.ts';
import { fieldWords } from '../../src/strings/field-words.ts';

const { en, zh } = fieldWords;

describe.each(shapes.map((shape) => [shape.name, shape] as const))('%s', (name, shape) => {
  const names = shape.columns.map((column) => column.name);

  it('has every column once, under one Chinese head each', () => {
    expect(new Set(names).size).toBe(names.length);
    expect(new Set(names.map((column) => zhHead(name, column))).size).toBe(names.length);
  });

  it('is named in both languages, and its key and links are columns', () => {
    expect(zh.tables).toHaveProperty([name]);
    expect(en.tables).toHaveProperty([name]);
    expect(names).toEqual(expect.arrayContaining(shape.key));
    for (const link of shape.links) {
      const to = shapes.find((each) => each.name === link.table)?.columns.map((column) => column.name);
      expect(names).toEqual(expect.arrayContaining(link.columns));
      expect(to).toEqual(expect.arrayContaining(link.to));
      expect(link.to.length).toBe(link.columns.length);
    }
  });
});

it('the codebook says something of every column in both languages', () => {
  for (const entry of codebook(shapes, {}))
    for (const said of [entry.zh, entry.en, entry.aboutZh, entry.aboutEn]) expect(said).not.toBe('');
});

it('every code that is not a word of the plans is explained in both languages', () => {
  const bare = shapes.flatMap(({ name, columns }) =>
    columns.flatMap((column) =>
      (column.values ?? []).map((code) => ({ table: name, column: column.name, code, ...meaningOf(name, column.name, code) })),
    ),
  );
  expect(bare.filter(({ code, zh: said }) => /^[a-z-]+$/.test(code) && /^[\x20-\x7e]*$/.test(said))).toEqual([]);
});

it('no dictionary speaks of a column that is not there', () => {
  const spoken = Object.keys(zh.fields).filter((key) => {
    const tables = shapes.filter(({ name }) => key.startsWith(`${name}.`));
    return (
      !tables.some(({ name, columns }) => columns.some((column) => `${name}.${column.name}` === key)) &&
      !shapes.some(({ name, columns }) => columns.some((column) => column.name === key && !(`${name}.${key}` in zh.fields)))
    );
  });
  expect(spoken).toEqual([]);
});
