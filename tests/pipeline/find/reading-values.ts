import { tableOf, type ValueTable } from '../../value-table.ts';
import { type LedgerReader, written } from './written.ts';

/** Figures per head, and counts per so many; the unit says per what. */
const perHead: [string, string][] = [
  ['到2030年，人均生产总值达到15万元。', '15万元 target 15 万元 eq level 2030'],
  ['到2030年，亩均税收达到30万元。', '30万元 target 30 万元 eq level 2030'],
  ['到2030年，户均收入达到12万元。', '12万元 target 12 万元 eq level 2030'],
  ['到2030年，地均税收达到30万元。', '30万元 target 30 万元 eq level 2030'],
  ['到2030年，渔业产值达到15万元。', '15万元 target 0.0015 亿元 eq level 2030'],
  ['到2030年，每万名员工使用工业机器人600台。', '600台 target 600 台/万名员工 eq level 2030'],
  ['到2030年，每万名职工使用工业机器人600台。', '600台 target 600 台/万名职工 eq level 2030'],
  ['到2030年，每万名就业人员使用工业机器人600台。', '600台 target 600 台/万名就业人员 eq level 2030'],
  ['到2030年，工业机器人密度达到每万人口600台。', '600台 target 600 台/万人口 eq level 2030'],
  ['到2030年，光伏屋顶达到每百户30套。', '30套 target 30 套/百户 eq level 2030'],
  ['到2030年，充电桩达到每百辆20个。', '20个 target 20 个/百辆 eq level 2030'],
];

/** What the last figure of a text takes from beyond its own clause. */
const taken: [string, string][] = [
  ['到2030年，海上风电装机达到800万千瓦。海水淡化能力达到50万吨。', 'year'],
  ['到2030年，全县渔业产值达到500亿元。\n到2030年，茶叶产值达到300亿元。', 'scope'],
  ['新材料产业。到2030年，产值达到800亿元。\n生物医药产业。到2030年，产值达到500亿元。', 'subject'],
  ['每年选派100名科技特派员，举办对接活动10场。', 'mode'],
  ['到2030年，渔业产值达到500亿元。', ''],
];

/** Tables of readings that need the words around. */
export const readingTables = (ledgerOf: LedgerReader): ValueTable[] => [
  tableOf('figures per head', 'src/pipeline/find/reading.ts', perHead, (text) => {
    const figure = ledgerOf(text).find((entry) => 'measure' in entry);
    return figure ? written(text, figure) : 'none';
  }),
  tableOf('what a figure takes from beyond its clause', 'src/pipeline/find/reading.ts', taken, (text) => {
    const figure = ledgerOf(text).findLast((entry) => 'measure' in entry);
    return figure && 'inferred' in figure ? figure.inferred.join() : 'none';
  }),
];
