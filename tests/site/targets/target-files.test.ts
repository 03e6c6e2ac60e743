import { expect, it } from 'vitest';
import { plansWithFiles } from '../../../src/site/targets/target-files.ts';

const ledger = (...addresses: string[]): string =>
  ['address,release,words', ...addresses.map((address) => `${address},2031.04,`), ''].join('\n');

it.each<[addresses: string[], plans: string[]]>([
  [[], []],
  [['/targets/gansu-food-2021/52.json', '/targets/gansu-food-2021/52.anno.json', '/targets/gansu-food-2021/60.json'], ['gansu-food-2021']],
  [['/targets/jilin-health-2026.json', '/targets/jilin-health-2026.anno.json', '/targets/jilin-health-2026/9/'], []],
  [['/indicators/gdp.json', '/data/plans/gansu-food-2021.json'], []],
])('%j: the figures of these plans have files of their own: %j', (addresses, plans) =>
  expect([...plansWithFiles(ledger(...addresses))]).toEqual(plans),
);
