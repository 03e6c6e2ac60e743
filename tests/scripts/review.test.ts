import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { writeSmallSeeds } from '../small.ts';
import { runScript } from './run.ts';

let whole: string;
let folder: string;
const plan = 'yunling-equipment-2021';
const file = (): string => readFileSync(join(folder, `seeds/plans/${plan}.yml`), 'utf8');
const review = (...args: string[]) => runScript('review', args, folder);

beforeAll(() => {
  whole = mkdtempSync(join(tmpdir(), 'duizhao-'));
  writeSmallSeeds(join(whole, 'seeds'));
});
afterAll(() => rmSync(whole, { recursive: true, force: true }));
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'duizhao-'));
  cpSync(whole, folder, { recursive: true });
  return () => rmSync(folder, { recursive: true, force: true });
});

it('prints what a plan was never read for, and writes nothing', async () => {
  const { code, printed } = await review(plan, 'topics');
  expect(code).toBe(0);
  expect(printed).toEqual([`${plan} topics: 0 read, 1 of 1 unread`, '  robots  工业机器人']);
  expect(file()).not.toContain('vocabulary-reviews');
});

it('stamps only the entries given, and then prints them no more', async () => {
  await review(plan, 'topics', 'robots', '--stamp', '--day', '2026-11-27');
  expect(file()).toContain(`\nvocabulary-reviews:\n- vocabulary: topics\n  day: 2026-11-27\n  role: 编者通读\n  entries: |\n`);
  expect((await review(plan)).printed.slice(-5)).toEqual([
    `${plan} topics: 1 read, 0 of 1 unread`,
    `${plan} measures: 0 read, 1 of 1 unread`,
    `${plan} names: 0 read, 1 of 1 unread`,
    `${plan} indicators: 0 read, 1 of 1 unread`,
    `${plan} sectors: 0 read, 2 of 2 unread`,
  ]);
  expect((await review(plan, 'sectors')).printed.slice(1)).toEqual(['  all  工业整体', '  equip  装备制造、装备制造业']);
  expect((await review(plan, 'topics')).printed).toHaveLength(1);
});

it('stamps all that is unread only when told so', async () => {
  expect((await review(plan, '--stamp')).code).toBe(2);
  expect(file()).not.toContain('vocabulary-reviews');
  await review(plan, '--stamp', '--all');
  expect((await review(plan)).printed.slice(-5).every((line) => /: \d read, 0 of/.test(line))).toBe(true);
});

it.each<[string, string[], RegExp]>([
  ['a plan that isn’t there', ['nowhere-2021'], /no plan nowhere-2021/],
  ['a vocabulary that isn’t there', [plan, 'verbs'], /“verbs” is no vocabulary/],
  ['an entry that isn’t there', [plan, 'topics', 'lidar', '--stamp'], /topics have no entry lidar/],
])('refuses %s', async (_, args, message) => {
  const { code, said } = await review(...args);
  expect(code).toBe(2);
  expect(said[0]).toMatch(message);
});
