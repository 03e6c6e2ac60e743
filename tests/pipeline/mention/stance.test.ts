import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { Mention, PlanMentions } from '../../../src/model/entry.ts';
import { clauseOf } from '../../../src/pipeline/mention/clause/cut-clause.ts';
import { isListItem } from '../../../src/pipeline/mention/stance/listed.ts';
import { stanceOf } from '../../../src/pipeline/mention/stance/stance.ts';
import { known, settingIn } from './stance-values.ts';

it('a word under a heading that looks back is background, one in a list of projects a project', () => {
  expect(stanceOf(known('我省在石墨烯方面优势明显', '石墨烯', { past: true })).stance).toBe('背景');
  expect(stanceOf(known('某市石墨烯基地、某县新能源产业园', '石墨烯', { projects: true })).stance).toBe('项目');
});

it('a run-in head is a task by what follows it, and the verb there doesn’t govern it', () => {
  const head = { ...known('机器人。支持人工智能技术在工业机器人领域的应用', '机器人'), inHead: true };
  expect(stanceOf(head).stance).toBe('任务');
  expect(clauseOf(head, '任务')).toEqual({ verb: null, parts: [[0, 3]] });
});

it.each([
  ['从科技投入、金融支持、政府采购、保护知识产权等方面给予支持', '政府采购', true],
  ['鼓励和引导医疗机构优先采购本省药品，纳入政府采购目录', '政府采购', false],
  ['调整领导小组成员，加强领导力量，充实办公室人员', '领导小组', false],
])('%s: a list item and no more? %s', (text, word, expected) => {
  expect(isListItem(settingIn(text, word))).toBe(expected);
});

/** Facts of measures say whether the plan says what is to be done (full), or names the measure only. */
interface Fact {
  full?: boolean;
  plan: string;
  entry: string;
  block?: string;
  text?: string;
  stance?: Mention['stance'];
  verb?: string | null;
  absent?: boolean;
  /** Verbs that it must not have. */
  not?: string[];
}
const facts = (name: string): Fact[] =>
  readFileSync(`tests/fixtures/mentions/${name}.jsonl`, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Fact);
const mentions = (plan: string): PlanMentions => JSON.parse(readFileSync(`content/mentions/${plan}.json`, 'utf8')) as PlanMentions;

it('agrees with the stances and verbs that were read by hand: 82 of 83, 34 of 37', () => {
  const found = facts('topics').map((fact) => {
    const own = mentions(fact.plan).topics.filter(({ entry, block }) => entry === fact.entry && block === fact.block);
    return {
      stance: own.some(({ stance }) => stance === fact.stance),
      verb: fact.stance !== '任务' || own.some(({ verb }) => verb !== null && verb.startsWith(fact.verb ?? '?')),
    };
  });
  expect(found.filter(({ stance }) => stance).length).toBeGreaterThanOrEqual(82);
  expect(found.filter(({ verb }) => !verb).length).toBeLessThanOrEqual(3);
});

it.each(facts('verbs'))('$plan $entry $block: $verb', ({ plan, entry, block, verb = null, not = [] }) => {
  const { topics, measures } = mentions(plan);
  const verbs = [...topics, ...measures].filter((each) => each.entry === entry && each.block === block).map((each) => each.verb);
  expect(verbs).toContain(verb);
  expect(verbs.filter((each) => each !== null && not.includes(each))).toEqual([]);
});

it('who decides on money is no task; a county’s mention is none of the city that has its name; 新技术改造 is no upgrading', () => {
  const { topics, measures, places } = mentions('xingtai-emerging-2018');
  expect(measures.find(({ entry, block }) => entry === 'fiscal-funds' && block === 's3-1-p1')).toMatchObject({
    stance: '列举',
    rule: '提交审议',
  });
  expect(measures.some(({ entry, block }) => entry === 'technical-upgrading' && block === 's1-1-p1')).toBe(false);
  expect(measures.some(({ entry, block }) => entry === 'technical-upgrading' && block === 's3-4-p1')).toBe(true);
  expect(topics.some(({ block }) => block === 's2-9-p1')).toBe(true);
  const counts = (block: string) => places.filter((each) => each.entry === 'xingtai' && each.block === block).length;
  expect([counts('s2-9-p1'), counts('s1-1-p1')]).toEqual([0, 1]);
});

it.each(facts('names'))('$plan $entry $block', ({ plan, entry, block, absent }) => {
  const own = mentions(plan).names.filter((each) => each.entry === entry && (block === undefined || each.block === block));
  expect(own.length > 0).toBe(!absent);
});

// 科技保险 in 大力发展…科技保险、绿色金融等创新产品 was read as only named, and its neighbour, later, as to be done: a verb governs both.
it('tells a measure that is described from one that is only named: 74 of 81 facts', () => {
  const right = facts('measures').filter(({ plan, entry, block, full }) => {
    const own = mentions(plan).measures.filter((each) => each.entry === entry && each.block === block);
    return own.some(({ stance }) => stance === '任务') === full;
  });
  expect(right.length).toBeGreaterThanOrEqual(74);
});
