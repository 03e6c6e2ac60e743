import { beforeAll, describe, expect, it } from 'vitest';
import { type LoadedPlan, loadPlans } from '../../../src/library/load/load-plans.ts';
import { loadPairs, type SharedWording } from '../../../src/library/load/load-wording.ts';
import { sayRun } from '../../../src/site/wording/say-run.ts';
import { joinPair, passageRows, stockParts, topicRows } from '../../../src/site/wording/shown-pairs.ts';
import { turned } from '../../../src/site/wording/turned.ts';
import { words } from '../../../src/strings/languages.ts';

let plans: LoadedPlan[];
let wording: SharedWording;
beforeAll(async () => {
  [plans, wording] = await Promise.all([loadPlans(), loadPairs()]);
});

const pairOf = (id: string) => wording.pairs.find((pair) => pair.id === id) ?? expect.fail(`no pair ${id}`);

it('every two plans have a pair', () => expect(wording.pairs).toHaveLength((plans.length * (plans.length - 1)) / 2));

describe('the plan that columns show first stands on the left', () => {
  it.each([
    ['hebei-emerging-2018--hebei-industry-2016', 'hebei-industry-2016', true],
    ['hebei-emerging-2018--shijiazhuang-emerging-2018', 'hebei-emerging-2018', false],
    ['shijiazhuang-emerging-2018--xingtai-emerging-2018', 'xingtai-emerging-2018', true],
  ])('%s: %s', (id, left, isTurned) => {
    const pair = pairOf(id);
    const loaded = joinPair(pair, plans);
    expect([loaded.a.facts.id, loaded.pair.a, loaded.isTurned, loaded.pair.id]).toEqual([left, left, isTurned, id]);
    const rows = passageRows(loaded, plans);
    expect(rows.map(({ a }) => a.from)).toEqual(rows.map(({ a }) => a.from).sort((x, y) => x - y));
    expect(new Set(rows.map(({ anchor }) => anchor))).toEqual(new Set(pair.passages.map(({ a, b }) => `p${a.before}-${b.before}`)));
    expect(topicRows(loaded).every(({ a }) => a.where.href.includes(left) && a.where.labels.length > 0)).toBe(true);
  });

  it('turned twice, a pair is what it was', () => {
    for (const pair of wording.pairs) {
      const twice = turned(turned(pair));
      expect({ ...twice, topics: [], passages: [] }).toEqual({ ...pair, topics: [], passages: [] });
      expect(new Set(twice.passages)).toEqual(new Set(pair.passages));
    }
  });
});

it('says of each passage whether a number differs or stands on one side alone', () => {
  const rows = passageRows(joinPair(pairOf('hebei-emerging-2018--shijiazhuang-emerging-2018'), plans), plans);
  const about = (part: string): (string | null)[] =>
    rows
      .filter(({ a }) =>
        a.pieces
          .map(({ text }) => text)
          .join('')
          .includes(part),
      )
      .map(({ numbers }) => numbers);
  expect(about('企事业单位每年主导')).toEqual(['number']);
  expect(about('技术改造项目，推动')).toEqual([null]);
  expect(about('建立部门分工负责制度')).toEqual(['extra']);
});

it.each([
  ['增加值达到', ['', '500'], '增加值达到…'],
  ['，家以上企业。', ['5', ''], '…家以上企业'],
  ['重点实验室、', ['', ''], '重点实验室'],
] as [string, [string, string], string][])('shows %s, cut by %j, as %s', (text, cut, shown) => {
  expect(sayRun({ text, cut }, words('zh-CN'))).toBe(shown);
});

it('sets lists and names apart from stock phrases', () => {
  const [phrases, others] = stockParts(wording.stock.phrases);
  expect(phrases.phrases.every(({ kind, text }) => kind === 'phrase' && !text.includes('、'))).toBe(true);
  expect(others.phrases.some(({ kind }) => kind === 'name')).toBe(true);
});
