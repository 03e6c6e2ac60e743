import { expect, it } from 'vitest';
import { passageOf, sentenceAround } from '../../src/library/figure-passage.ts';

type Block = Parameters<typeof passageOf>[0];
type Quantity = Parameters<typeof passageOf>[1];

const cell = (text: string, header = false) => ({ text, header, rowspan: 1, colspan: 1, span: { start: 0, end: 999 } });
const quantity = (exact: string, prefix = '', suffix = '') =>
  ({ quote: { exact, prefix, suffix }, position: { start: 5, end: 6 } }) as Quantity;

it('a sentence goes from the full stop before to the one after', () => {
  const text = '基础好。到2020年，增加值达到500亿元，占比18%以上。后面。';
  const at = text.indexOf('500亿元');
  expect(sentenceAround(text, [at, at + 5])).toEqual({
    kind: 'sentence',
    before: '到2020年，增加值达到',
    exact: '500亿元',
    after: '，占比18%以上。',
  });
});

it('a table gives the row with the heads of its columns and merged cells filled in', () => {
  const rows = [
    [cell('类别', true), cell('指标', true), cell('2020年', true)],
    [{ ...cell('结构', true), rowspan: 2 }, cell('占比20的一项', true), cell('1.2')],
    [cell('另一项', true), cell('20以上')],
  ];
  const text = rows.map((row) => row.map((each) => each.text).join('\t')).join('\n');
  const block = { id: 't1', text, rows } as unknown as Block;
  expect(passageOf(block, quantity('20', '另一项\t', '以上'))).toEqual({
    kind: 'row',
    row: 3,
    heads: ['类别', '指标', '2020年'],
    cells: ['结构', '另一项', '20以上'],
    at: 2,
    before: '',
    exact: '20',
    after: '以上',
  });
});

it('a quote that is not in its block stops the build', () => {
  const block = { id: 'p1', text: '没有。' } as unknown as Block;
  expect(() => passageOf(block, quantity('5家'))).toThrow('Run npm run content');
});
