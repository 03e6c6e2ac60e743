import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openContent } from '../../scripts/disk.ts';
import { makeReadable } from '../../scripts/readable.ts';
import { standsAt } from '../../scripts/swap.ts';
import { toldError, troubleIn, troubleLine } from '../../scripts/trouble.ts';

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'duizhao-trouble-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const system = (code: string, path?: string): Error => Object.assign(new Error(`${code}: …, write`), { code, syscall: 'write', path });

it.each<[code: string, line: RegExp]>([
  ['ENOSPC', /^content\/a\.md: the disk is full \(ENOSPC\)\. Make room on it, and run the command again\.$/],
  ['EACCES', /may not read or write it \(EACCES\)\. Give the user the right/],
  ['EROFS', /a disk that can only be read \(EROFS\)\. Name a folder on another/],
  ['ENOTDIR', /a file stands where a folder is wanted/],
  ['EISDIR', /a folder stands where a file is wanted/],
  ['EMFILE', /too many files are open \(EMFILE\)\. Raise the limit \(ulimit -n 4096\)/],
  ['ENAMETOOLONG', /the name is longer than the disk takes/],
])('%s is a line: where, what, what to do', (code, line) => {
  expect(troubleLine(system(code, 'content/a.md'))).toMatch(line);
});

it('the real errors of Node are told so', () => {
  mkdirSync(join(folder, 'a'));
  expect(() => readFileSync(join(folder, 'a'))).toThrow(expect.toSatisfy((error) => /a folder stands/.test(toldError(error))));
  expect(() => readFileSync(join(folder, 'b'.repeat(300)))).toThrow(expect.toSatisfy((error) => /longer than/.test(toldError(error))));
});

it('is found in what another program printed', () => {
  expect(troubleIn("[Error: EROFS: read-only file system, mkdir '/srv/dist'] {\n  errno: -30")).toMatch(/^\/srv\/dist: it lies on a disk/);
  expect(troubleIn('ENOSPC: no space left on device, write')).toMatch(/^write: the disk is full/);
  expect(troubleIn('EXPECTED: a title, found none')).toBeNull();
});

it('what a command says is printed as it is, a fault of the program with its stack', () => {
  expect(toldError(new Error('dist: is a file. Move it away.'))).toBe('dist: is a file. Move it away.');
  expect(toldError(new TypeError('x is undefined'))).toMatch(
    /^TypeError: x is undefined\n {4}at .*\nThis is a fault of the program: report it/s,
  );
});

describe('where a folder is to be written', () => {
  it('one that isn’t there yet stands where it is named', () => expect(standsAt(join(folder, 'dist'))).toBe(join(folder, 'dist')));

  it('a link stays, and what it leads to is written', () => {
    mkdirSync(join(folder, 'far/content'), { recursive: true });
    symlinkSync(join(folder, 'far/content'), join(folder, 'content'));
    const sink = openContent(join(folder, 'content'), true);
    sink.put({ path: 'plans/a.md', text: '甲' });
    sink.finish();
    sink.discard();
    expect(readFileSync(join(folder, 'far/content/plans/a.md'), 'utf8')).toBe('甲');
    expect(standsAt(join(folder, 'content'))).toBe(join(folder, 'far/content'));
  });

  it('a file, or a link that leads nowhere, is refused', () => {
    writeFileSync(join(folder, 'dist'), '');
    symlinkSync(join(folder, 'gone'), join(folder, 'content'));
    expect(() => standsAt(join(folder, 'dist'))).toThrow(/a file stands where a folder is wanted\. Move it away/);
    expect(() => openContent(join(folder, 'content'), true)).toThrow(/leads nowhere\. Make the folder/);
  });
});

it('what is published can be read by everybody, whatever the rights under which it was built', async () => {
  const { statSync } = await import('node:fs');
  mkdirSync(join(folder, 'dist/a'), { recursive: true, mode: 0o700 });
  writeFileSync(join(folder, 'dist/a/index.html'), '', { mode: 0o600 });
  makeReadable(join(folder, 'dist'));
  const rights = ['dist', 'dist/a', 'dist/a/index.html'].map((path) => (statSync(join(folder, path)).mode & 0o777).toString(8));
  expect(rights).toEqual(['755', '755', '644']);
});
