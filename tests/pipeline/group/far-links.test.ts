import { expect, it } from 'vitest';
import type { Link } from '../../../src/model/links.ts';
import { mostNear, nearestOf } from '../../../src/pipeline/group/far-links.ts';

const from = 'gansu-industry-2022/100';
const near = (target: string, why: string[] = ['year'], rule = '同族指标，口径不同'): Link => ({ from, type: 'near', target, rule, why });
const others = (count: number, make: (i: number) => Link): Link[] => Array.from({ length: count }, (_, i) => make(i));
const targets = (links: readonly Link[]): string[] => links.map(({ target }) => target);

it('keeps all of a few', () => {
  const links = others(mostNear, (i) => near(`qinghai-industry-2022/${i}`));
  expect(nearestOf(links)).toEqual({ links, rest: [] });
});

it('keeps those with the fewest reasons against them, in their order, and counts the rest', () => {
  const far = others(20, (i) => near(`qinghai-industry-2022/${i}`, ['year', 'unit', 'subject']));
  const close = others(mostNear - 1, (i) => near(`ningxia-industry-2022/${i}`));
  const { links, rest } = nearestOf([...far.slice(0, 10), ...close, ...far.slice(10)]);
  expect(targets(links)).toEqual(['qinghai-industry-2022/0', ...targets(close)]);
  expect(rest).toEqual([{ from, type: 'near', count: 19 }]);
});

it('keeps those of its own plan before others that are as near', () => {
  const links = [...others(mostNear, (i) => near(`qinghai-industry-2022/${i}`)), near('gansu-industry-2022/900')];
  expect(targets(nearestOf(links).links)).toContain('gansu-industry-2022/900');
});

it('leaves links that say what a figure is, and measured values of another name', () => {
  const same = others(40, (i): Link => ({ from, type: 'same-indicator', target: `qinghai-industry-2022/${i}`, rule: '同一指标' }));
  const measured = near('gansu-industry-2022/50', ['measure', 'year', 'unit'], '基期数名称不同');
  const many = others(30, (i) => near(`xizang-industry-2022/${i}`));
  const { links, rest } = nearestOf([...same, measured, ...many]);
  expect(links).toEqual([...same, measured, ...many.slice(0, mostNear)]);
  expect(rest).toEqual([{ from, type: 'near', count: 18 }]);
});
