import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { pageKinds } from '../../../src/search/page-record.ts';
import { readSitePages } from '../../../scripts/search-index.ts';
import { site } from '../../browser/visit.ts';

const pages = readSitePages(site.dist);

it('every page that the search knows is there, its place in it too; no kind is without pages', () => {
  const files = new Map<string, string>();
  const read = (file: string): string => {
    const known = files.get(file) ?? readFileSync(file, 'utf8');
    files.set(file, known);
    return known;
  };
  const lost = pages.filter(({ path }) => {
    const [folder, hash] = path.split('#');
    const file = `${site.dist}/${folder}index.html`;
    return !existsSync(file) || (hash !== undefined && !read(file).includes(`id="${hash}"`));
  });
  expect(lost.map(({ path }) => path)).toEqual([]);
  const kinds = new Set(pages.map(({ kind }) => kind));
  expect(pageKinds.filter((kind) => !kinds.has(kind))).toEqual([]);
  expect(pages.filter(({ name, what, line }) => name === '' || what === '' || line === '').map(({ id }) => id)).toEqual([]);
});
