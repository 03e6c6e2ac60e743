import { expect, it } from 'vitest';
import { answerCsv } from '../../../src/site/query/answer-csv.ts';
import { barsOf } from '../../../src/site/query/answer-bars.ts';
import type { Answer, Cell } from '../../../src/site/query/asked.ts';

const answer = (columns: string[], ...rows: Cell[][]): Answer => ({ columns, rows, isCut: false });

it('a picture takes the first column as names and the first column of numbers', () => {
  expect(barsOf(answer(['规划', '年', '目标'], ['甲', null, 10], ['乙', 2020, 25]))).toEqual({
    names: '规划',
    values: '目标',
    bars: [
      { name: '甲', length: 40, value: 10 },
      { name: '乙', length: 100, value: 25 },
    ],
    left: 0,
  });
});

it.each([
  ['one row', answer(['a', 'b'], ['甲', 1])],
  ['names that don’t tell rows apart', answer(['a', 'b'], ['甲', 1], ['甲', 2])],
  ['numbers as names', answer(['a', 'b'], [1, 1], [2, 2])],
  ['a number that is missing', answer(['a', 'b'], ['甲', 1], ['乙', null])],
  ['a number below nought', answer(['a', 'b'], ['甲', 1], ['乙', -1])],
  ['nothing but noughts', answer(['a', 'b'], ['甲', 0], ['乙', 0])],
  ['words alone', answer(['a', 'b'], ['甲', 'x'], ['乙', 'y'])],
  ['no row', answer(['a', 'b'])],
])('there is no picture of %s', (_, own) => {
  expect(barsOf(own)).toBeNull();
});

it('thirty bars are drawn and the others counted', () => {
  const rows = Array.from({ length: 33 }, (_, i): Cell[] => [`第${i}`, i]);
  const found = barsOf(answer(['名', '数'], ...rows));
  expect([found?.bars.length, found?.left]).toEqual([30, 3]);
});

it('a file has the heads of the query, two of one name too, and no formula', () => {
  expect(answerCsv(answer(['目标', '目标', 'n'], ['a,"b', null, 1.5], ['=1+1', '第二行\n', -2]))).toBe(
    '\uFEFF目标,目标,n\r\n"a,""b",,1.5\r\n\'=1+1,"第二行\n",-2\r\n',
  );
});
