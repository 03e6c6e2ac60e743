import { isWide } from '../../../src/pipeline/link/figure.ts';
import { isCount } from '../../../src/pipeline/link/unit.ts';
import { tableOf, type ValueTable } from '../../value-table.ts';

const whole = [null, '全省', '我市', '市域内', '全盟', '省内', '省地域内', '全省各市', '全市各县', '全区各镇', '全县各乡', '全州各县'];
const parts = ['滨海产业园', '某市光伏基地', '市属企业'];

const wide = [...whole.map((scope): [string | null, boolean] => [scope, true]), ...parts.map((scope): [string, boolean] => [scope, false])];

const counts: [string, boolean][] = [
  ['家', true],
  ['项', true],
  ['亿元', false],
  ['%', false],
  ['百分点', false],
  ['‰', false],
  ['倍', false],
  ['比', false],
  ['台/万人', false],
  ['', false],
];

/** Tables of whose a figure is and what it counts. */
export const figureTables = (): ValueTable[] => [
  tableOf('whether a figure is of the whole territory', 'src/pipeline/link/figure.ts', wide, (scope) => isWide({ scope })),
  tableOf('whether a unit counts things', 'src/pipeline/link/unit.ts', counts, isCount),
];
