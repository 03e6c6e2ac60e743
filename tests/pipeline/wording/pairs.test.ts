import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { StockEntry } from '../../../src/model/pair.ts';
import type { TextPlan } from '../../../src/pipeline/wording/fold.ts';
import { shareWording as share } from '../../../src/pipeline/wording/pairs.ts';
import { planOf } from './plans.ts';

const shareWording = (plans: readonly TextPlan[], stock: readonly StockEntry[] = []) => share(plans, stock);

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

it('says of every plan which passages of two others it holds too, and where', () => {
  const text = '与周边地区共同形成功能互补、资源共享、产业链衔接的发展新高地。';
  const { also } = shareWording([planOf('a', [text]), planOf('b', [text]), planOf('c', ['别的。', text])]);
  expect(also.find(({ id }) => id === 'c')?.passages).toEqual([{ pair: 'a--b', passage: 0, block: 's1-p2' }]);
});

it('a listed phrase is no passage and no run, however few plans hold it; unlisted it is', () => {
  const text = '新技术、新产品、新业态、新模式';
  const plans = [planOf('a', [`促进${text}发展。`]), planOf('b', [`发展${text}。`]), planOf('c', [`${text.slice(0, 9)}。`])];
  const { pairs, stock } = shareWording(plans, [{ text, kind: 'list' }]);
  expect(stock.phrases).toEqual([
    {
      text,
      kind: 'list',
      plans: [
        { plan: 'a', block: 's1-p1', times: 1 },
        { plan: 'b', block: 's1-p1', times: 1 },
      ],
    },
  ]);
  expect(pairs.flatMap(({ passages, runs }) => [...passages, ...runs])).toEqual([]);
  expect(shareWording(plans).pairs.flatMap(({ passages, runs }) => [...passages, ...runs])).not.toEqual([]);
});

it('short stock words are no evidence and are listed nowhere', () => {
  const plans = ['a', 'b'].map((id) => planOf(id, ['强化统筹协调，加强组织领导。']));
  const words: StockEntry[] = ['强化统筹协调', '加强组织领导'].map((text) => ({ text, kind: 'words' }));
  expect(shareWording(plans).pairs[0].passages).toHaveLength(1);
  const { pairs, stock } = shareWording(plans, words);
  expect([pairs[0].passages, stock.phrases]).toEqual([[], []]);
});

it('what a plan prints more than four times is a term of its field, whatever other plans print', () => {
  const often = Array.from({ length: 5 }, (_, i) => `第${'甲乙丙丁戊'[i]}类设施农业示范基地。`);
  const once = '建设设施农业示范基地。';
  expect(shareWording([planOf('a', often), planOf('b', [once])]).pairs[0]?.passages ?? []).toEqual([]);
  expect(shareWording([planOf('a', [once]), planOf('b', [once]), planOf('c', often)]).pairs[0].passages).toHaveLength(1);
});

it('naming a document is no shared wording', () => {
  const name = '全省战略性产业发展三年行动计划纲要';
  const named = (id: string, text: string) => ({ ...planOf(id, []), blocks: [{ id: 's1', text, label: '', names: [name] }] });
  const { pairs } = shareWording([named('a', `依据《${name}》制定。`), named('b', `印发《${name}》。`)]);
  expect(pairs[0].passages).toEqual([]);
  expect(pairs[0].runs.map(({ text }) => text)).toEqual([`《${name}》`]);
});

it('two plans that have nothing in common make no pair', () => {
  expect(shareWording([planOf('a', ['甲']), planOf('b', ['乙'])]).pairs).toEqual([]);
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
