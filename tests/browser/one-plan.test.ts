import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildEnvironment } from './site.ts';

/** A site of one plan alone, published in a folder of a host: nothing to set it beside. */
const root = mkdtempSync(join(tmpdir(), 'duizhao-one-'));
const [seeds, out] = [join(root, 'seeds'), join(root, 'dist')];
const folders = ['--seeds', seeds, '--content', join(root, 'content')];
const host = 'https://plans.example.org';
const run = (script: string, ...args: string[]): void => {
  const env = { ...buildEnvironment(), CI: 'true', BASE_PATH: '/sub/', SITE_URL: host };
  const { status, stderr } = spawnSync(process.execPath, [`scripts/${script}.ts`, ...folders, ...args], { env, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
};
const read = (path: string): string => readFileSync(join(out, path), 'utf8');

beforeAll(() => {
  cpSync('tests/fixtures/two-plans', seeds, { recursive: true });
  for (const path of ['groups.yml', 'ningxia-education-1996.txt', 'plans/ningxia-education-1996.yml']) rmSync(join(seeds, path));
  run('content');
  run('build', '--out', out);
}, 300_000);
afterAll(() => rmSync(root, { recursive: true, force: true }));

const pictures = (): string[] => globSync('charts/*/', { cwd: out }).map((path) => path.replaceAll('\\', '/').split('/')[1]);

it('has the pictures that one plan can have, and none that needs two', () => {
  expect(pictures()).toEqual(expect.arrayContaining(['shape-guyuan-health-2031', 'time']));
  expect(pictures().filter((id) => /^(?:shape|wording.*|beside-.*)$/.test(id))).toEqual([]);
});

it('every picture has its files, its card and its frame, named under the folder that the site stands in', () => {
  for (const id of pictures()) {
    for (const form of ['svg', 'png', 'csv']) expect(read(`charts/${id}/index.html`)).toContain(`href="/sub/charts/${id}/${id}.${form}"`);
    for (const page of [`charts/${id}`, `embed/${id}`])
      expect(read(`${page}/index.html`)).toContain(`og:image" content="${host}/sub/cards/charts/${id}.png"`);
    expect(read(`charts/${id}/index.html`)).toContain(`src=&quot;${host}/sub/embed/${id}/&quot;`);
    for (const file of [`charts/${id}/${id}.svg`, `charts/${id}/${id}.png`, `charts/${id}/${id}.csv`, `cards/charts/${id}.png`])
      expect(existsSync(join(out, file))).toBe(true);
  }
});

it('home asks for nothing that it has no example of, and sets nothing side by side', () => {
  expect(read('index.html')).not.toMatch(/例如\s*<\/p>|并排看/);
});

it('nothing leads to a picture that isn’t there', () => {
  const made = new Set(pictures());
  const named = globSync('**/*.html', { cwd: out }).flatMap((page) =>
    [...read(page).matchAll(/\/(?:charts|embed)\/([a-z0-9-]+)\//g)].map(([, id = '']) => id),
  );
  expect(named.filter((id) => !made.has(id))).toEqual([]);
});
