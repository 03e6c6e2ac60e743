import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readDepartures, readLedger, readPublished } from '../../scripts/ledger.ts';
import { lostOf, newRows, showLost } from '../../src/ledger/compare.ts';
import { buildEnvironment } from './site.ts';
import { site } from './visit.ts';

/** What of a site's list is its own: lists of frozen copies and archives are named as far as they are there. */
const ownLines = (bytes: Buffer): string =>
  bytes
    .toString()
    .split('\n')
    .filter((line) => !line.includes('  v/'))
    .join('\n');

/** Every file below a folder with the hash of its bytes, releases left out. */
function hashes(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
  const kept = paths.filter((path) => !path.startsWith('v/')).sort();
  return new Map(
    kept.map((path) => [
      path,
      createHash('sha256')
        .update(path === 'SHA256SUMS' ? ownLines(readFileSync(join(folder, path))) : readFileSync(join(folder, path)))
        .digest('hex'),
    ]),
  );
}

describe('addresses that last', () => {
  const published = readPublished(site.dist);

  it('the site has every address of the ledger, with the words it had', () => {
    expect(lostOf(readLedger(), published, readDepartures()).map(showLost)).toEqual([]);
  });

  it('lists blocks, targets and files among its addresses', () => {
    const addresses = new Set(published.map(({ address }) => address));
    for (const one of ['/', '/plans/hebei-emerging-2018/a4/#a4-s3-6-p2', '/targets/hebei-emerging-2018/1341/', '/data/targets.csv'])
      expect(addresses.has(one), one).toBe(true);
  });

  it('says which address a build would drop, and what to do', () => {
    const ledger = newRows([], published, '2026.11');
    const dropped = '/topics/graphene/';
    const lost = lostOf(
      ledger,
      published.filter(({ address }) => address !== dropped),
      [],
    );
    expect(lost.map(showLost)).toEqual([
      `${dropped}: published since 2026.11, not in dist. Bring it back, or say in seeds/moved.yml where it went.`,
    ]);
  });
});

it('gives the same bytes in another folder, another time zone, another locale, at another time', { timeout: 300_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'duizhao-again-'));
  try {
    const env = { ...buildEnvironment(), DIST: folder, TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8', CI: 'true' };
    const { status, stderr } = spawnSync(process.execPath, ['scripts/build.ts'], { env, encoding: 'utf8' });
    expect(status, stderr).toBe(0);
    expect(Object.fromEntries(hashes(folder))).toEqual(Object.fromEntries(hashes(site.dist)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
