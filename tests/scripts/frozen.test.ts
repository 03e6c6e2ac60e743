import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { exportCommit } from '../../scripts/commit.ts';
import {
  carryCopies,
  checkCopies,
  copiesIn,
  copyIn,
  describeCopy,
  frozenEnvironment,
  readManifest,
  refuseLost,
  siteRoot,
} from '../../scripts/frozen.ts';
import { writeProofs } from '../../scripts/proofs.ts';
import { keepCopies } from '../../scripts/stamp.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'duizhao-frozen-'));
  mkdirSync(copyIn(root, '2030.01'), { recursive: true });
  writeFileSync(join(copyIn(root, '2030.01'), 'index.html'), 'home');
  writeFileSync(join(copyIn(root, '2030.01'), 'a.json'), '{}');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const home = (dist: string) => join(copyIn(dist, '2030.01'), 'index.html');

describe('the copy of a release', () => {
  it('is described by files, bytes and one checksum that any changed byte changes', () => {
    const before = describeCopy('2030.01', copyIn(root, '2030.01'));
    expect(before).toMatchObject({ release: '2030.01', files: 2, bytes: 6 });
    writeFileSync(home(root), 'hone');
    expect(describeCopy('2030.01', copyIn(root, '2030.01'))).toMatchObject({ files: 2, bytes: 6 });
    expect(describeCopy('2030.01', copyIn(root, '2030.01')).sha256).not.toBe(before.sha256);
  });

  it('goes on from one built site to the next, and what the new one has already stays', () => {
    const next = join(root, 'next');
    mkdirSync(copyIn(next, '2030.01'), { recursive: true });
    writeFileSync(home(next), 'made now');
    carryCopies(root, next);
    expect(readFileSync(home(next), 'utf8')).toBe('made now');
    expect(readFileSync(join(copyIn(next, '2030.01'), 'a.json'), 'utf8')).toBe('{}');
  });

  it('is missing, or changed, or as it was', () => {
    const copy = describeCopy('2030.01', copyIn(root, '2030.01'));
    expect(checkCopies(root, ['2030.01', '2030.02'], [copy])).toEqual({ missing: ['2030.02'], changed: [] });
    rmSync(join(copyIn(root, '2030.01'), 'a.json'));
    expect(checkCopies(root, ['2030.01'], [copy])).toEqual({ missing: [], changed: ['2030.01'] });
    expect(checkCopies(root, ['2030.01'], [{ ...copy, site: 'https://elsewhere.example/' }]).changed).toEqual([]);
  });

  it('is built inside the base of the living site', () => {
    expect(frozenEnvironment('2030.01')).toMatchObject({ BASE_PATH: '/v/2030.01/', LIVING_BASE: '/', FROZEN: '1', RELEASE: '2030.01' });
  });
});

describe('what proves the copies of a site', () => {
  const list = (): string => readFileSync(join(root, 'SHA256SUMS'), 'utf8');

  it('is a list of its own files, with one line for the list of each copy', () => {
    writeFileSync(join(root, 'index.html'), 'now');
    const rootSum = writeProofs(root);
    const own = list()
      .split('\n')
      .filter((line) => !/ v\/2026/.test(line));
    expect(own.map((line) => line.slice(66))).toEqual(['index.html', 'v/2030.01/SHA256SUMS', '']);
    expect(own[1]?.slice(0, 64)).toBe(describeCopy('2030.01', copyIn(root, '2030.01')).sha256);
    expect(rootSum).toMatch(/^[0-9a-f]{64}$/);
  });

  it('names the copies that were made for this address, here or not', () => {
    writeProofs(root);
    for (const { release, sha256 } of readManifest().filter(({ site }) => site === siteRoot()))
      expect(list()).toContain(`${sha256}  v/${release}/SHA256SUMS\n`);
  });

  it('is no part of what it proves, and a list that is another’s is found', () => {
    const copy = describeCopy('2030.01', copyIn(root, '2030.01'));
    writeProofs(root);
    writeFileSync(join(copyIn(root, '2030.01'), 'SHA256SUMS.sig'), 'signature');
    expect(describeCopy('2030.01', copyIn(root, '2030.01'))).toEqual(copy);
    expect(checkCopies(root, ['2030.01'], [copy]).changed).toEqual([]);
    writeFileSync(join(copyIn(root, '2030.01'), 'SHA256SUMS'), 'another\n');
    expect(checkCopies(root, ['2030.01'], [copy]).changed).toEqual(['2030.01']);
  });

  it('is missed where a copy that was there at the last build is gone', () => {
    keepCopies(root, copiesIn(root));
    expect(() => refuseLost(root)).not.toThrow();
    rmSync(copyIn(root, '2030.01'), { recursive: true });
    expect(() => refuseLost(root)).toThrow(/v\/2030\.01: was here when .* was last built, and is gone\. Move it back/);
    keepCopies(root, []);
    expect(() => refuseLost(root)).not.toThrow();
  });
});

it('the list of copies names only releases that were sealed', () => {
  const sealed = (JSON.parse(readFileSync('src/ledger/sealed.json', 'utf8')) as { release: string }[]).map(({ release }) => release);
  expect(readManifest().map(({ release }) => release)).toEqual(sealed);
});

it('a commit that is not here is named, with what brings it', () => {
  const nowhere = '0123456789012345678901234567890123456789';
  expect(() => {
    exportCommit(nowhere, join(root, 'source'), root);
  }).toThrow(`the commit ${nowhere} is not here. Fetch the whole history: git fetch --unshallow.`);
  expect(existsSync(join(root, 'source'))).toBe(false);
});
