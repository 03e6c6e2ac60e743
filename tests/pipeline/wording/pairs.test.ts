import fc from 'fast-check';
import { expect, it } from 'vitest';
import { shareWording } from '../../../src/pipeline/wording/pairs.ts';
import { planOf } from './plans.ts';

const ground = '对符合集约用地标准的工业项目优先保障土地供应，在确定土地出让底价时，';

it('shares count every character in a run of 12 or more, white space folded, from each side', () => {
  const { pairs } = shareWording([
    planOf('a', ['一二三四五六 七八九十甲乙丙', '丁戊']),
    planOf('b', ['一二三四五六七八九十甲乙', '丙丁', '一二三四五六七八九十甲']),
  ]);
  expect(pairs[0].shares).toEqual({ a: { characters: 15, covered: 14 }, b: { characters: 25, covered: 14 } });
});

it('shares are those of a slow count over all runs', () => {
  const text = fc.string({ unit: fc.constantFrom(...'甲乙'), minLength: 10, maxLength: 60 });
  fc.assert(
    fc.property(text, text, (a, b) => {
      const covered = Array.from(a, (_, at) =>
        Array.from({ length: 12 }, (_, k) => a.slice(at - k, at - k + 12)).some(
          (run, k) => at >= k && run.length === 12 && b.includes(run),
        ),
      );
      const { pairs } = shareWording([planOf('a', [a]), planOf('b', [b])]);
      expect(pairs[0]?.shares.a.covered ?? 0).toBe(covered.filter(Boolean).length);
    }),
  );
});

it('equal clauses are verbatim, changed ones adapted; order and place make no difference', () => {
  const { pairs } = shareWording([
    planOf('a', [`前面的话。${ground}按不低于标准的70%执行。`, '加强领导力量，充实办公室人员，强化统筹协调和工作指导。']),
    planOf('b', ['加强领导力量，充实办公室人员，强化统筹协调和工作指导；', `${ground}可按不低于标准的70%执行。`]),
  ]);
  expect(pairs[0].passages.map(({ kind, a, b }) => [kind, a.block, b.block, b.marks])).toEqual([
    ['adapted', 's1-p1', 's1-p2', [[34, 35, 'modal']]],
    ['verbatim', 's1-p2', 's1-p1', []],
  ]);
});

it('says which third plan holds the same words, and where', () => {
  const text = '与周边地区共同形成功能互补、资源共享、产业链衔接的发展新高地。';
  const { pairs } = shareWording([planOf('a', [text]), planOf('b', [text]), planOf('c', ['别的。', text])]);
  expect(pairs.find(({ id }) => id === 'a--b')?.passages[0].also).toEqual([{ plan: 'c', block: 's1-p2' }]);
});

it('what stands in half of the plans and two provinces is a stock phrase, and no passage', () => {
  const phrase = '新技术、新产品、新业态、新模式';
  const plans = [
    planOf('a', [`促进${phrase}发展。`], 'x'),
    planOf('b', [`发展${phrase}。`], 'y'),
    planOf('c', [`${phrase}不断出现。`], 'x'),
  ];
  const { pairs, stock } = shareWording(plans);
  expect(stock.phrases.map(({ text, plans: held }) => [text, held.length])).toEqual([[phrase, 3]]);
  expect(pairs.flatMap(({ passages, runs }) => [...passages, ...runs])).toEqual([]);
  expect(shareWording(plans.map((plan) => ({ ...plan, root: 'x' }))).stock.phrases).toEqual([]);
});

it('naming a document is no shared wording', () => {
  const name = '全省战略性产业发展三年行动计划纲要';
  const named = (id: string, text: string) => ({ ...planOf(id, []), blocks: [{ id: 's1', text, label: '', names: [name] }] });
  const { pairs } = shareWording([named('a', `依据《${name}》制定。`), named('b', `印发《${name}》。`)]);
  expect(pairs[0].passages).toEqual([]);
  expect(pairs[0].runs.map(({ text }) => text)).toEqual([`《${name}》`]);
});

it('up to twelve plans make all pairs, with zeros where nothing is in common; in more plans such pairs are left out', () => {
  const of = (count: number) =>
    shareWording(Array.from({ length: count }, (_, i) => planOf(`p${i + 10}`, [String.fromCodePoint(0x4e00 + i)]))).pairs;
  expect(of(12)).toHaveLength(66);
  expect(of(2)).toEqual([
    {
      id: 'p10--p11',
      a: 'p10',
      b: 'p11',
      shares: { a: { characters: 1, covered: 0 }, b: { characters: 1, covered: 0 } },
      passages: [],
      runs: [],
      topics: [],
    },
  ]);
  expect(of(13)).toEqual([]);
});

it.each([
  ['增加值达到5000亿元', '增加值达到500亿元', ['增加值达到', ['', '500']]],
  ['比重达到12%以上', '比重达到12个以上', ['比重达到', ['', '12']]],
  ['投资达到1,000万元', '投资达到1,500万元', ['投资达到', ['', '1,']]],
  ['投资达到100家', '投资达到100个', ['投资达到100', ['', '']]],
])('a run of %s and %s shows no half of a number', (a, b, [text, cut]) => {
  const [left, right] = ['甲乙丙丁戊己庚辛壬癸', '金木水火土日月星辰风'];
  const run = '子丑寅卯辰巳午未';
  const { pairs } = shareWording([planOf('a', [`${left}${run}${a}${left}`]), planOf('b', [`${right}${run}${b}${right}`])]);
  expect(pairs[0].runs.map((each) => [each.text, each.cut])).toEqual([[`${run}${text as string}`, cut]]);
});
