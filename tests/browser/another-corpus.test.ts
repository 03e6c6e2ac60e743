import { spawnSync } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildEnvironment } from './site.ts';

/** A site of two plans that have nothing but their records, their places and the vocabularies that hold for any corpus. */
const root = mkdtempSync(join(tmpdir(), 'duizhao-corpus-'));
const out = join(root, 'dist');
const folders = ['--seeds', 'tests/fixtures/two-plans', '--content', join(root, 'content')];
const run = (script: string, ...args: string[]) => {
  const env = { ...buildEnvironment(), CI: 'true', PUBLIC_LANGUAGES: 'zh-CN' };
  return spawnSync(process.execPath, [`scripts/${script}.ts`, ...folders, ...args], { env, encoding: 'utf8' });
};
const page = (path: string): string => readFileSync(join(out, path, 'index.html'), 'utf8');

beforeAll(() => {
  const content = run('content');
  if (content.status !== 0) throw new Error(content.stderr);
  const built = run('build', '--out', out);
  if (built.status !== 0) throw new Error(built.stderr);
}, 300_000);
afterAll(() => rmSync(root, { recursive: true, force: true }));

it('has its own plans, places and years', () => {
  expect(globSync('plans/*/index.html', { cwd: out }).sort()).toEqual([
    'plans/guyuan-health-2031/index.html',
    'plans/ningxia-education-1996/index.html',
  ]);
  expect(globSync('places/*/index.html', { cwd: out }).sort()).toEqual(['places/guyuan/index.html', 'places/ningxia/index.html']);
  expect(page('')).toContain('宁夏 · 固原｜两份规划｜1996—2035');
  expect(page('')).toContain('<h1>两地规划，逐段可查</h1>');
});

it('names no plan and no place of another corpus, and counts no other plans', () => {
  const pages = globSync('**/*.html', { cwd: out }).filter((path) => !path.startsWith('glossary/'));
  const foreign = pages.filter((path) => /河北|河南|邢台|石家庄|五份规划|四地/.test(readFileSync(join(out, path), 'utf8')));
  expect(foreign).toEqual([]);
});

it('has pages of the topics that it names, and of no others', () => {
  const topics = globSync('topics/*/index.html', { cwd: out });
  expect(topics).toContain('topics/telemedicine/index.html');
  expect(topics).not.toContain('topics/graphene/index.html');
});

it('sets plans side by side by group: the address of the corpus lists the groups, each with pages of its own', () => {
  expect(page('compare/priorities')).toContain('href="/in/territory/compare/priorities/"');
  const own = page('in/territory/compare/priorities');
  expect(own).toContain('<title>优先发展什么（宁夏和固原）');
  expect(own).toMatch(/<a href="\/compare\/priorities\/"[^>]*>\s*看各组/);
  expect(own).toContain('href="/in/territory/compare/sectors/"');
  expect(page('plans/guyuan-health-2031')).toContain('href="/in/territory/"');
});

it('has no pages of a group of one plan, and no page of an entry in a group that has too little of it', () => {
  expect(globSync('in/*', { cwd: out })).toEqual(['in/territory']);
  expect(globSync('in/territory/topics/*/', { cwd: out })).toEqual([]);
  expect(page('topics/telemedicine')).toMatch(/href="\/in\/territory\/compare\/topics\/[a-z]+\/#row-telemedicine"/);
});

it('has pictures of both plans and of each, and none of what they don’t share', () => {
  const pictures = globSync('charts/*/', { cwd: out }).map((path) => path.replaceAll('\\', '/').split('/')[1]);
  expect(pictures).toEqual(expect.arrayContaining(['shape', 'time', 'shape-guyuan-health-2031', 'shape-ningxia-education-1996']));
  expect(pictures.filter((id) => /^(?:wording|beside)/.test(id))).toEqual([]);
  const cards = globSync('cards/charts/*.png', { cwd: out }).map((path) => /([^/\\]+)\.png$/.exec(path)?.[1]);
  expect(cards.sort()).toEqual(pictures.sort());
});
