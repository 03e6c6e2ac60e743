import { globSync } from 'node:fs';
import { expect, it } from 'vitest';
import { seedRecords } from '../../src/corpus/seed-records.ts';

/** What English pages print of the vocabularies that hold for every corpus, by their files. */
const asked: Record<string, string[]> = {
  indicators: ['en', 'definitionEn'],
  glossary: ['en', 'shortEn'],
  measures: ['en', 'whyEn'],
  sectors: ['en'],
  topics: ['en'],
  levels: ['en'],
  fields: ['en'],
  'plan-types': ['en'],
};

/** The units of technical sizes whose printed forms are several units or none: nothing true can be said of them. */
const unsaid = ['位', '赫兹', '等级', '度'];

const general = (name: string): Record<string, unknown>[] => seedRecords(name, 'id', 'none');

it.each(Object.entries(asked))('every record of vocabularies/%s.yml has English: %j', (name, fields) => {
  const without = general(name).filter((record) => fields.some((field) => !record[field]));
  expect(without.map(({ id }) => id)).toEqual([]);
});

it('a term that says more says it in English too', () => {
  expect(general('glossary').filter(({ more, moreEn }) => Boolean(more) !== Boolean(moreEn))).toEqual([]);
});

const parts = ['quantity', 'denominator', 'population'];

it.each(parts)('%s of an indicator has one English, another for another Chinese, and that of the indicator of this name', (part) => {
  const said = general('indicators').flatMap((record) =>
    record[part] === null ? [] : [[record[part], record[`${part}En`]] as (string | undefined)[]],
  );
  const names = new Map(general('indicators').map(({ zh, en }) => [zh, en]));
  expect(said.filter(([, en]) => en === undefined)).toEqual([]);
  expect(new Set(said.map(([zh]) => zh)).size).toBe(new Set(said.map(([zh, en]) => `${zh} ${en}`)).size);
  expect(new Set(said.map(([, en]) => en)).size).toBe(new Set(said.map(([zh]) => zh)).size);
  expect(said.filter(([zh, en]) => names.has(zh) && names.get(zh) !== en)).toEqual([]);
});

it('a document that a term rests on has its title in English', () => {
  const sources = general('glossary').flatMap(({ source }) => (source ? [source as Record<string, unknown>] : []));
  expect(sources.length).toBeGreaterThan(30);
  expect(sources.filter(({ titleEn }) => !titleEn).map(({ name }) => name)).toEqual([]);
});

it('every unit has English, but for those of which nothing true can be said', () => {
  const without = general('units').filter(({ en }) => en === undefined);
  expect(without.map(({ zh }) => zh)).toEqual(unsaid);
});

it.each(['indicators', 'glossary', 'measures', 'sectors', 'topics', 'fields', 'plan-types'])(
  'no two records of %s have one English name',
  (name) => {
    const names = general(name).map(({ en }) => String(en).toLowerCase());
    expect(names.filter((one, i) => names.indexOf(one) !== i)).toEqual([]);
  },
);

it('common nouns are written small, so that a page can capitalise', () => {
  const names = ['indicators', 'glossary', 'measures', 'sectors', 'topics', 'fields', 'plan-types', 'levels'].flatMap(general);
  const proper = /^(?:Beijing|BeiDou|Chinese|Made in China|[A-Z]&[A-Z]|[A-Z0-9]{2,}|IPv6)/;
  expect(names.map(({ en }) => String(en)).filter((en) => /^[A-Z]/.test(en) && !proper.test(en))).toEqual([]);
});

it('the files that are asked for are there', () => {
  expect(Object.keys(asked).filter((name) => globSync(`vocabularies/${name}.yml`).length === 0)).toEqual([]);
});
