import { expect, it } from 'vitest';
import { goesOnIn, isBound, joinWrapped } from '../../../../src/pipeline/read/tables/wrapped-cells.ts';
import { passage } from '../shape.ts';

it.each([
  ['占全省比重', '研发投入', null, null],
  ['比重', '研发投入占', '产值', 'above'],
  ['比重（%）', '研发投入', '产值', 'above'],
  ['量（立方米）', '单位产值取水', '产值', 'above'],
  ['取水强度（吨）', '单位产值', '产值', 'above'],
  ['取水强度（吨）', '取水总量（万吨）', '产值', null],
  ['万人）', '专利（件/', '产值', 'above'],
  ['研发投入占', '产值', '营业收入', 'below'],
  ['发明专利（件/', '产值', '万人）', 'below'],
  ['城乡居民收入', '产值', '比', 'below'],
  ['发明专利', '产值', '（件）', 'below'],
  ['绿色发展', '产值', '水耗', null],
  ['绿色发展', null, null, null],
  ['（单位：亿元）', '研发投入占', '产值', null],
  ['（续）', '研发投入占', '产值', null],
])('the line %s between %s and %s goes on %s', (line, above, below, expected) => expect(goesOnIn(line, above, below)).toBe(expected));

it.each([
  [' 以上 ', true],
  ['左右', true],
  ['以上企业', false],
  ['', false],
])('%j is a bound: %s', (line, expected) => expect(isBound(line)).toBe(expected));

const rows = (...given: string[]) =>
  joinWrapped(given.map((row) => row.split('|').map(passage))).map((row) =>
    row.map((cell) => cell.map(({ text }) => text).join('+')).join('|'),
  );

it.each([
  ['the rest of a name, in its own column', ['指标|2025年', '研发投入占|5', '产值比|'], ['指标|2025年', '研发投入占+产值比|5']],
  ['the rest of a name in a line alone', ['指标|2025年', '研发投入占|5', '产值比'], ['指标|2025年', '研发投入占+产值比|5']],
  [
    'the rest of a name in the second column',
    ['序号|指标|2025年', '1|研发投入占|5', '产值比'],
    ['序号|指标|2025年', '1|研发投入占+产值比|5'],
  ],
  ['a bound goes to the last figure', ['指标|2020年|2025年', '产值|5|8', '以上'], ['指标|2020年|2025年', '产值|5|8+以上']],
  ['a bound in its column', ['指标|2020年|2025年', '产值|5|8', '|以上|'], ['指标|2020年|2025年', '产值|5+以上|8']],
  ['the beginning of a name', ['指标|2025年', '高技能人才占', '劳动者比例|5'], ['指标|2025年', '高技能人才占+劳动者比例|5']],
  ['a label stays a row', ['指标|2025年', '绿色发展', '水耗|5'], ['指标|2025年', '绿色发展', '水耗|5']],
  ['two cells stay a row', ['指标|2025年', '研发投入占|5', '产值比|8'], ['指标|2025年', '研发投入占|5', '产值比|8']],
  ['a first row stays one', ['以上|', '产值|5'], ['以上|', '产值|5']],
  ['nothing is joined to a label', ['指标|2025年', '绿色的', '比重（%）', '水耗|5'], ['指标|2025年', '绿色的', '比重（%）', '水耗|5']],
])('%s', (_, given, expected) => expect(rows(...given)).toEqual(expected));
