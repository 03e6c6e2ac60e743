import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { env } from 'node:process';
import { unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runScript } from './run.ts';

let root: string;
const copy = (path: string): string => join(root, 'dist/v/2030.01', path);
const page = (body: string): string => `<!doctype html><html lang="zh-CN"><head><title>甲省规划</title></head><body>${body}</body></html>`;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'duizhao-archive-'));
  const files = {
    'index.html': page('<p class="frozen">存档。</p><a href="/v/2030.01/plans/jia/">石墨烯产业规划</a>'),
    'plans/jia/index.html': page('<h1>规划</h1><a href="/v/2030.01/plans/jia.txt">底本</a>'),
    'plans/jia.txt': '全文',
    '_astro/a.js': 'export {};',
    _headers: '',
  };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(copy(path)), { recursive: true });
    writeFileSync(copy(path), text);
  }
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const out = (): string => join(root, 'dist');
const archive = async (): Promise<Uint8Array> => {
  const { said, code } = await runScript('release', ['2030.01', '--archive', '--out', out()], '.');
  expect([said, code]).toEqual([[], 0]);
  return readFileSync(join(out(), 'v/2030.01.zip'));
};

describe('npm run release -- --archive', () => {
  it('packs what can be read from a disk, with a list that the unpacked folder is held to', async () => {
    const files = unzipSync(await archive());
    const names = ['README.txt', 'index.html', 'plans/jia.txt', 'plans/jia/index.html', 'SHA256SUMS'];
    expect(Object.keys(files)).toEqual(names.map((name) => `duizhao-2030.01/${name}`));
    const home = Buffer.from(files['duizhao-2030.01/index.html'] ?? []).toString();
    expect(home).toContain('<a href="plans/jia/index.html">');
    expect(home).toMatch(/没有服务器.*<\/p>/);
    for (const [path, bytes] of Object.entries(files)) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), bytes);
    }
    const { code, printed } = await runScript('verify', [join(root, 'duizhao-2030.01')], '.');
    expect(printed[0]).toMatch(/duizhao-2030\.01: whole, 4 files; root [0-9a-f]{64}$/);
    expect(code).toBe(0);
  });

  it('gives the same bytes each time, and is in the list of the site', async () => {
    const first = await archive();
    expect(await archive()).toEqual(first);
    expect(readFileSync(join(out(), 'SHA256SUMS'), 'utf8')).toContain('  v/2030.01.zip\n');
  });

  it('says of a release whose copy isn’t here what brings it', async () => {
    const { said, code } = await runScript('release', ['2031.01', '--archive', '--out', out()], '.');
    expect(said[0]).toContain('v/2031.01: is not here. Make the copy again with npm run release -- --rebuild 2031.01.');
    expect(code).toBe(1);
  });
});

const places = [env['ZIM_TOOLS'] ?? '', ...(env['PATH'] ?? '').split(delimiter)].filter((folder) => folder !== '');
const tools = places.find((folder) => existsSync(join(folder, 'zimwriterfs')));
if (tools === undefined) console.warn('skipped: the pack for Kiwix, for zimwriterfs (zim-tools) is not here');

describe('npm run zim', () => {
  it.skipIf(tools === undefined)('packs a release into a file that zimcheck finds no error in, and whose words are found', async () => {
    const { printed, said } = await runScript('zim', ['2030.01', '--out', out()], '.');
    expect(said).toEqual([]);
    expect(printed[0]).toMatch(/^zim {6}.*2030\.01\.zim: 4 files, .* zimcheck found no error$/);
    const found = spawnSync(join(tools ?? '', 'zimsearch'), [join(out(), 'v/2030.01.zim'), '石墨烯'], {
      encoding: 'utf8',
      env: { ...env, XAPIAN_CJK_NGRAM: '1' },
    });
    expect(found.stdout).toContain('甲省规划');
  });

  it('says what to install where it is missing', async () => {
    const before = env['ZIM_TOOLS'];
    env['ZIM_TOOLS'] = root;
    try {
      const { said, code } = await runScript('zim', ['2030.01', '--out', out()], '.');
      expect(said[0]).toMatch(/^npm run zim: zimcheck: is not here .*Install zim-tools \(Debian: apt install zim-tools\)/);
      expect(code).toBe(1);
    } finally {
      if (before === undefined) delete env['ZIM_TOOLS'];
      else env['ZIM_TOOLS'] = before;
    }
  });
});
