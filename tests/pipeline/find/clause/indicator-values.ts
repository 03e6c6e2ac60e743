import { Indicator } from '../../../../src/model/vocabulary.ts';
import type { Mode } from '../../../../src/model/target.ts';
import { indexIndicators, matchIndicator } from '../../../../src/pipeline/find/clause/indicator.ts';
import { tableOf, type ValueTable } from '../../../value-table.ts';

const plain = { family: 'sea', denominator: null, population: null, better: 'more', definition: '沿海的港口与渔业。', defined: 'text' };
const index = indexIndicators([
  Indicator.parse({
    ...plain,
    id: 'berths',
    zh: '深水泊位',
    en: 'Deep-water berths',
    quantity: '泊位',
    units: ['个'],
    aliases: ['万吨级泊位数'],
  }),
  Indicator.parse({ ...plain, id: 'catch', zh: '远洋渔业产量', en: 'Deep-sea catch', quantity: '产量', units: ['吨'] }),
]);

const matched: [[string, string, Mode], string | null][] = [
  [['深水泊位', '个', 'level'], 'berths'],
  [['“深水”泊位数量', '座', 'level'], 'berths'],
  [['万吨级泊位总数', '个', 'level'], 'berths'],
  [['深水泊位（个）', '个', 'level'], null],
  [['深水泊位数', '吨', 'level'], null],
  [['远洋渔业产量', '吨', 'level'], 'catch'],
  [['远洋渔业产量', '%', 'growth'], 'catch'],
  [['远洋渔业产量', '百分点', 'change'], 'catch'],
  [['远洋渔业产量', '倍', 'change'], 'catch'],
  [['远洋渔业产量', '%', 'level'], null],
  [['远洋渔业', '吨', 'level'], null],
];

/** A table of measures, units and modes: the indicator they name. */
export const indicatorTables = (): ValueTable[] => [
  tableOf(
    'the indicator that a measure is',
    'src/pipeline/find/clause/indicator.ts',
    matched,
    ([measure, unit, mode]) => matchIndicator(index, measure, unit, mode)?.id ?? null,
  ),
];
