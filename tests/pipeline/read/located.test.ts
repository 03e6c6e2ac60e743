import { expect, it } from 'vitest';
import { printProblem } from '../../../src/model/problem.ts';
import { BlockStretch, Span } from '../../../src/model/offset.ts';
import { Quantity } from '../../../src/model/quantity.ts';
import { checkLocated } from '../../../src/pipeline/read/located.ts';
import { seedOf } from '../../../src/pipeline/read/source/seed.ts';

const text = '𠮷县规划\n产值达到 50亿元，税收5亿元。';
const seed = seedOf('seeds/x.txt', text);
const block = { id: 's1-p1', division: 's1', kind: 'paragraph' as const, text: text.slice(6), span: Span.parse({ start: 5, end: 21 }) };

/** A number of the text at a place of the seed, with the place in its block's text that the reader gives it. */
const number = (words: string, [start, end]: [number, number], at: [number, number], id = block.id) =>
  Quantity.parse({
    ...{ id: `x/${start}`, plan: 'x', block: id, position: { start, end }, at: BlockStretch.parse(at) },
    ...{ text: words, kind: 'context', rule: '—' },
  });
const first = number('50亿元', [10, 14], [5, 9]);

it.each([
  ['a number at its place, the space before it left out', [first], []],
  [
    'one at another place',
    [number('5亿元', [17, 20], [11, 14])],
    ['2:13 [quantity] the number "5亿元" has no place in s1-p1: "收5亿" stands at 11–14.'],
  ],
  [
    'one behind the end',
    [number('5亿元', [17, 20], [30, 33])],
    ['2:13 [quantity] the number "5亿元" has no place in s1-p1: "" stands at 30–33.'],
  ],
  [
    'one that overlaps the one before',
    [first, number('0亿元', [11, 14], [6, 9])],
    ['2:7 [quantity] the number "0亿元" overlaps the number before it in s1-p1.'],
  ],
  [
    'one in no block',
    [number('50亿元', [10, 14], [5, 9], 's9')],
    ['2:6 [quantity] the number "50亿元" stands in no block: there is no s9.'],
  ],
])('%s', (_, quantities, problems) => {
  const remedy = 'This is a fault of the reader: report it with this line of the text.';
  const found = checkLocated(seed, { blocks: [block], quantities }, []);
  expect(found.map(printProblem)).toEqual(problems.map((each) => `seeds/x.txt:${each} ${remedy}`));
  expect(found.every(({ fatal }) => fatal)).toBe(true);
});

it('a figure that is quoted otherwise than it stands', () => {
  const quote = { prefix: '', suffix: '' };
  const problemsOf = (exact: string) =>
    checkLocated(seed, { blocks: [block], quantities: [first] }, [{ id: first.id, quote: { ...quote, exact } }]);
  expect(problemsOf('50亿元')).toEqual([]);
  expect(problemsOf('0亿元').map(({ message }) => message)).toEqual(['the number "50亿元" has no place in s1-p1: "50亿元" stands at 5–9.']);
});

it('a number at the beginning of its block is at its place', () => {
  const plain = seedOf('seeds/x.txt', '50亿元。');
  const own = { ...block, text: '50亿元。', span: Span.parse({ start: 0, end: 5 }) };
  expect(checkLocated(plain, { blocks: [own], quantities: [number('50亿元', [0, 4], [0, 4])] }, [])).toEqual([]);
});
