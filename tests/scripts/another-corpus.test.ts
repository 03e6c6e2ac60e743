import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { releaseNames } from '../../scripts/frozen.ts';
import { commonRoot, missingFolder, siteAt } from '../../scripts/folders.ts';
import { checkPublished, readDepartures, readLedger } from '../../scripts/ledger.ts';
import { inFolders } from '../../scripts/report.ts';
import { sealFileOf } from '../../src/corpus/folders.ts';
import { runScript } from './run.ts';

/** Two plans of another province, of other decades, of no industry, with nothing beside their records. */
const seeds = 'tests/fixtures/two-plans';
const root = mkdtempSync(join(tmpdir(), 'duizhao-two-'));
const content = join(root, 'content');
let ended: Awaited<ReturnType<typeof runScript>>;

const written = (): string[] => readdirSync(content, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/'));
const read = (path: string): string => readFileSync(join(content, path), 'utf8');

beforeAll(async () => {
  ended = await runScript('content', ['--seeds', seeds, '--content', content], '.');
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

it('a corpus of records, places and texts alone is read', () => {
  expect(ended.said).toEqual([]);
  expect(ended.code).toBe(0);
  expect(ended.printed[0]).toMatch(/^content {2}2 plans, /);
});

it('has its own plans and nothing of another corpus', () => {
  const plans = ['guyuan-health-2031', 'ningxia-education-1996'];
  expect(readdirSync(join(content, 'plans')).sort()).toEqual(plans.map((plan) => `${plan}.md`));
  // They have nothing in common, so they make no pair.
  expect(existsSync(join(content, 'pairs'))).toBe(false);
  expect(readdirSync(join(content, 'divisions'))).toEqual(['640000.json']);
  const ours = readdirSync('seeds').flatMap((name) => (name.endsWith('.txt') ? [name.replace('.txt', '')] : []));
  expect(written().filter((path) => ours.some((plan) => path.includes(plan)))).toEqual([]);
});

it.each([
  ['the years of its own decade', 'ningxia-education-1996', '小学学龄儿童入学率', { year: 2000, value: 99, unit: '%', scope: '全区' }],
  ['the years of a decade to come', 'guyuan-health-2031', '人均预期寿命', { year: 2035, value: 80.5, unit: '岁', scope: '全市' }],
])('its targets have %s', (_, plan, measure, fields) => {
  const targets = readdirSync(join(content, 'targets', plan)).map((name) => read(`targets/${plan}/${name}`));
  const found = targets.find((text) => text.includes('kind: target') && text.includes(`measure: ${measure}\n`)) ?? '';
  for (const [name, value] of Object.entries(fields)) expect(found).toMatch(new RegExp(`^${name}: "?${value}"?$`, 'm'));
});

it('is compared with its own content', async () => {
  const again = await runScript('content', ['--check', '--seeds', seeds, '--content', content], '.');
  expect([again.code, again.said]).toEqual([0, []]);
  const other = join(root, 'seeds');
  cpSync(seeds, other, { recursive: true });
  const path = join(other, 'plans/guyuan-health-2031.yml');
  writeFileSync(path, readFileSync(path, 'utf8').replace('field: 卫生健康', 'field: 养老'));
  const changed = await runScript('content', ['--check', '--seeds', other, '--content', content], '.');
  expect(changed.code).toBe(1);
  expect(changed.said).toEqual([
    `${content}/plans/guyuan-health-2031.md: is not what ${other}/ gives. Run npm run content and commit the result.`,
  ]);
});

it('may add records to a vocabulary, and words to those that are there', async () => {
  const other = join(root, 'more');
  cpSync(seeds, other, { recursive: true });
  writeFileSync(join(other, 'topics.yml'), '- { id: health-literacy, zh: 健康素养, en: health literacy, sector: other }\n');
  writeFileSync(join(other, 'measures.yml'), '- { id: assessment, aliases: [中期评估] }\n');
  const { code, said } = await runScript('content', ['--seeds', other, '--content', join(root, 'more-content')], '.');
  expect([code, said]).toEqual([0, []]);
  const mentions = readFileSync(join(root, 'more-content/mentions/guyuan-health-2031.json'), 'utf8');
  expect(mentions).toContain('"entry":"health-literacy"');
  expect(mentions).toMatch(/"entry":"assessment"[^\n]*"text":"中期评估"/);
  expect(mentions).toMatch(/"entry":"assessment"[^\n]*"text":"考核"/);
});

it.each([
  [{ seeds: 'elsewhere' }, '--seeds names another corpus, which needs a --content of its own.'],
  [{ seeds: 'elsewhere', content: './content' }, '--seeds names another corpus, which needs a --content of its own.'],
  [{ content: 'elsewhere' }, '--content names another corpus, which needs an --out of its own.'],
  [{ seeds: 'seeds/', content: 'content' }, null],
  [{ seeds: 'a', content: 'b', out: 'c' }, null],
  [{}, null],
])('%o: what would write over this corpus is refused', (given, message) => {
  expect(missingFolder(given, ['seeds', 'content', 'out'], {})).toBe(message);
});

it('a command that only reads needs no other folder', () => expect(missingFolder({ seeds: 'elsewhere' }, ['seeds'], {})).toBeNull());

it('a corpus that the environment names is held to the same', () => {
  const refused = '--seeds names another corpus, which needs a --content of its own.';
  expect(missingFolder({}, ['seeds', 'content'], { SEEDS: 'elsewhere' })).toBe(refused);
  expect(missingFolder({}, ['seeds', 'content'], { SEEDS: 'elsewhere', CONTENT: 'other' })).toBeNull();
});

it('messages name the folders that were given, and the seal stands with what it seals', () => {
  const folders = { seeds: '/data/a', content: '/data/b', out: '/data/c' };
  expect(inFolders('seeds/places.yml:1 names content/x and src/seeds/y', folders)).toBe(
    '/data/a/places.yml:1 names /data/b/x and src/seeds/y',
  );
  expect(sealFileOf(folders)).toBe('/data/b/published/sealed.json');
  expect(sealFileOf({ content: 'content' })).toBe('src/ledger/sealed.json');
  expect(commonRoot(folders)).toBe('/data');
  expect(commonRoot({ seeds: 'seeds', content: 'content', out: 'dist' })).toBe('.');
});

it('has a ledger of its own, which begins empty', () => {
  const named = { SEEDS: process.env['SEEDS'], CONTENT: process.env['CONTENT'] };
  Object.assign(process.env, { SEEDS: seeds, CONTENT: content });
  try {
    expect(() => checkPublished()).not.toThrow();
    expect([readLedger(), readDepartures(), releaseNames()]).toEqual([[], [], []]);
  } finally {
    for (const [name, value] of Object.entries(named)) {
      if (value === undefined) Reflect.deleteProperty(process.env, name);
      else process.env[name] = value;
    }
  }
});

it('a release through a symbolic link goes where it leads, below a folder that holds both', () => {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'duizhao-linked-')));
  try {
    mkdirSync(join(folder, 'far/site'), { recursive: true });
    symlinkSync(join(folder, 'far/site'), join(folder, 'dist'));
    expect(siteAt(join(folder, 'dist'))).toBe(join(folder, 'far/site'));
    expect(commonRoot({ seeds: 'seeds', content: join(folder, 'content'), out: join(folder, 'dist') })).toBe(folder);
    expect(() => commonRoot({ seeds: 'seeds', content: 'content', out: '/elsewhere' })).toThrow('lie in no folder together');
  } finally {
    rmSync(folder, { recursive: true });
  }
});
