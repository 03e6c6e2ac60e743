import { expect, it } from 'vitest';
import type { Shared, Told } from '../../../src/site/findings/findings.ts';
import { sayFinding, sayShared } from '../../../src/site/findings/say-finding.ts';
import { words } from '../../../src/strings/languages.ts';

const zh = words('zh-CN');
const shared: Shared = { subject: '海洋装备', name: '产业规模', mode: 'level', year: 2030, isYearOfAll: true, unit: '亿元' };

it.each<[Partial<Shared>, string]>([
  [{}, '海洋装备 · 产业规模 · 到期达到 · 2030年 · 亿元'],
  [{ isYearOfAll: false }, '海洋装备 · 产业规模 · 到期达到 · 2030年（有一处没有写年份） · 亿元'],
  [{ subject: null, year: null, unit: '' }, '产业规模 · 到期达到'],
])('what figures share: %j', (change, said) => expect(sayShared({ shared: { ...shared, ...change } }, zh)).toBe(said));

const exact = { quantity: { comparator: 'eq' as const } };
const atLeast = { quantity: { comparator: 'ge' as const } };

it.each<[Told, RegExp]>([
  [{ type: 'differs' }, /引用时请两处并列。$/],
  [{ type: 'later', names: null }, /取代前一数字。$/],
  [{ type: 'later', names: '茶产业／茶叶加工业' }, /取代前一数字。两份规划的叫法：茶产业／茶叶加工业。$/],
  [{ type: 'counterpart', ratio: 0.125, fields: null }, /^两份规划目标数之比为12\.5%。/],
  [{ type: 'counterpart', ratio: 0.125, fields: '林业／工业' }, /推出其他市的数。两份规划所写的领域不同（林业／工业）。$/],
  [{ type: 'counterpart', ratio: null, fields: null }, /比重和速度不相除/],
])('what is said under figures: %j', (told, said) => expect(sayFinding({ told, figures: [exact, exact] }, zh)).toMatch(said));

it('a ratio of two lower bounds is said to be one of printed numbers', () =>
  expect(sayFinding({ told: { type: 'counterpart', ratio: 0.1, fields: null }, figures: [atLeast, atLeast] }, zh)).toMatch(/两处都是下限/));
