import { type Period, periodOf } from '../../../../src/pipeline/find/clause/date/period.ts';
import { tableOf, type ValueTable } from '../../../value-table.ts';

const [long, longer] = ['坚持绿色发展。'.repeat(215), '坚持绿色发展。'.repeat(900)];

const years = (from: number | null, to: number | null): Period => ({ from, to });

/** How texts say the years that they are for. */
const periods: [string, Period][] = [
  ['2024年云岭省政府工作报告。过去五年，', years(2024, 2024)],
  ['云岭省人民政府工作报告（2019年）。', years(2019, 2019)],
  ['1998年海州市国民经济计划草案的报告。到2000年，', years(1998, 1998)],
  ['海州市2022年重点工作，2025年要点。到2025年，', years(null, 2025)],
  [`海州市海洋规划。${'坚持陆海统筹。'.repeat(16)}2024年海州市政府工作报告提出，到2030年，`, years(null, 2030)],
  ['海州市海洋经济规划（2021—2025年）。展望2035年，', years(2021, 2025)],
  ['海州市海洋经济规划，规划期限为2026年至2035年。“十四五”期间，', years(2026, 2035)],
  ['海州市行动方案（2019-2022）。', years(2019, 2022)],
  ['海州市海洋经济规划（2025—2021年）。到2026年，', years(null, 2026)],
  ['海州市海洋经济规划（2025—2025年）。到2026年，', years(null, 2026)],
  ['海州市海洋经济。第一步（2023—2026年），打基础。“十四五”时期，', years(2023, 2026)],
  [`海州市海洋经济。${long}第一步（2023—2026年），打基础。“十四五”时期，`, years(2021, 2025)],
  ['海州市海洋经济“十二五”规划。“十三五”时期，', years(2011, 2015)],
  ['海州市海洋经济发展十三五专项计划。', years(2016, 2020)],
  ['“十二五”期间成绩很大，“十三五”时期要加快，比“十二五”末翻番。到2030年，', years(2016, 2020)],
  ['“十五”以来成绩很大，“十一五”期间要加快。', years(2006, 2010)],
  ['“十四五”时期要加快，比“十三五”末翻番。', years(2021, 2025)],
  ['到2023年，开工。到2025年，建成。力争2025年完成。到2030年，领先。', years(null, 2025)],
  ['到2025年，开工。到2030年，建成。', years(null, 2025)],
  ['到2030年，建成。到2025年，开工。', years(null, 2025)],
  ['到2030年，建成。争取2030年全部完成。到2025年，开工。', years(null, 2030)],
  ['到2030年，建成。争取2030年完成。至2025年，开工。至2025年，一半。至2025年，三成。', years(null, 2025)],
  ['截至2019年底，建成5个。力争2021年，达到8个。', years(null, 2021)],
  ['截至2019年底，建成5个。', years(null, null)],
  [`${longer}到2028年，建成渔港5个。`, years(null, 2028)],
  [`${longer}海州市海洋经济规划（2021—2025年）。`, years(null, null)],
];

/** Tables of the years that a text is for. */
export const periodTables = (): ValueTable[] => [
  tableOf('the years that a whole text is for', 'src/pipeline/find/clause/date/period.ts', periods, periodOf),
];
