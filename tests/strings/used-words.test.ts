import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { words } from '../../src/strings/languages.ts';

const isWords = (path: string): boolean => /\/(?:zh-CN|en)(?:-[a-z]+)?\.ts$/.test(path);

/** Every name that code uses, dictionaries apart. */
const named = new Set(
  globSync(['src/**/*.{ts,astro}', 'scripts/**/*.ts'])
    .filter((path) => !isWords(path.replaceAll('\\', '/')))
    .flatMap((path) => readFileSync(path, 'utf8').match(/[a-z][A-Za-z0-9]*/g) ?? []),
);

/** The keys of a dictionary that are names in code; others are codes of the dataset. */
const keysOf = (value: unknown, path: string): string[] =>
  typeof value !== 'object' || value === null || Array.isArray(value)
    ? []
    : Object.entries(value).flatMap(([key, each]) => [
        ...(/^[a-z][A-Za-z]*$/.test(key) ? [`${path}.${key}`] : []),
        ...keysOf(each, `${path}.${key}`),
      ]);

it('no word is kept that nothing says', () => {
  expect(keysOf(words('zh-CN'), '').filter((path) => !named.has(path.slice(path.lastIndexOf('.') + 1)))).toEqual([]);
});

it('each language has the same keys', () => {
  expect(keysOf(words('en'), '')).toEqual(expect.arrayContaining(keysOf(words('zh-CN'), '')));
  expect(keysOf(words('zh-CN'), '')).toEqual(expect.arrayContaining(keysOf(words('en'), '')));
});
