import { squeeze } from '../numbers/squeeze.ts';
import type { Period } from '../clause/date/period.ts';
import { cellFigure } from './cell.ts';
import { type Grid, headTexts, type IndicatorColumn, plainColumn } from './indicator-columns.ts';

/** What stands over a table of amounts that are to be reached: 任务分解表, 投资计划, “十四五”重点项目. */
const ahead = /任务|目标|计划|规划|安排|分解|拟|重[点大]项目|[“"]?十[一二三四五六七八九]?五[”"]?/;
/** What stands over amounts that were measured. */
const behind = /完成情况|统计|现状|实绩|基本情况|一览表?$|历年|回顾|成就/;
/** Heads of a list of single projects: what one of them costs is no goal. */
const perProject = /建设(?:内容|规模|性质|地点|年限|工期)|(?:项目|工程)名称/;
const unitTail = /（([^（）\d]{1,8})）$/;
/** Heads that say by themselves what is counted. */
const amounts = /(?:个数|数量|[总]?投资(?:额)?|资金|产值|产量|产能|规模|面积|里程|收入|户数|人数|数|额|量)$/;
const order = /^(?:序号|编号)$/;

/**
 * The columns of a table whose heads each say what they measure (项目个数, 总投资（亿元）) and whose rows say whose it is; null where the table
 * says nothing of goals, or has no such column. `caption` is what stands over the table.
 */
export function readAmounts(grid: Grid, heads: number, caption: string, { from, to }: Period): IndicatorColumn[] | null {
  const texts = headTexts(grid, heads);
  const over = caption + texts.join('');
  const year = /(?:19|20)\d{2}(?=年)/.exec(caption)?.[0];
  const isOver = year !== undefined && from !== null && Number(year) < from;
  if (!ahead.test(over) || behind.test(caption) || perProject.test(texts.join(' ')) || isOver) return null;
  const body = grid.slice(heads);
  const columns = texts.map((text, c): IndicatorColumn => {
    const unit = unitTail.exec(text)?.[1] ?? '';
    const isNamed = c > 0 && !order.test(text) && (unit !== '' || amounts.test(text));
    const cells = body.flatMap((row) => (row[c] ? [squeeze(row[c].passage.text).text] : [])).filter((cell) => cell !== '');
    const figures = cells.filter((cell) => cellFigure(cell)).length;
    if (!isNamed || figures === 0 || figures * 2 < cells.length) return { ...plainColumn, kind: 'label' };
    const measure = (unit ? text.slice(0, -unit.length - 2) : text).replace(/^其中:?/, '');
    return { ...plainColumn, kind: 'value', year: year === undefined ? to : Number(year), unit, measure };
  });
  const named = columns.findIndex(({ kind }, c) => kind === 'label' && !order.test(texts[c]));
  if (named < 0 || !columns.some(({ kind }) => kind === 'value')) return null;
  columns[named].kind = 'measure';
  return columns;
}

/** The unit of a column that counts without printing one: 项目个数 counts 个. */
export const countedIn = (measure: string): string =>
  /(?:个数|项目数)$/.test(measure) ? '个' : /人数$/.test(measure) ? '人' : /户数$/.test(measure) ? '户' : '';
