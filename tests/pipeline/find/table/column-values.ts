import { gridOf } from '../../../../src/model/table-grid.ts';
import { passageOf } from '../../../../src/pipeline/read/source/passage.ts';
import type { ReadCell } from '../../../../src/pipeline/read/drawing/rows.ts';
import { type IndicatorColumn, measureInHead, plainColumn } from '../../../../src/pipeline/find/table/head-column.ts';
import { headRows, repeatsHead } from '../../../../src/pipeline/find/table/head-rows.ts';
import { readColumns } from '../../../../src/pipeline/find/table/indicator-columns.ts';
import { rowOf } from '../../../../src/pipeline/find/table/row-head.ts';
import { tableOf, type ValueTable } from '../../../value-table.ts';

/** A cell as it is written here: its text, with > for each column and v for each row that it takes beyond its own. */
function cellOf(written: string): ReadCell {
  const text = written.replace(/[>v]+$/, '');
  const more = written.slice(text.length);
  const spans = { rowspan: more.replaceAll('>', '').length + 1, colspan: more.replaceAll('v', '').length + 1 };
  return { passage: passageOf(text, 0, text.length), ...spans, header: false };
}

/** Rows of cells parted by |. */
const gridFrom = (rows: readonly string[]) => gridOf(rows.map((row) => row.split('|').map((cell) => cellOf(cell.trim()))));

const periods = { from: 2026, to: 2030 };

const shown = (columns: readonly IndicatorColumn[] | null): string[] =>
  (columns ?? []).map(({ kind, year, base, sum, yearly }) =>
    [kind, year, base ? 'base' : null, sum ? 'sum' : null, yearly ? 'yearly' : null].filter((part) => part !== null).join(' '),
  );

/** A column's head, in a table that is for 2030, and what the column holds. */
const heads: [string, string][] = [
  ...['指标', '主要指标', '具体指标', '发展指标', '核心指标', '指标体系', '指标名称', '指标名称（水运）', '名称', '内容'].map(
    (head): [string, string] => [head, 'measure'],
  ),
  ['单位', 'unit'],
  ['计量单位', 'unit'],
  ['责任单位', 'label'],
  ['牵头单位', 'label'],
  ['配合单位', 'label'],
  ['实施单位', 'label'],
  ['建设单位', 'label'],
  ['主管单位', 'label'],
  ['指标属性', 'binding'],
  ['属性', 'binding'],
  ['指标类型', 'binding'],
  ['产品类型', 'label'],
  ['2028年单位：亿元', 'value 2028'],
  ['年均提高', 'rate 2030 yearly'],
  ['增速', 'rate 2030 yearly'],
  ['五年增长', 'rate 2030 yearly'],
  ['增幅', 'rate 2030 yearly'],
  ['年均增速［五年合计］', 'rate 2030 sum yearly'],
  ['累计', 'rate 2030 sum'],
  ['1998年', 'value 1998 base'],
  ['2028年', 'value 2028'],
  ['2028年累计', 'value 2028 sum'],
  ['2027年预计完成', 'value 2027 base'],
  ['2027年完成值', 'value 2027 base'],
  ['2027年实际', 'value 2027 base'],
  ['2027年实绩', 'value 2027 base'],
  ['2027年现状', 'value 2027 base'],
  ['基期值', 'value base'],
  ['基数', 'value base'],
  ['现状值', 'value base'],
  ['目标', 'value 2030'],
  ['目标值', 'value 2030'],
  ['规划值（末期）', 'value 2030'],
  ['目标分类', 'label'],
];

/** Whole heads, where one column tells of another. */
const tables: [string, string[]][] = [
  ['类别 | 项目 | 2025年 | 2030年', ['label', 'measure', 'value 2025 base', 'value 2030']],
  ['项目 | 单位 | 2025年 | 2030年 | 年均增速', ['measure', 'unit', 'value 2025 base', 'value 2030', 'rate 2030 yearly']],
  ['指标 | 2028年 | 2030年', ['measure', 'value 2028', 'value 2030']],
  ['任务 | 完成时限 | 责任部门', []],
];

/** The first rows of a table, and how many of them are its head. */
const lead: [string[], number][] = [
  [['指标v | 装机规模>', '2025年 | 2030年', '海上风电 | 200 | 800'], 2],
  [['指标v | 装机规模>', '2025 | 2030', '海上风电 | 200 | 800'], 2],
  [['指标v | 装机规模>', '现状 | 远期', '海上风电 | 200 | 800'], 2],
  [['指标v | 装机规模>', '近期 | 目标', '海上风电 | 200 | 800'], 2],
  [['指标v | 装机规模>', '基期 | 末期', '海上风电 | 200 | 800'], 2],
  [['指标v | 装机规模>', '近期 | 远期', '海上风电 | 200 | 800'], 1],
  [['指标 | 2025年 | 2030年>', '海上风电 | ≥200 | 2030年 | 达标', '抽水蓄能 | 100 | 300 | 达标'], 1],
  [['指标 | 2025年 | 2030年', '海上风电2028年投产 | 持平 | 翻番', '抽水蓄能 | 100 | 300'], 1],
  [['指标v | 装机规模>', '2025年 | 2030年'], 1],
  [['主要指标>', '指标 | 2025年', '海上风电 | 200', '抽水蓄能 | 100'], 2],
  [['主要指标>', '规模>', '指标 | 2025年', '海上风电 | 200', '抽水蓄能 | 100'], 3],
  [['指标', '海上风电', '抽水蓄能'], 1],
  [['指标 | 2025年', ' | 目标', '海上风电 | 200', '抽水蓄能 | 100'], 2],
  [[' | 2025年', ' | 目标', '海上风电 | 200', '抽水蓄能 | 100'], 1],
  [['指标 | 规模v', '名称', '海上风电 | 200'], 1],
  [['指标 | 规模>', '名称 | 2025年 | 5', '海上风电 | 200 | 300'], 1],
];

const again: [string[], boolean][] = [
  [['指标 | 2025年', '海上风电 | 200', '指 标 | ２０２５年'], true],
  [['指标 | 2025年', '海上风电 | 200', '指标 | 2030年'], false],
  [['装机规模', '装机规模'], false],
];

/** A row's measure and the cell of its unit column, and what is measured in which unit. */
const rows: [string, string][] = [
  ['1.茶园面积 | 万亩', '茶园面积 万亩'],
  ['2、茶园面积 | 万亩', '茶园面积 万亩'],
  ['（3）茶园面积 | 万亩', '茶园面积 万亩'],
  ['3D打印服务商 | 家', '3D打印服务商 家'],
  ['茶园面积（万亩） |', '茶园面积 万亩'],
  ['茶叶加工业占比（规模以上工业）|', '茶叶加工业占比（规模以上工业） '],
  ['智能工厂（车间）| 个', '智能工厂（车间） 个'],
  ['制茶质量指数 | -', '制茶质量指数 '],
  ['制茶质量指数 | —', '制茶质量指数 '],
  ['制茶质量指数 | /', '制茶质量指数 '],
  ['制茶质量指数 | 无', '制茶质量指数 '],
  ['茶园机采率提高 |', '茶园机采率提高 百分点'],
  ['茶产业比重下降 |', '茶产业比重下降 百分点'],
  ['茶园减产率降低 |', '茶园减产率降低 百分点'],
  ['茶园机采率 |', '茶园机采率 %'],
  ['茶产业比重 |', '茶产业比重 %'],
  ['名优茶比例 |', '名优茶比例 %'],
  ['名优茶占比 |', '名优茶占比 %'],
  ['制茶质量指数 |', '制茶质量指数 '],
];

/** What the head of a column of figures says is measured; a place, a time and a single character say nothing. */
const measuredIn: [string, string | null][] = [
  ['2025年产值（亿元）', '产值'],
  ['全市产值', '全市产值'],
  ['吞吐量', '吞吐量'],
  ['2025年目标值', null],
  ['现状', null],
  ['2025年', null],
  ['全市', null],
  ['本县', null],
  ['产', null],
];

const named: readonly IndicatorColumn[] = (['measure', 'unit'] as const).map((kind) => ({ ...plainColumn, kind }));

/** The figure of the base year that a row has, wherever its column stands; one in brackets is a sum. */
const bases: [string, number | null][] = [
  ['5 | 茶园', 5],
  ['5.5万亩 | 茶园', 5.5],
  ['[5] | 茶园', null],
  ['— | 茶园', null],
];

/** Tables of the heads of tables and the names of their rows. */
export const columnTables = (): ValueTable[] => [
  tableOf('what a column’s head says', 'src/pipeline/find/table/indicator-columns.ts', heads, (head) => {
    const grid = gridFrom([`${head} | 备注 | 2030年`, '甲 | 乙 | 丙']);
    return shown(readColumns(grid, 1, periods))[0];
  }),
  tableOf('the columns of a table', 'src/pipeline/find/table/indicator-columns.ts', tables, (head) =>
    shown(readColumns(gridFrom([head]), 1, periods)),
  ),
  tableOf('how many rows are a table’s head', 'src/pipeline/find/table/indicator-columns.ts', lead, (lines) => headRows(gridFrom(lines))),
  tableOf('a last row that says the head again', 'src/pipeline/find/table/indicator-columns.ts', again, (lines) =>
    repeatsHead(gridFrom(lines), lines.length - 1),
  ),
  tableOf('what the head of a column of figures measures', 'src/pipeline/find/table/head-column.ts', measuredIn, measureInHead),
  tableOf(
    'a row’s figure of the base year',
    'src/pipeline/find/table/row-head.ts',
    bases,
    (row) => rowOf(gridFrom([row])[0], [{ ...plainColumn, kind: 'value', base: true }, ...named]).base,
  ),
  tableOf('a row’s measure and unit', 'src/pipeline/find/table/row-head.ts', rows, (row) => {
    const { name, unit } = rowOf(gridFrom([row])[0], named);
    return `${name} ${unit}`;
  }),
];
