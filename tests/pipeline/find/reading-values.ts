import { tableOf, type ValueTable } from '../../value-table.ts';
import { type LedgerReader, written } from './written.ts';

/** Figures per head, and counts per so many; the unit says per what. */
const perHead: [string, string][] = [
  ['到2030年，人均生产总值达到15万元。', '15万元 target 15 万元 eq level 2030'],
  ['到2030年，亩均税收达到30万元。', '30万元 target 30 万元 eq level 2030'],
  ['到2030年，户均收入达到12万元。', '12万元 target 12 万元 eq level 2030'],
  ['到2030年，地均产值达到50亿元。', '50亿元 target 50 亿元 eq level 2030'],
  ['到2030年，渔业产值达到15万元。', '15万元 target 0.0015 亿元 eq level 2030'],
  ['到2030年，每万名员工使用工业机器人600台。', '600台 target 600 台/万名员工 eq level 2030'],
  ['到2030年，每万名职工使用工业机器人600台。', '600台 target 600 台/万名职工 eq level 2030'],
  ['到2030年，每百名就业人员拥有技能人才40名。', '40名 target 40 名 eq level 2030'],
];

/** Tables of readings that need the words around. */
export const readingTables = (ledgerOf: LedgerReader): ValueTable[] => [
  tableOf('figures per head', 'src/pipeline/find/reading.ts', perHead, (text) => {
    const figure = ledgerOf(text).find((entry) => 'measure' in entry);
    return figure ? written(text, figure) : 'none';
  }),
];
