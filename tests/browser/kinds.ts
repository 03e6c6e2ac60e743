import { readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { folders } from '../../src/strings/language-folders.ts';

/** One page that stands for all pages of its shape. */
export interface Kind {
  name: string;
  /** file below dist */
  file: string;
  /** address to open */
  path: string;
  status: 200 | 404;
}

const shapes: [name: string, file: RegExp][] = [
  ['home', /^index\.html$/],
  ['not found', /^404\.html$/],
  ['plans', /^plans\/index\.html$/],
  ['plan', /^plans\/[^/]+\/index\.html$/],
  ['chapter', /^plans\/[^/]+\/s\d+\/index\.html$/],
  ['annex', /^plans\/[^/]+\/a\d+\/index\.html$/],
  ['front', /^plans\/[^/]+\/front\/index\.html$/],
  ['back', /^plans\/[^/]+\/back\/index\.html$/],
  ['full', /^plans\/[^/]+\/full\/index\.html$/],
  ['search', /^search\/index\.html$/],
  ['shared wording', /^compare\/texts\/index\.html$/],
  ['pair', /^compare\/texts\/[^/]+\/index\.html$/],
  ['method', /^method\/index\.html$/],
  ['compare', /^compare\/index\.html$/],
  ['sectors', /^compare\/sectors\/index\.html$/],
  ['sector', /^compare\/sectors\/[^/]+\/index\.html$/],
  ['topic matrix', /^compare\/topics\/index\.html$/],
  ['measure matrix', /^compare\/measures\/index\.html$/],
];

/** The kinds no build may lack. */
export const required = [
  'home',
  'not found',
  'plans',
  'plan',
  'chapter',
  'annex',
  'full',
  'search',
  'method',
  'sectors',
  'sector',
  'shared wording',
  'pair',
];

/** The shape of a page that has no name above: its first folder and its depth, `targets/*`. */
const shapeWithin = (file: string): string =>
  shapes.find(([, pattern]) => pattern.test(file))?.[0] ??
  file
    .replace(/\/?index\.html$/, '')
    .split('/')
    .map((part, depth) => (depth === 0 ? part : '*'))
    .join('/');

/** The shape of a page of any language: `en: targets/*`. */
const shapeOf = (file: string): string => {
  const folder = Object.values(folders).find((each) => each !== '' && file.startsWith(each));
  return folder === undefined ? shapeWithin(file) : `${folder.replace('/', ':')} ${shapeWithin(file.slice(folder.length))}`;
};

/** Every HTML file of the living site with its size; frozen copies are sites of their own. */
export function htmlFiles(dist: string): { file: string; size: number }[] {
  return readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ file: relative(dist, path).replaceAll('\\', '/'), size: statSync(path).size }))
    .filter(({ file }) => !file.startsWith('v/'))
    .sort((a, b) => (a.file < b.file ? -1 : 1));
}

/** The address of an HTML file below dist. */
export const addressOf = (file: string): string => (file === '404.html' ? '/no-such-page/' : `/${file.replace(/index\.html$/, '')}`);

/** One page of each shape, the largest: it has most in it that can be wrong. */
export function kindsOf(files: { file: string; size: number }[]): Kind[] {
  const largest = new Map<string, { file: string; size: number }>();
  for (const page of files) {
    const shape = shapeOf(page.file);
    if (page.size > (largest.get(shape)?.size ?? -1)) largest.set(shape, page);
  }
  return [...largest].map(([name, { file }]) => ({ name, file, path: addressOf(file), status: name === 'not found' ? 404 : 200 }));
}
