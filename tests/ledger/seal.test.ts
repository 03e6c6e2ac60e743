import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readIfThere, readReleaseFiles } from '../../scripts/seal.ts';
import { parseLedger, printLedger } from '../../src/ledger/address-rows.ts';
import { compareReleases } from '../../src/ledger/order.ts';
import { holdsWords } from '../../src/ledger/published.ts';
import { addSeal, checkSeal, ledgerFile, readSeal, sealFile, sealOf } from '../../src/ledger/seal.ts';
import { PlanData } from '../../src/model/data.ts';
import type { LedgerRow } from '../../src/model/published/ledger.ts';
import { printProblem } from '../../src/model/problem.ts';

const row = (address: string, release: string, words = ''): LedgerRow => ({ address, release, words });
const first = [row('/', '2026.11'), row('/plans/x/s1/#s1', '2026.11', '0123456789'), row('/plans/x/', '2026.11')];
const second = [row('/topics/', '2026.12')];
const files = new Map([
  ['2026.11', '{"release":"2026.11"}'],
  ['2026.12', '{"release":"2026.12"}'],
]);
const seal = ['2026.11', '2026.12'].map((name) => sealOf(name, [...first, ...second], files.get(name) ?? ''));
const whole = printLedger([...first, ...second]);
const less = (name: string) => new Map([...files].filter(([key]) => key !== name));

const restore = 'Restore it: git checkout -- content/published';
const csv = 'content/published/addresses.csv';

it.each<[what: string, ledger: string | null, releases: Map<string, string>, said: string[]]>([
  ['whole', whole, files, []],
  ['in another order', whole.split('\n').toSpliced(1, 1).join('\n') + whole.split('\n')[1] + '\n', files, []],
  ['missing', null, files, [`${csv} [seal] is missing; 4 addresses were published. ${restore}`]],
  [
    'emptied',
    '',
    files,
    [
      `${csv} [seal] has 0 addresses of 2026.11; 3 were published. ${restore}`,
      `${csv} [seal] has 0 addresses of 2026.12; 1 were published. ${restore}`,
    ],
  ],
  [
    'cut between two rows',
    whole.split('\n').slice(0, 4).join('\n'),
    files,
    [`${csv} [seal] has 0 addresses of 2026.12; 1 were published. ${restore}`],
  ],
  ['cut inside a row', whole.slice(0, -5), files, [`${csv}:5 [seal] "/topics/,2026" is not a row. ${restore}`]],
  [
    'without its head',
    whole.split('\n').slice(1).join('\n'),
    files,
    [`${csv}:1 [seal] the first line is not "address,release,words". ${restore}`],
  ],
  [
    'with other words',
    whole.replace('0123456789', '1123456789'),
    files,
    [`${csv} [seal] the rows of 2026.11 are not those that were published. ${restore}`],
  ],
  [
    'with another address',
    whole.replace('/plans/x/,', '/plans/y/,'),
    files,
    [`${csv} [seal] the rows of 2026.11 are not those that were published. ${restore}`],
  ],
  ['with a row twice', `${whole}/,2026.11,\n`, files, [`${csv} [seal] has 4 addresses of 2026.11; 3 were published. ${restore}`]],
  [
    'with a row moved to a later release',
    whole.replace('/plans/x/,2026.11', '/plans/x/,2026.12'),
    files,
    [
      `${csv} [seal] has 2 addresses of 2026.11; 3 were published. ${restore}`,
      `${csv} [seal] has 2 addresses of 2026.12; 1 were published. ${restore}`,
    ],
  ],
  [
    'without a release’s file',
    whole,
    less('2026.11'),
    [`content/published/releases/2026.11.json [seal] is missing; the release was published. ${restore}`],
  ],
  [
    'with another release’s file',
    whole,
    new Map([...files, ['2026.11', '{}']]),
    [`content/published/releases/2026.11.json [seal] is not what was published. ${restore}`],
  ],
])('a ledger that is %s', (_what, ledger, releases, said) => {
  expect(checkSeal(ledger, releases, seal).map(printProblem)).toEqual(said);
});

it('says how to finish a release that was begun, and stops nothing; while it is made nothing is said', () => {
  const [problem, ...more] = checkSeal(whole, files, seal.slice(0, 1));
  expect(printProblem(problem)).toBe(
    `${csv} [seal] 2026.12 is not sealed: its release was not finished. Finish it: npm run release -- 2026.12`,
  );
  expect([problem.fatal, more]).toEqual([false, []]);
  expect(checkSeal(whole, files, seal.slice(0, 1), '2026.12')).toEqual([]);
});

it('a release before the last seal that isn’t sealed is no release', () => {
  expect(checkSeal(whole, files, seal.slice(1)).map(({ fatal }) => fatal)).toEqual([true]);
});

it('the first release of a corpus is made, or finished, before there is a ledger or a seal', () => {
  const first = new Map([['2031.01', '{}']]);
  expect(checkSeal(null, first, null, '2031.01')).toEqual([]);
  const [problem, ...more] = checkSeal(null, first, null);
  expect([problem.fatal, problem.remedy, more]).toEqual([false, 'Finish it: npm run release -- 2031.01', []]);
});

it('a missing seal is an error, but not before anything was published', () => {
  expect(checkSeal(whole, files, null).map(printProblem)).toEqual([
    `${sealFile} [seal] is missing, and without it nobody can tell whether the ledger is whole. Restore it: git checkout -- ${sealFile}`,
  ]);
  expect(checkSeal(null, new Map(), null)).toEqual([]);
  expect(checkSeal(null, files, null).map(({ fatal }) => fatal)).toEqual([true]);
  expect(() => readSeal('[{"release":')).toThrow(`Restore it: git checkout -- ${sealFile}`);
});

it('a release is sealed once: again with the same rows changes nothing, with others or under an earlier name is refused', () => {
  expect(addSeal(seal, seal[1])).toEqual(seal);
  expect(() => addSeal(seal, { ...seal[1], addresses: 2 })).toThrow('2026.12 is sealed already');
  expect(() => addSeal(seal, sealOf('2026.10', [], ''))).toThrow('2026.10 comes before 2026.11');
});

it('releases have an order', () => {
  expect(['2027.01', '2026.12.10', '2026.12', '2026.12.2', '2026.02'].toSorted(compareReleases)).toEqual([
    '2026.02',
    '2026.12',
    '2026.12.2',
    '2026.12.10',
    '2027.01',
  ]);
});

it('what was published stands as it was sealed', () => {
  const problems = checkSeal(readIfThere(ledgerFile), readReleaseFiles(), readSeal(readFileSync(sealFile, 'utf8')));
  expect(problems.map(printProblem)).toEqual([]);
});

it('the words that the ledger holds of a block are the plan’s own, and nothing of ours', () => {
  const plans = new Map<string, Map<string, string>>();
  const blocksOf = (plan: string) => {
    const read = () => PlanData.parse(JSON.parse(readFileSync(`content/data/${plan}.json`, 'utf8')));
    const blocks = plans.get(plan) ?? new Map(read().blocks.map(({ id, text }) => [id, text]));
    plans.set(plan, blocks);
    return blocks;
  };
  const digest = (text: string) => createHash('sha256').update(text.replace(/\s+/g, '')).digest('hex').slice(0, 10);
  const held = parseLedger(readFileSync(ledgerFile, 'utf8')).filter(({ address }) => holdsWords(address));
  const differing = held.flatMap(({ address, words }) => {
    const [, , plan, , id] = address.split(/[/#]+/);
    const text = blocksOf(plan).get(id);
    return text === undefined || digest(text) === words ? [] : [address];
  });
  expect(held.length).toBeGreaterThan(1900);
  expect(differing).toEqual([]);
});
