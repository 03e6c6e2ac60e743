import type { Period } from '../clause/date/period.ts';
import { baseYearOf } from './base-year.ts';
import { cellFigure } from './cell-figure.ts';
import { type IndicatorColumn, measureInHead, namesMeasure, plainColumn } from './head-column.ts';
import { type Grid, headTexts, textOf } from './head-rows.ts';
import { isStages, type YearColumn, yearOfCell } from './row-years.ts';

/** What stands over a table of amounts that are to be reached: 任务分解表, 投资计划, “十四五”重点项目. */
const ahead = /任务|目标|计划|规划|安排|分解|拟|重[点大]项目|[“"]?十[一二三四五六七八九]?五[”"]?/;
/** What stands over amounts that were measured. */
const behind = /完成情况|统计|现状|实绩|基本情况|一览表?$|历年|回顾|成就/;
/** Heads of a list of single projects: what one of them costs is no goal. */
const perProject = /建设(?:内容|规模|性质|地点|年限|工期)|(?:项目|工程|路段|线路)名称/;
const unitTail = /（([^（）\d]{1,8})）$/;
/** Heads that say by themselves what is counted. */
const amounts = /(?:个数|数量|[总]?投资(?:额)?|资金|产值|产量|产能|规模|面积|里程|收入|户数|人数|数|额|量)$/;
const order = /^(?:序号|编号)$/;
/** Figures that say nothing of a goal: how much a thing counts, who is to be rung up. */
const aside = /权重|分值|得分|排[名位]|电话|联系|备注|页[码数]|[年月日时]限?$|时间|单位$/;
/** Rows that sum up the others. */
const total = /^(?:合计|总计|共计|小计|总数)/;

/** A table as its columns are told. */
interface Table {
  grid: Grid;
  heads: number;
  texts: readonly string[];
  period: Period;
}

/** The cells of a column that hold something. */
const bodyOf = ({ grid, heads }: Pick<Table, 'grid' | 'heads'>, c: number): string[] =>
  grid.slice(heads).flatMap((row) => (textOf(row[c]) === '' ? [] : [textOf(row[c])]));

/** True where most cells of a column are figures. */
export function holdsFigures(grid: Grid, heads: number, c: number): boolean {
  const cells = bodyOf({ grid, heads }, c);
  const figures = cells.filter((cell) => cellFigure(cell)).length;
  return figures > 0 && figures * 2 >= cells.length;
}

/** True for a row of totals. */
export const isTotal = (row: Grid[number]): boolean => row.some((cell) => total.test(textOf(cell)));

/** True where most names of rows have a unit behind them: rows are what is measured. */
const namesUnits = (table: Table, c: number): boolean => {
  const names = bodyOf(table, c);
  return names.filter((name) => unitIn(name) !== '').length * 2 > names.length;
};

/** The unit in brackets at a head's end. */
const unitIn = (text: string): string => unitTail.exec(text)?.[1] ?? '';

/** True for a column whose every figure prints its unit: 5家, 300亿元. */
const printsUnits = (table: Table, c: number): boolean =>
  !aside.test(table.texts[c]) && bodyOf(table, c).every((cell) => /^[\u4e00-\u9fff]/.test(cellFigure(cell)?.unit ?? ''));

/** True for a column of figures whose head says what they measure, by its unit or its last word, or whose figures do by their units. */
const isAmount = (table: Table, c: number): boolean => {
  const head = table.texts[c];
  const isSaid = unitIn(head) !== '' || amounts.test(head) || printsUnits(table, c);
  return c > 0 && !order.test(head) && isSaid && holdsFigures(table.grid, table.heads, c);
};

/** What the head of a column of amounts says is measured. */
function measureOf(text: string): string {
  const unit = unitIn(text);
  const words = (unit ? text.slice(0, -unit.length - 2) : text).replace(/^其中:?/, '');
  return measureInHead(words) ?? words;
}

/**
 * The columns of a table whose heads each say what they measure (项目个数, 总投资（亿元）) and whose rows say whose it is; null where the table
 * says nothing of goals, or has no such column. `caption` is what stands over the table.
 */
export function readAmounts(grid: Grid, heads: number, caption: string, period: Period): IndicatorColumn[] | null {
  const { from, to } = period;
  const texts = headTexts(grid, heads);
  const over = caption + texts.join('');
  const year = /(?:19|20)\d{2}(?=年)/.exec(caption)?.[0];
  const isOver = year !== undefined && from !== null && Number(year) < from;
  if (!ahead.test(over) || behind.test(caption) || isOver) return null;
  const table = { grid, heads, texts, period };
  const totals = perProject.test(texts.join(' '));
  if (totals && !grid.slice(heads).some(isTotal)) return null;
  const columns = texts.map((text, c): IndicatorColumn => {
    if (!isAmount(table, c)) return { ...plainColumn, kind: 'label' };
    const of = { unit: unitIn(text), measure: measureOf(text), totals };
    return { ...plainColumn, kind: 'value', year: year === undefined ? to : Number(year), ...of };
  });
  const named = columns.findIndex(({ kind }, c) => kind === 'label' && !order.test(texts[c]));
  if (named < 0 || !columns.some(({ kind }) => kind === 'value')) return null;
  columns[named].kind = 'measure';
  return columns;
}

/** The columns of a table whose rows are stages of time (水平年, 阶段) and whose heads say what is measured; null where its years are no plan's. */
export function readStages(grid: Grid, heads: number, years: YearColumn, period: Period): IndicatorColumn[] | null {
  const texts = headTexts(grid, heads);
  const rows = grid.slice(heads).flatMap((row) => yearOfCell(textOf(row[years.at])) ?? []);
  const isAhead =
    rows.some((year) => period.from === null || year >= period.from) && (period.to !== null || baseYearOf(rows, period) !== null);
  if (!isAhead) return null;
  const columns = texts.map((text, c): IndicatorColumn => {
    const isValue = c !== years.at && !order.test(text) && !aside.test(text) && holdsFigures(grid, heads, c);
    return isValue ? { ...plainColumn, kind: 'value', year: period.to, unit: unitIn(text), measure: measureOf(text) } : { ...plainColumn };
  });
  const named = columns.findIndex(
    ({ kind }, c) => kind === 'label' && c !== years.at && !order.test(texts[c]) && !isStages(grid, heads, c),
  );
  if (named >= 0) columns[named].kind = 'measure';
  return columns.some(({ kind }) => kind === 'value') ? columns : null;
}

/**
 * In a table whose rows are no indicators (产业, 湖泊), tells what columns of figures measure: those of a year beside it (2025年产值), and those
 * whose head names no year (退耕（亩）), which are of the plan's last.
 */
export function ownColumns(columns: IndicatorColumn[], table: Table): void {
  const { texts, grid, heads, period } = table;
  const named = columns.findIndex(({ kind }) => kind === 'measure');
  const rowsAreIndicators =
    named < 0 || namesMeasure(texts[named]) || columns.some(({ kind }) => kind === 'unit') || namesUnits(table, named);
  if (rowsAreIndicators) return;
  const totals = perProject.test(texts.join(' '));
  const years = columns.flatMap(({ kind, year }) => (kind === 'value' && year !== null ? [year] : []));
  columns.forEach((column, c) => {
    const isOwn = column.kind === 'label' && c > named && !aside.test(texts[c]) && holdsFigures(grid, heads, c);
    if (column.kind === 'value') column.measure = measureInHead(texts[c]);
    else if (isOwn) {
      const year = period.to ?? (years.length ? Math.max(...years) : null);
      columns[c] = { ...column, kind: 'value', year, unit: unitIn(texts[c]), measure: measureOf(texts[c]), totals };
    }
  });
}

/** The unit of a column that counts without printing one: 项目个数 counts 个. */
export const countedIn = (measure: string): string =>
  /(?:个数|项目数)$/.test(measure) ? '个' : /人数$/.test(measure) ? '人' : /户数$/.test(measure) ? '户' : '';
