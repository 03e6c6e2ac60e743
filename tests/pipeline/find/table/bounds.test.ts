import { describe, expect, test } from 'vitest';
import { boundsAfter, boundsBefore, type BoundMeaning } from '../../../../src/language/bounds.ts';
import type { Comparator } from '../../../../src/model/target.ts';
import { squeeze } from '../../../../src/pipeline/find/numbers/squeeze.ts';
import { ledgerOf } from '../words.ts';

const folded: Record<BoundMeaning, Comparator> = { ge: 'ge', gt: 'ge', le: 'le', lt: 'le', approx: 'approx' };

/** The reading of the one figure of a table whose last cell is given. */
function cell(text: string): string[] {
  const table = ['| 指标 | 2020年 | 2025年 |', '|---|---|---|', `| 高新技术企业数量（家） | 150 | ${text} |`].join('\n');
  return ledgerOf(table).flatMap((entry) =>
    'measure' in entry && entry.kind === 'target' ? [`${entry.text} ${entry.comparator} ${entry.wording}`] : [],
  );
}

describe('a cell of a table is read with every bound, on both sides', () => {
  test.each(boundsBefore)('$word before a figure', ({ word, means }) => {
    expect(cell(`${word}200`)).toEqual([`200 ${folded[means]} ${squeeze(word).text}`]);
  });

  test.each(boundsAfter)('$word after a figure', ({ word, means }) => {
    expect(cell(`200${word}`)).toEqual([`200 ${folded[means]} ${word}`]);
    expect(cell(`200家${word}`)).toEqual([`200家 ${folded[means]} ${word}`]);
  });

  test.each([
    ['≥95%', '95% ge ≥'],
    ['[18]以上', '18 ge 以上'],
    ['[不低于18]', '18 ge 不低于'],
    ['（18左右）', '18 approx 左右'],
    ['＞5', '5 ge >'],
    ['5-8', '5-8 range '],
    ['突破 5', '5 ge 突破'],
  ])('%s', (text, expected) => {
    expect(cell(text)).toEqual([expected]);
  });
});
