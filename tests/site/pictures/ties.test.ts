import { expect, it } from 'vitest';
import type { ShapePart } from '../../../src/charts/plan-shape.ts';
import { sayShape } from '../../../src/site/pictures/kinds/say-shape-picture.ts';
import { words } from '../../../src/strings/languages.ts';

const t = words('zh-CN');
const { places, shape } = t.textPictures;

/** Parts of a plan by their lengths, each with so many targets. */
const parts = (...all: [name: string, characters: number, targets: number][]): ShapePart[] =>
  all.map(
    ([name, characters, targets]) =>
      ({ name, characters, href: '/', targets: Array.from({ length: targets }, (_, i) => ({ at: i })) }) as unknown as ShapePart,
  );

it.each([
  [parts(['总则', 100, 1], ['任务', 300, 4]), '贵州2021：任务最长，占全文75.0%，目标也最多，4个'],
  [parts(['总则', 100, 5], ['任务', 300, 4]), '贵州2021：任务最长，占全文75.0%；目标最多的是总则，5个'],
  [parts(['总则', 100, 4], ['任务', 300, 4]), '贵州2021：任务最长，占全文75.0%；目标最多的是总则、任务，各4个'],
  [parts(['总则', 200, 0], ['任务', 200, 0]), '贵州2021：总则、任务最长，各占全文50.0%'],
  [parts(['甲', 1, 2], ['乙', 6, 2], ['丙', 1, 2], ['丁', 2, 2]), '贵州2021：乙最长，占全文60.0%；目标最多的是4个部分，各2个'],
])('several parts that lead are all said: %#', (own, said) => {
  expect(sayShape('贵州2021', own, t)).toBe(said);
});

it.each([
  [11, ['遵义市'], 6, '贵州2021写到11个市、县、区，最多的是遵义市，6处'],
  [11, ['遵义市', '安顺市'], 6, '贵州2021写到11个市、县、区，最多的是遵义市、安顺市，各6处'],
  [11, ['a', 'b', 'c', 'd'], 6, '贵州2021写到11个市、县、区，最多的是4个，各6处'],
  [2, ['遵义市', '安顺市'], 1, '贵州2021写到2个市、县、区，各1处'],
])('of %i places the ones named most: %j', (all, most, times, said) => {
  expect(places.title('贵州2021', all, most, times)).toBe(said);
});

it.each([
  [['甲'], 900, ['乙'], 100, '三份规划，最长的甲有900字，最短的乙有100字'],
  [['甲', '丙'], 900, ['乙'], 100, '三份规划，最长的甲、丙各有900字，最短的乙有100字'],
  [['甲', '乙', '丙'], 900, ['甲', '乙', '丙'], 900, '三份规划，各有900字'],
])('the longest and the shortest plans: %j', (longest, most, shortest, least, said) => {
  expect(shape.several(3, longest, most, shortest, least)).toBe(said);
});
