import { describe, expect, it } from 'vitest';
import { PlanSectors } from '../../../src/model/sector.ts';
import { buildContent } from '../../../scripts/seeds.ts';

const { files } = buildContent('seeds');
const own = new Map(
  files
    .filter(({ path }) => path.startsWith('own/'))
    .map(({ text }) => PlanSectors.parse(JSON.parse(text)))
    .map((plan) => [plan.id, plan]),
);
const wordsOf = (plan: string, sector: string) =>
  own
    .get(plan)
    ?.words.filter((word) => word.sector === sector)
    .map(({ text, times }) => `${text} ${times}`);

describe('the words of a shared sector that stand in a plan', () => {
  it('are told apart from those that don’t: the 2016 plan has robots and no 人工智能', () =>
    expect(wordsOf('hebei-industry-2016', 'ai')).toEqual(['智能装备 3', '智能制造装备 3', '智能制造 13', '机器人 16', '数控机床 4']));
  it('are counted where a plan names a sector that it doesn’t list', () =>
    expect(wordsOf('shijiazhuang-emerging-2018', 'nev')).toEqual(['新能源汽车 2']));
  it('are none where it says nothing of it', () => expect(wordsOf('hebei-emerging-2018', 'digital')).toEqual([]));
});

it('a share is of characters under the sector’s own headings: Xingtai gives most to the sector it ranks last', () => {
  const plan = own.get('xingtai-emerging-2018');
  const sectors = plan?.sectors.toSorted((a, b) => b.characters - a.characters) ?? [];
  const last = plan?.sectors.toSorted((a, b) => (b.rank?.position.start ?? 0) - (a.rank?.position.start ?? 0))[0];
  expect([sectors[0]?.name, sectors[0]?.rank?.words]).toEqual(['新一代信息技术产业', '积极培育']);
  expect(last?.name).toBe(sectors[0]?.name);
});

it('sectors without a division of their own have no characters', () => {
  const plan = own.get('shijiazhuang-emerging-2018');
  expect(plan?.sectors.every(({ headings, characters }) => headings.length === 0 && characters === 0)).toBe(true);
});
