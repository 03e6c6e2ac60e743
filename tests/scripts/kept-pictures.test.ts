import { copyFileSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { keptPictures } from '../../scripts/kept-pictures.ts';

const picture = Uint8Array.from([1, 2, 3]);
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pictures-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const only = (): string => join(folder, readdirSync(folder)[0] ?? '');

it('a picture is found by what it shows and by what drew it', () => {
  keptPictures('one', folder).keep('甲', picture);
  expect(keptPictures('one', folder).found('甲')).toEqual(Buffer.from(picture));
  expect(keptPictures('one', folder).found('乙')).toBeNull();
  expect(keptPictures('other', folder).found('甲')).toBeNull();
});

it('one that isn’t what was written is drawn again', () => {
  const kept = keptPictures('one', folder);
  kept.keep('甲', picture);
  writeFileSync(only(), 'spoilt');
  expect(kept.found('甲')).toBeNull();
});

it('nor is one that was kept for something else', () => {
  const kept = keptPictures('one', folder);
  kept.keep('乙', Uint8Array.from([9]));
  const other = only();
  kept.keep('甲', picture);
  const own =
    readdirSync(folder)
      .map((name) => join(folder, name))
      .find((path) => path !== other) ?? '';
  copyFileSync(other, own);
  expect(kept.found('甲')).toBeNull();
});

it('what nobody asked for in a month goes, what was asked for stays', () => {
  const kept = keptPictures('one', folder);
  const long = new Date(Date.now() - 40 * 86_400_000);
  kept.keep('甲', picture);
  utimesSync(only(), long, long);
  kept.found('甲');
  kept.prune();
  expect(readdirSync(folder).length).toBe(1);
  utimesSync(only(), long, long);
  kept.prune();
  expect(readdirSync(folder)).toEqual([]);
});

it('a folder that can’t be written keeps nothing and fails nothing', () => {
  const file = join(folder, 'file');
  writeFileSync(file, '');
  const kept = keptPictures('one', join(file, 'below'));
  kept.keep('甲', picture);
  kept.prune();
  expect(kept.found('甲')).toBeNull();
});
