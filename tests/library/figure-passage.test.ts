import { expect, it } from 'vitest';
import { passageOf, sentenceOf } from '../../src/library/figure-passage.ts';
import type { Cell } from '../../src/model/block.ts';
import { BlockStretch } from '../../src/model/offset.ts';

const cell = (text: string, fields: Partial<Cell> = {}): Cell => ({ text, header: false, rowspan: 1, colspan: 1, span: null, ...fields });
const head = (text: string, fields: Partial<Cell> = {}): Cell => cell(text, { header: true, ...fields });
const at = (start: number, end: number) => ({ at: BlockStretch.parse([start, end]) });

it('a sentence goes from the full stop before to the one after', () => {
  const text = '基础好。到2020年，增加值达到500亿元，占比18%以上。后面。';
  const from = text.indexOf('500亿元');
  expect(sentenceOf(text, [from, from + 5])).toEqual({
    kind: 'sentence',
    lead: [],
    range: [4, 30],
    before: '到2020年，增加值达到',
    exact: '500亿元',
    after: '，占比18%以上。',
  });
});

it('words of an earlier part of the block that govern the figure come first', () => {
  const text = '建设临港产业园。力争到2025年，船舶产值达到90亿元；海工产值达到70亿元。';
  const from = text.indexOf('70亿元');
  const governed = { ...at(from, from + 4), scope: '临港产业园', when: '到2025年', wording: '力争…达到' };
  expect(passageOf({ text }, governed)).toMatchObject({ lead: ['临港产业园', '力争', '到2025年'], before: '海工产值达到' });
  expect(passageOf({ text }, { ...governed, scope: '全市', when: null, wording: '达到' })).toMatchObject({ lead: [] });
});

it('of two equal figures in one sentence each is shown at its own place, behind characters beyond the BMP too', () => {
  const text = '𠮷县产值50亿元，税收50亿元。';
  expect(passageOf({ text }, at(4, 8))).toMatchObject({ before: '𠮷县产值', exact: '50亿元', after: '，税收50亿元。' });
  expect(passageOf({ text }, at(11, 15))).toMatchObject({ before: '𠮷县产值50亿元，税收', exact: '50亿元', after: '。' });
});

it('a table gives the row with the heads of its columns and merged cells filled in', () => {
  const rows = [
    [head('类别'), head('指标'), head('2020年')],
    [head('结构', { rowspan: 2 }), head('占比20的一项'), cell('1.2')],
    [head('另一项'), cell('20以上')],
  ];
  const text = rows.map((row) => row.map((each) => each.text).join('\t')).join('\n');
  const from = text.indexOf('20以上');
  expect(passageOf({ text, rows }, at(from, from + 2))).toEqual({
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
