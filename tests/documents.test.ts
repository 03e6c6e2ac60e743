import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { cite } from '../src/site/cite/zh-CN.ts';
import { stampCitation, stampPackage, versionOf } from '../src/ledger/version.ts';

const read = (path: string): string => readFileSync(path, 'utf8');

const { version, scripts, dependencies } = JSON.parse(read('package.json')) as {
  version: string;
  scripts: Record<string, string>;
  dependencies: Record<string, string>;
};

/** Options that every command which works on a corpus takes from one place. */
const folderNames = new Set(['seeds', 'content', 'out']);

const documents = ['README.md', 'CHANGELOG.md', ...globSync('.github/**/*.{md,yml}').map((path) => path.replaceAll('\\', '/'))];

/** Names that stand for any: a plan of the reader's, an older address. */
const placeholder = /your-plan|place-field-year|^seeds\/(?:plans\/)?ID\.|^content\/(addresses\.csv|releases\/)/;

/** A script with the file of its options, where these have one. */
const optionsIn = (script: string): string =>
  [script, script.replace(/\.ts$/, '-options.ts')]
    .filter((file) => existsSync(file))
    .map(read)
    .join('\n');

describe.each(documents)('%s', (path) => {
  const text = read(path);

  it('names commands that there are, with options that they have', () => {
    for (const [command, ran, own, options = ''] of text.matchAll(/npm (?:run ([a-z-]+)|(test|start))\b((?: --)?(?: --[a-z-]+)*)/g)) {
      const name = ran ?? own ?? '';
      expect(Object.keys(scripts), command).toContain(name);
      const script = /scripts\/\S+\.ts/.exec(scripts[name] ?? '')?.[0];
      for (const [, option] of script ? options.matchAll(/--([a-z-]+)/g) : [])
        expect(optionsIn(script ?? ''), command).toMatch(
          new RegExp(`\\b${option}: (?:\\{|folderOptions)|${folderNames.has(option ?? '') ? '\\.\\.\\.folderOptions' : '(?!)'}`),
        );
    }
  });

  it('names files that there are', () => {
    const named = [...text.matchAll(/[`(]((?:src|scripts|tests|seeds|content|public|\.ci|\.github)\/[\w./-]*|[\w.-]+\.(?:md|cff))[`)]/g)];
    const missing = named.map(([, file = '']) => file).filter((file) => !placeholder.test(file));
    expect(missing.filter((file) => !existsSync(file) && !existsSync(`.github/${file}`))).toEqual([]);
  });
});

describe('versions', () => {
  const releases = readdirSync('content/published/releases')
    .map((file) => file.replace('.json', ''))
    .sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));
  const last = JSON.parse(read(`content/published/releases/${releases.at(-1) ?? ''}.json`)) as { release: string; date: string };

  it.each([
    ['2026.11', '2026.11.0'],
    ['2027.01', '2027.1.0'],
    ['2026.12.2', '2026.12.2'],
  ])('of release %s is %s', (release, expected) => {
    expect(versionOf(release)).toBe(expected);
  });

  it('a release writes them where they stand, and nothing else', () => {
    const manifest = '{ "name": "a", "version": "1.0.0", "b": { "version": "1.0.0" }, "c": { "version": "1.0.0" } }';
    expect(stampPackage(manifest, '2027.01')).toBe(manifest.replace('1.0.0', '2027.1.0'));
    expect(stampPackage(manifest, '2027.01', true)).toBe(manifest.replace('1.0.0', '2027.1.0').replace('1.0.0', '2027.1.0'));
    expect(stampCitation('cff-version: 1.2.0\nversion: "2026.11"\ndate-released: "2026-11-21"\n', '2027.01', '2027-01-09')).toBe(
      `cff-version: 1.2.0\nversion: '2027.01'\ndate-released: '2027-01-09'\n`,
    );
  });

  it('of package, lock and citation are those of the last release, and the changelog has a section for each', () => {
    const text = (path: string) => stampPackage(read(path), last.release, path.includes('lock'));
    expect(version).toBe(versionOf(last.release));
    expect(read('package-lock.json')).toBe(text('package-lock.json'));
    expect(read('CITATION.cff')).toBe(stampCitation(read('CITATION.cff'), last.release, last.date));
    expect(parse(read('CITATION.cff'))).toMatchObject({
      version: last.release,
      'date-released': last.date,
      title: cite.dataset,
      authors: [{ name: cite.site }],
    });
    const sections = [...read('CHANGELOG.md').matchAll(/^## (\d\S*)/gm)].map(([, name]) => name);
    expect(sections).toEqual(releases.map((name) => name.replace(/\.json$/, '')).reverse());
  });

  it('of Node is the one that npm ci brings along', () => {
    expect(read('.nvmrc').trim()).toBe(dependencies['node']);
  });
});

describe('.github', () => {
  it('CI runs .ci/run and nothing else', () => {
    const { jobs } = parse(read('.github/workflows/ci.yml')) as { jobs: Record<string, { steps: { run?: string }[] }> };
    const runs = Object.values(jobs).flatMap(({ steps }) => steps.flatMap(({ run }) => run ?? []));
    expect(runs).toEqual(['.ci/run']);
  });

  it.each(globSync('.github/ISSUE_TEMPLATE/!(config).yml'))('%s is a form whose fields have names of their own', (path) => {
    const form = parse(read(path)) as { name: string; description: string; body: { id: string; attributes: { label: string } }[] };
    expect(form.name && form.description).toBeTruthy();
    expect(form.body.every(({ id, attributes }) => /^[a-z-]+$/.test(id) && attributes.label !== '')).toBe(true);
    expect(new Set(form.body.map(({ id }) => id)).size).toBe(form.body.length);
  });
});
