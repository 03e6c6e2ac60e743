import { describe, expect, it } from 'vitest';
import { partAt, partOf } from '../../../src/site/passages/align/plan-part.ts';
import { readPublished } from '../../../src/site/passages/align/published-plan.ts';
import { choicesOn, pagesIn } from '../../../src/site/passages/plan-contents.ts';
import { sharedPieces } from '../../../src/site/passages/shared-pieces.ts';

const division = (id: string, parent: string | null, label: string | null, title: string | null) => ({ id, parent, label, title });
let end = 0;
const block = (id: string, of: string, text: string, kind: 'heading' | 'paragraph' | 'table' = 'paragraph') => {
  const start = end;
  end += text.length;
  return { id, division: of, kind, text, span: { start, end } };
};
const plan = readPublished({
  id: 'north-2018',
  divisions: [
    division('front', null, null, null),
    division('s1', null, '一、', '总体要求'),
    division('s1-1', 's1', '（一）', '思路'),
    division('s1-1-b1', 's1-1', '专栏1', '项目'),
    division('s1-2', 's1', '（二）', '目标'),
    division('a1', null, '附件1', '清单'),
  ],
  blocks: [
    block('front-p1', 'front', '引言。'),
    block('s1', 's1', '一、总体要求', 'heading'),
    block('s1-1', 's1-1', '（一）思路', 'heading'),
    block('s1-1-p1', 's1-1', '第一段的文字比列表里能显示的要长，所以在后面用省略号断开。'),
    block('s1-1-b1-p1', 's1-1-b1', '专栏里的一段。'),
    block('s1-2', 's1-2', '（二）目标', 'heading'),
    block('s1-2-t1', 's1-2', '指标\t数值\n增加值\t20%\n研发\t2%', 'table'),
    block('a1', 'a1', '附件1 清单', 'heading'),
  ],
  references: [],
});

it('tells from an address what a division is', () =>
  expect(plan.divisions.map(({ kind }) => kind)).toEqual(['front', 'chapter', 'section', 'box', 'section', 'annex']));

describe('the part that an address names', () => {
  it.each([
    ['front', 0, 1],
    ['s1', 1, 7],
    ['s1-1', 2, 5],
    ['s1-1-b1', 4, 5],
    ['s1-1-p1', 3, 4],
    ['s1-2-t1', 6, 7],
    ['a1', 7, 8],
  ])('%s is blocks %d to %d', (id, from, to) => expect(partOf(plan, id)).toEqual({ id, from, to, within: null }));

  it('a row is a stretch of its table', () => {
    const within = partOf(plan, 's1-2-t1-r2')?.within ?? { start: 0, end: 0 };
    expect(plan.blocks[6].text.slice(within.start, within.end)).toBe('增加值\t20%');
  });

  it.each(['s2', 's1-1-p9', 's1-2-t1-r4', 's1-2-t1-r0', 's1-1-p1-r1'])('there is no %s', (id) => expect(partOf(plan, id)).toBeNull());

  it('a character stands in a block, a heading alone', () => {
    expect(partAt(plan, plan.blocks[3].span.start)?.id).toBe('s1-1-p1');
    expect(partAt(plan, plan.blocks[1].span.start)).toEqual({ id: 's1', from: 1, to: 2, within: null });
    expect(partAt(plan, 10_000)).toBeNull();
  });
});

it('pages and what stands on one can be chosen', () => {
  expect(pagesIn(plan)).toEqual(['front', 's1', 'a1']);
  expect(choicesOn(plan, 's1')).toEqual([
    { id: 's1-1', depth: 0, heading: '（一）思路', start: '（一）思路' },
    { id: 's1-1-p1', depth: 1, heading: null, start: '第一段的文字比列表里能显示的要长，所以在后面…' },
    { id: 's1-1-b1-p1', depth: 2, heading: null, start: '专栏里的一段。' },
    { id: 's1-2', depth: 0, heading: '（二）目标', start: '（二）目标' },
    { id: 's1-2-t1', depth: 1, heading: null, start: '指标 数值 增加值 20% 研发 2%' },
  ]);
});

describe('a block with the passages that stand in it', () => {
  const at = (start: number, stop: number) => ({ block: 's1-p1', start, end: stop, text: '', before: 0, marks: [] });
  const passage = (start: number, stop: number) => ({ kind: 'verbatim' as const, a: at(start, stop), b: at(0, 1), again: null });

  it.each([
    [[], [['甲乙丙丁戊', null]]],
    [
      [passage(1, 3)],
      [
        ['甲', null],
        ['乙丙', 1],
        ['丁戊', null],
      ],
    ],
    [
      [passage(3, 5), passage(0, 2)],
      [
        ['甲乙', 2],
        ['丙', null],
        ['丁戊', 1],
      ],
    ],
    [
      [passage(0, 3), passage(2, 5)],
      [
        ['甲乙丙', 1],
        ['丁戊', 2],
      ],
    ],
    [[passage(0, 5), passage(1, 2)], [['甲乙丙丁戊', 1]]],
  ])('%j', (passages, expected) =>
    expect(sharedPieces({ id: 's1-p1', text: '甲乙丙丁戊', start: 0 }, passages, 'a').map(({ text, number }) => [text, number])).toEqual(
      expected,
    ),
  );
});
