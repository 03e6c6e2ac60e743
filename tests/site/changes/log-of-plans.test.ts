import { expect, it } from 'vitest';
import type { Release } from '../../../src/model/published/release.ts';
import { feedOf } from '../../../src/site/changes/feed.ts';
import { logOfPlans } from '../../../src/site/changes/log-of-plans.ts';
import type { ReleaseLog, ToldChange } from '../../../src/site/changes/told-changes.ts';
import { words } from '../../../src/strings/languages.ts';

const releaseOf = (release: string, plans: string[]): Release => ({
  release,
  date: `20${release.replace('.', '-')}-05`,
  commit: null,
  version: '27.1.0',
  plans,
  figures: [],
  corrections: plans.map((id) => ({ id: `${id}/7`, sic: '材枓', corr: '材料', certainty: 'certain', reason: '形近' })),
});
const change = (id: string): ToldChange => ({
  ...{ what: 'figure', id, text: '500亿元', kind: 'changed', field: 'year', before: '2025', after: '2027' },
  ...{ place: null, reason: null, isReworded: false },
});
/** Two plans: the one from the first release on, the other from the second, each changed in one of them. */
const logs: ReleaseLog[] = [
  { release: null, previous: '27.03', changes: [change('sichuan-2021/9')] },
  { release: releaseOf('27.03', ['gansu-2021', 'sichuan-2021']), previous: '27.02', changes: [change('gansu-2021/9')] },
  { release: releaseOf('27.02', ['gansu-2021', 'sichuan-2021']), previous: '27.01', changes: [change('sichuan-2021/9')] },
  { release: releaseOf('27.01', ['gansu-2021']), previous: null, changes: null },
];
const told = (...plans: string[]) => logOfPlans(logs, new Set(plans)).map(({ release, changes }) => [release?.release, changes?.length]);

it('of one plan has the releases that changed it, and the one that first had it', () => {
  expect(told('gansu-2021')).toEqual([
    ['27.03', 1],
    ['27.01', undefined],
  ]);
  expect(told('sichuan-2021')).toEqual([
    [undefined, 1],
    ['27.02', undefined],
  ]);
  expect(told('gansu-2021', 'sichuan-2021')).toEqual([
    [undefined, 1],
    ['27.03', 1],
    ['27.02', 1],
    ['27.01', undefined],
  ]);
});

it('of a plan that no release has is empty', () => {
  expect(told('hunan-2023')).toEqual([]);
});

it('is a feed at its own address, counting what is its own', () => {
  const followed = { title: '甘肃省的改动记录', page: '/plans/gansu-2021/', self: '/plans/gansu-2021/feed.xml' };
  const feed = feedOf(logOfPlans(logs, new Set(['gansu-2021'])), 'https://example.org/', words('zh-CN'), followed);
  expect(feed).toContain('<link rel="self" href="https://example.org/plans/gansu-2021/feed.xml"/>');
  expect([...feed.matchAll(/<id>([^<]*)<\/id>/g)].map(([, id]) => id)).toEqual([
    'https://example.org/plans/gansu-2021/',
    'https://example.org/plans/gansu-2021/#27.03',
    'https://example.org/plans/gansu-2021/#27.01',
  ]);
  expect(feed).toContain('第一个版本：一份规划');
});
