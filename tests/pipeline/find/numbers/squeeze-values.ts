import { squeeze } from '../../../../src/pipeline/find/numbers/squeeze.ts';
import { tableOf, type ValueTable } from '../../../value-table.ts';

/** Printed forms and what they are read as. */
const narrowed: [string, string][] = [
  ['良品率９５％', '良品率95%'],
  ['良品率95﹪', '良品率95%'],
  ['构建“1＋3＋Ｎ”格局', '构建“1+3+N”格局'],
  ['降至0．8', '降至0.8'],
  ['3∶7', '3:7'],
  ['目标：翻番', '目标:翻番'],
  ['3～5年', '3~5年'],
  ['3〜5年', '3~5年'],
  ['3∼5年', '3~5年'],
  ['海工(船舶)', '海工（船舶）'],
  ['茶业;渔业', '茶业；渔业'],
  ['＞5', '>5'],
  ['＜5', '<5'],
  ['≧5', '≥5'],
  ['≦5', '≤5'],
  ['‟三品”', '“三品”'],
  ['ｉｏｔ', 'iot'],
  ['1,200万吨', '1,200万吨'],
  ['12,345,678元', '12,345,678元'],
  ['船舶,海工', '船舶，海工'],
  ['1,20万吨', '1，20万吨'],
  ['1,2000万吨', '1，2000万吨'],
  ['2024,300家', '2024，300家'],
  ['产值 3 000 亿元', '产值3 000亿元'],
  ['New Energy 汽车', 'New Energy汽车'],
  ['年\t　产\u00a0值', '年产值'],
];

/** Where each character stood. */
const places: [string, number[]][] = [
  ['年 产', [0, 2]],
  ['5 G', [0, 1, 2]],
  ['  ％', [2]],
];

/** Tables of a text’s narrow form. */
export const squeezeTables = (): ValueTable[] => [
  tableOf('a text without layout, in narrow forms', 'src/pipeline/find/numbers/squeeze.ts', narrowed, (text) => squeeze(text).text),
  tableOf('where the characters of a narrow text stood', 'src/pipeline/find/numbers/squeeze.ts', places, (text) => [...squeeze(text).at]),
];
