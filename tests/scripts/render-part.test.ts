import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { dealt, mergeParts, partOf } from '../../scripts/render-part.ts';

/** Addresses of one kind of page. */
const kind = (component: string, count: number) =>
  Array.from({ length: count }, (_, i) => ({ pathname: `/${component}/${i}/`, route: { component } }));

describe('the part that the environment names', () => {
  it.each<[text: string | undefined, part: ReturnType<typeof partOf>]>([
    [undefined, null],
    ['1/1', { number: 1, of: 1 }],
    ['3/8', { number: 3, of: 8 }],
  ])('%s', (text, part) => expect(partOf(text)).toEqual(part));

  it.each(['', '0/2', '3/2', 'a/b', '1', '1.5/2'])('%j is none', (text) => expect(() => partOf(text)).toThrow(`PART=${text}`));
});

describe('pages dealt to parts', () => {
  const paths = [...kind('home', 1), ...kind('targets', 101), ...kind('tables', 12), ...kind('chapters', 50)];

  it.each([1, 2, 3, 8])('every page is in one of %d parts', (of) => {
    const parts = Array.from({ length: of }, (_, i) => dealt(paths, { number: i + 1, of }));
    expect(
      parts
        .flat()
        .map(({ pathname }) => pathname)
        .toSorted(),
    ).toEqual(paths.map(({ pathname }) => pathname).toSorted());
  });

  it('a kind with few pages stays together, one with many is shared evenly', () => {
    const parts = [1, 2].map((number) => Map.groupBy(dealt(paths, { number, of: 2 }), ({ route }) => route.component));
    expect(parts.map((part) => part.get('tables')?.length ?? 0).toSorted()).toEqual([0, 12]);
    const many = parts.map((part) => (part.get('targets')?.length ?? 0) + (part.get('chapters')?.length ?? 0));
    expect(Math.max(...many) - Math.min(...many)).toBeLessThanOrEqual(1);
  });

  it('an address of two routes is the first one’s, as in a whole build', () => {
    const twice = [
      { pathname: '/a/', route: { component: 'page' } },
      { pathname: '/a', route: { component: 'moved' } },
    ];
    expect([1, 2].flatMap((number) => dealt(twice, { number, of: 2 })).map(({ route }) => route.component)).toEqual(['page']);
  });
});

describe('parts in one folder', () => {
  let folder: string;
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'duizhao-'))));
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const write = (path: string, text: string): void => {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  };

  it('holds the files of all, and those of several once', () => {
    write('1/a/index.html', 'a');
    write('1/s.css', 's');
    write('2/b/index.html', 'b');
    write('2/s.css', 's');
    mergeParts([join(folder, '1'), join(folder, '2')], join(folder, 'all'));
    expect(['a/index.html', 'b/index.html', 's.css'].map((path) => readFileSync(join(folder, 'all', path), 'utf8'))).toEqual([
      'a',
      'b',
      's',
    ]);
  });

  it('a file that two parts wrote differently stops the build', () => {
    write('1/s.css', 's');
    write('2/s.css', 't');
    expect(() => mergeParts([join(folder, '1'), join(folder, '2')], join(folder, 'all'))).toThrow('s.css: two parts');
    expect(existsSync(join(folder, 'all/t'))).toBe(false);
  });
});
