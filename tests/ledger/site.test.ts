import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeEach, expect, it } from 'vitest';
import { checkPublished, keepLedger } from '../../scripts/ledger.ts';
import { printLedger } from '../../src/ledger/address-rows.ts';
import { newRows } from '../../src/ledger/compare.ts';
import { publishedOf } from '../../src/ledger/published.ts';
import { sealOf } from '../../src/ledger/seal.ts';

const page = (main: string): string => `<!doctype html><html><head></head><body><main>${main}</main></body></html>`;
const moved = (to: string): string =>
  `<html><head><meta http-equiv="refresh" content="0;url=${to}"></head><body><main>移走了</main></body></html>`;

/** A site of one plan, the files of its folder first. */
const planSite = (id: string): Record<string, string> => ({
  [`plans/${id}/s1/index.html`]: page('<h1 id="s1">一、总体</h1><p id="s1-p1">文字</p>'),
  [`plans/${id}.txt`]: `一、总体\n文字（${id}）\n`,
  [`targets/${id}/52.json`]: `{"plan":"${id}"}`,
});
const rest = { 'index.html': page('首页'), 'data/tools.csv': 'tool\n补贴\n', 'data/tools.json': '[{"tool":"补贴"}]' };
const old = { ...planSite('gansu-food-2021'), ...rest };
const rows = newRows(
  [],
  publishedOf(Object.keys(old), (path) => ({ ...old })[path] ?? ''),
  '2026.11',
);

const root = mkdtempSync(join(tmpdir(), 'duizhao-ledger-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

function write(files: Record<string, string>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}
const built = (site: Record<string, string>): void =>
  write(Object.fromEntries(Object.entries(site).map(([path, text]) => [`dist/${path}`, text])));
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

beforeEach(() => {
  rmSync(root, { recursive: true, force: true });
  write({
    'content/published/addresses.csv': printLedger(rows),
    'content/published/releases/2026.11.json': '{}\n',
    'src/ledger/sealed.json': JSON.stringify([sealOf('2026.11', rows, '{}\n')]),
    'seeds/moved.yml': '[]\n',
  });
});

/** Runs something of scripts/ledger.ts in the folder: what it gives, or what it throws. */
function run(work: () => unknown): { given?: unknown; thrown?: string } {
  const home = process.cwd();
  process.chdir(root);
  try {
    return { given: work() };
  } catch (error) {
    return { thrown: error instanceof Error ? error.message : String(error) };
  } finally {
    process.chdir(home);
  }
}
const keep = () => run(() => keepLedger('dist', '/base/'));

it('a site with every address is kept, and twice over', () => {
  built({ ...old, 'topics/new/index.html': page('新') });
  expect([keep(), keep()]).toEqual(Array(2).fill({ given: { ledger: 8, moved: 0, fresh: 1 } }));
  expect(read('dist/_redirects')).toBe('');
});

it('a plan’s new id takes one line: every old file stays as a copy of the new one', () => {
  write({ 'seeds/moved.yml': '- { plan: gansu-food-2021, to: gansu-food-2022, release: "2026.12", reason: 发布年份有误 }\n' });
  built({ ...planSite('gansu-food-2022'), ...rest, 'plans/gansu-food-2021/s1/index.html': moved('/plans/gansu-food-2022/s1/') });
  expect([keep(), keep()]).toEqual(Array(2).fill({ given: { ledger: 8, moved: 5, fresh: 5 } }));
  expect(read('dist/plans/gansu-food-2021.txt')).toBe(read('dist/plans/gansu-food-2022.txt'));
  expect(read('dist/targets/gansu-food-2021/52.json')).toBe('{"plan":"gansu-food-2022"}');
  expect(read('dist/_redirects').split('\n')).toEqual([
    '/base/plans/gansu-food-2021.txt /base/plans/gansu-food-2022.txt 301',
    '/base/plans/gansu-food-2021/* /base/plans/gansu-food-2022/:splat 301',
    '/base/targets/gansu-food-2021/* /base/targets/gansu-food-2022/:splat 301',
    '',
  ]);
});

it('a file that is gone or became a page says so in its own form', () => {
  write({
    'seeds/moved.yml':
      '- { from: /data/tools.csv, gone: 政策措施表, release: "2026.12", reason: 并入 }\n- { from: /data/tools.json, to: /, release: "2026.12", reason: 并入 }\n',
  });
  built({ ...planSite('gansu-food-2021'), 'index.html': rest['index.html'] });
  expect([keep(), keep()].map(({ thrown }) => thrown)).toEqual([undefined, undefined]);
  expect(read('dist/data/tools.csv')).toBe('gone,release,reason\n"政策措施表","2026.12","并入"\n');
  expect(JSON.parse(read('dist/data/tools.json'))).toEqual({ movedTo: '/base/', release: '2026.12', reason: '并入' });
});

it('nothing is written where a record isn’t true or an address is lost', () => {
  write({ 'seeds/moved.yml': '- { from: /data/tools.csv, to: /data/measures.csv, release: "2026.12", reason: 改名 }\n' });
  built(old);
  expect(keep().thrown).toBe(
    'seeds/moved.yml:1 [moved] /data/tools.csv still stands in the site. Delete the record, or what stands there.',
  );
  rmSync(join(root, 'dist/data/tools.csv'));
  expect(keep().thrown).toBe(
    'seeds/moved.yml:1 [moved] /data/tools.csv → /data/measures.csv: the site has no such address. Name one that it has.',
  );
  write({ 'seeds/moved.yml': '[]\n' });
  expect(keep()).toEqual({
    thrown: '/data/tools.csv: published since 2026.11, not in dist. Bring it back, or say in seeds/moved.yml where it went.',
  });
  expect(() => read('dist/_redirects')).toThrow('ENOENT');
});

it('before a build, a ledger that isn’t whole and a record that can’t be true are told', () => {
  expect(run(checkPublished)).toEqual({ given: undefined });
  write({ 'seeds/moved.yml': '- { from: /nowhere/, to: /, release: "2026.12", reason: 改名 }\n' });
  expect(run(checkPublished).thrown).toBe(
    'seeds/moved.yml:1 [moved] /nowhere/: no such address was ever published. Correct it, or delete the record.',
  );
  rmSync(join(root, 'content/published'), { recursive: true });
  expect(run(checkPublished).thrown?.split('\n')).toEqual([
    'content/published/addresses.csv [seal] is missing; 8 addresses were published. Restore it: git checkout -- content/published',
  ]);
});
