import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { exportCommit } from '../../scripts/commit.ts';
import { carryCopies, checkCopies, copyIn, describeCopy, frozenEnvironment, readManifest } from '../../scripts/frozen.ts';

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
