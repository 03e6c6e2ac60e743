import { spawnSync } from 'node:child_process';
import { globSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parseArguments, type Usage, usageLine } from '../../scripts/arguments.ts';
import { runScript } from './run.ts';

const usage = {
  command: 'npm run press',
  about: 'Presses flowers.',
  options: {
    dry: { type: 'boolean', about: 'presses nothing' },
    leaves: { type: 'string', value: 'NUMBER', pattern: /^\d+$/, default: '4', about: 'how many' },
  },
  given: { word: 'FILE', least: 1, most: 2 },
} as const satisfies Usage;
const line = 'npm run press -- FILE… [--dry] [--leaves NUMBER]';

describe('what is understood', () => {
  it.each<[args: string, values: object, given: string[]]>([
    ['a.txt', { leaves: '4' }, ['a.txt']],
    ['a.txt --dry b.txt', { leaves: '4', dry: true }, ['a.txt', 'b.txt']],
    ['--leaves 12 a.txt', { leaves: '12' }, ['a.txt']],
    ['--leaves=12 -- --dry', { leaves: '12' }, ['--dry']],
  ])('%s', (args, values, given) => {
    expect(parseArguments(usage, args.split(' '))).toEqual({ values, given });
  });
});

describe('what is refused, with the usage, in one line', () => {
  it.each<[args: string, said: string]>([
    ['a.txt --dyr', "Unknown option '--dyr'."],
    ['a.txt -d', "Unknown option '-d'."],
    ['--dry', 'FILE is missing.'],
    ['a b c', '“c” is not expected.'],
    ['a --leaves', "Option '--leaves <value>' argument missing."],
    ['a --dry=1', "Option '--dry' does not take an argument."],
    ['a --leaves many', '--leaves wants NUMBER, not “many”.'],
  ])('%s', (args, said) => {
    expect(parseArguments(usage, args.split(' '))).toEqual({ print: `npm run press: ${said} Use: ${line}`, code: 2 });
  });

  it('an option that npm has taken for itself, which the script would not see', () => {
    const npm = { npm_lifecycle_event: 'press', npm_config_dry: 'true' };
    const said = 'npm took --dry for an option of its own. Put -- before it.';
    expect(parseArguments(usage, ['a.txt'], npm)).toEqual({ print: `npm run press: ${said} Use: ${line}`, code: 2 });
    expect(parseArguments(usage, ['a.txt', '--dry'], npm)).toHaveProperty('given');
    expect(parseArguments(usage, ['a.txt'], { ...npm, npm_config_dry: '' })).toHaveProperty('given');
  });
});

describe('the line of usage', () => {
  it.each<[string, Partial<Usage>]>([
    ['npm run press', {}],
    ['npm run press -- [--dry]', { options: { dry: usage.options.dry } }],
    ['npm run press -- [FILE]', { given: { word: 'FILE', least: 0, most: 1 } }],
    ['npm run press -- FILE', { given: { word: 'FILE', least: 1, most: 1 } }],
    ['node press.ts --leaves', { command: 'node press.ts --leaves' }],
  ])('%s', (expected, rest) => {
    expect(usageLine({ command: 'npm run press', about: '', ...rest })).toBe(expected);
  });
});

const scripts = globSync('scripts/*.ts').map((path) => ({ name: basename(path, '.ts'), text: readFileSync(path, 'utf8') }));
const entries = scripts.filter(({ text }) => /^(const .*)?readArguments\(/m.test(text)).map(({ name }) => name);

/** Loaded by Node itself before another program. */
const loaded = ['bench-usage', 'orphan'];

it('a file of scripts/ is run, and reads its arguments, or it is imported', () => {
  const { scripts: named } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
  const run = Object.values(named).flatMap((command) => [...command.matchAll(/(?<!\.\/)scripts\/([\w-]+)\.ts/g)].map(([, name]) => name));
  expect(run.filter((name) => !entries.includes(name ?? ''))).toEqual([]);
  const isImported = (text: string): boolean => /^export /m.test(text.replace(/`[^`]*`/g, ''));
  expect(scripts.filter(({ name, text }) => entries.includes(name) === isImported(text)).map(({ name }) => name)).toEqual(loaded);
});

describe('every script', () => {
  let folder = '';
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'duizhao-'))));
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it.each(entries)('%s --help says how it is used, and does nothing', async (name) => {
    const { code, printed, said } = await runScript(name, ['--help'], folder);
    expect([code, said]).toEqual([0, []]);
    expect(printed).toEqual([expect.stringMatching(name.startsWith('bench-') ? /^node scripts\// : new RegExp(`^npm (run )?${name}\\b`))]);
    expect(readdirSync(folder)).toEqual([]);
  });

  it.each(entries)('%s --nonsense is refused, and does nothing', async (name) => {
    const { code, printed, said } = await runScript(name, ['--nonsense'], folder);
    expect([code, printed]).toEqual([2, []]);
    expect(said).toEqual([expect.stringMatching(/: Unknown option '--nonsense'\. Use: n.*$/)]);
    expect(readdirSync(folder)).toEqual([]);
  });
});

it('a process that is called wrongly ends with 2', () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/content.ts', '--chek'], { encoding: 'utf8' });
  expect([status, stdout, stderr]).toEqual([
    2,
    '',
    "npm run content: Unknown option '--chek'. Use: npm run content -- [--check] [--all] [--shard K/N] [--merge] [--work DIR] [--seeds DIR] [--content DIR]\n",
  ]);
});
