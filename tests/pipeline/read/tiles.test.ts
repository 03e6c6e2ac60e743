import { expect, it } from 'vitest';
import { printProblem } from '../../../src/model/problem.ts';
import { Span } from '../../../src/model/offset.ts';
import { seedOf } from '../../../src/pipeline/read/source/seed.ts';
import { checkTiles } from '../../../src/pipeline/read/tiles.ts';

const block = (start: number, end: number) => ({
  id: 'p',
  division: 'd',
  kind: 'paragraph' as const,
  text: '',
  span: Span.parse({ start, end }),
});
const lost = (text: string, ...spans: [number, number][]) =>
  checkTiles(
    seedOf('seeds/x.txt', text),
    spans.map(([start, end]) => block(start, end)),
  ).map((problem) => {
    expect(problem.fatal).toBe(true);
    return printProblem(problem);
  });

it('blocks that leave out nothing but space and rules tile the seed', () => {
  expect(lost('\ufeff甲乙\n　│丙│\n', [1, 3], [6, 7])).toEqual([]);
});

it('what stands in no block is said once a line, with its place in code points', () => {
  const says = (place: string) =>
    `seeds/x.txt:${place} [integrity] the words from here on stand in no block. This is a fault of the reader: report it.`;
  expect(lost('甲乙', [1, 2])).toEqual([says('1:1')]);
  expect(lost('甲 乙丙丁', [3, 4])).toEqual([says('1:1'), says('1:5')]);
  expect(lost('𠮷甲乙\n丙丁戊\n己', [0, 1], [4, 5])).toEqual([says('1:2'), says('2:2'), says('3:1')]);
});
