import { expect, it } from 'vitest';
import { sayGroup } from '../../../src/library/groups/say-group.ts';
import type { GroupScope } from '../../../src/library/groups/scope.ts';
import { groupIn, ofAllGroups, url } from '../../../src/library/url.ts';
import { hidesBeyondSheet } from '../../../src/site/compare/column-hides.ts';
import { type Asked, groupLines, inGroup, mostLines } from '../../../src/site/groups/say-group-lines.ts';
import { keepInGroup } from '../../../src/site/groups/group-pages.ts';
import { ofGroup } from '../../../src/site/groups/say-of-group.ts';
import { words as wordsOf } from '../../../src/strings/languages.ts';

const words = wordsOf('zh-CN');
const none = { zh: null, field: null, window: null, place: null };
const plansOf = (...places: string[]) => places.map((shortName) => ({ place: { shortName } }));
const guizhou = { shortName: '贵州' };

it.each([
  [{ ...none, kind: 'all', plans: plansOf('贵州') }, ''],
  [{ ...none, kind: 'territory', place: guizhou, plans: plansOf('贵州', '贵阳') }, '贵州及所辖各地'],
  [
    { ...none, kind: 'territory', place: guizhou, field: '能源', window: { from: 2016, to: 2020 }, plans: plansOf('贵州', '贵阳') },
    '贵州 · 能源 · 2016—2020年',
  ],
  [{ ...none, kind: 'territory', plans: plansOf('遵义', '安顺') }, '遵义、安顺'],
  [{ ...none, kind: 'territory', plans: plansOf('遵义', '安顺', '毕节', '铜仁', '遵义') }, '遵义、安顺、毕节等地'],
  [{ ...none, kind: 'peers', field: '水利', plans: plansOf('贵州', '云南') }, '各省之间 · 水利'],
  [{ ...none, kind: 'place', place: { shortName: '遵义' }, plans: plansOf('遵义', '遵义') }, '遵义各份规划'],
  [{ ...none, kind: 'place', place: { shortName: '遵义' }, plans: plansOf('遵义') }, '遵义的规划'],
  [{ ...none, kind: 'written', zh: '西南各省', plans: plansOf('贵州', '云南') }, '西南各省'],
] as const)('%# is called %s', (group, name) => {
  expect(sayGroup({ ...group, plans: [...group.plans] }, words)).toBe(name);
});

it('a page of a group stands at the address of the corpus with the group before it, and leads back', () => {
  const address = url.inGroup('guizhou', url.topic('drones'));
  expect(address).toBe('/in/guizhou/topics/drones/');
  expect(groupIn(address)).toBe('guizhou');
  expect(ofAllGroups(address)).toBe('/topics/drones/');
  expect(groupIn('/indicators/rd/')).toBeNull();
  expect(ofAllGroups('/indicators/rd/')).toBe('/indicators/rd/');
});

it.each([
  ['<a href="/topics/drones/">', '<a href="/in/g/topics/drones/">'],
  ['<a class="src" href="/topics/drones/?q=x#how">', '<a class="src" href="/in/g/topics/drones/?q=x#how">'],
  ['<a href="/topics/ferries/">', '<a href="/topics/ferries/">'],
  ['<a href="#how">', '<a href="#how">'],
])('%s leads within the group where the group has the page', (html, expected) => {
  expect(keepInGroup(html, { id: 'g' }, new Set(['/topics/drones/']))).toBe(expected);
  expect(keepInGroup(html, null, new Set(['/topics/drones/']))).toBe(html);
});

it('a page of a group bears its name', () => {
  const group = { id: 'peers', ...none, kind: 'peers' as const, plans: [] };
  const at = new URL('https://x.example/in/peers/indicators/rd/');
  const named = ofGroup({ title: '研发投入', trail: [{ name: '指标', href: '/indicators/' }, { name: '研发投入' }] }, group, at, words);
  expect(named.title).toBe('研发投入（各省之间）');
  expect(named.trail).toEqual([
    { name: '指标', href: '/indicators/' },
    { name: '研发投入', href: '/indicators/rd/' },
    { name: '各省之间' },
  ]);
  expect(ofGroup({ title: '研发投入' }, null, at, words)).toEqual({ title: '研发投入', trail: [] });
});

/** Groups of plans, as far as lines ask of them. */
const scopes = (...sizes: number[]): GroupScope[] =>
  sizes.map((size, i) => {
    const plans = Array.from({ length: size }, (_, n) => ({ facts: { id: `p${i}-${n}` }, place: { shortName: `地${i}` } }));
    return { group: { id: `g${i}`, ...none, kind: 'peers', zh: `组${i}`, plans }, plans } as unknown as GroupScope;
  });
const firsts: Asked = ({ facts }) => (facts.id.endsWith('-0') && facts.id !== 'p1-0' ? { found: 3, said: null, href: '/' } : null);

it('every group that has it is a line with its plans; the others are named', () => {
  const { lines, without } = groupLines(scopes(2, 2, 1), inGroup('/topics/drones/'), firsts, String, words);
  expect(lines.map(({ name, href, said, members }) => [name, href, said, members.length])).toEqual([
    ['组0', '/in/g0/topics/drones/', '3', 1],
    ['组2', null, '3', 1],
  ]);
  expect(without).toEqual(['组1']);
});

it('more lines than a page holds leave their plans to the groups', () => {
  const { lines } = groupLines(scopes(...Array.from({ length: mostLines + 2 }, () => 1)), inGroup('/'), firsts, String, words);
  expect(lines.length).toBe(mostLines + 1);
  expect(lines.every(({ members }) => members.length === 0)).toBe(true);
});

it('columns and layers that no sheet counts to are hidden by rules of the page', () => {
  const columns = (count: number) => Array.from({ length: count }, (_, i) => ({ n: i + 1, layers: [{ n: i + 1 }] }));
  expect(hidesBeyondSheet(columns(12))).toBe('');
  expect(hidesBeyondSheet(columns(13))).toBe('@media screen{main:has(#show-column-13:not(:checked)) .column-13{display:none}}');
  expect(hidesBeyondSheet(columns(17))).toContain('main:has(#show-layer-17:not(:checked)) .layer-17{display:none}');
});
