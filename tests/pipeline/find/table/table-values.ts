import { type Bound, boundsAfter, boundsBefore, type BoundMeaning } from '../../../../src/language/bounds.ts';
import type { Comparator } from '../../../../src/model/target.ts';
import { squeeze } from '../../../../src/pipeline/find/numbers/squeeze.ts';
import { tableOf, type ValueTable } from '../../../value-table.ts';
import { type LedgerReader, written } from '../written.ts';

const folded: Record<BoundMeaning, Comparator> = { ge: 'ge', gt: 'ge', le: 'le', lt: 'le', approx: 'approx' };

const ending = ({ word, means }: Bound) => `${folded[means]} ${squeeze(word).text}`;
const bounded: [string, string[]][] = [
  ...boundsBefore.map((bound): [string, string[]] => [`${bound.word}200`, [`200 ${ending(bound)}`]]),
  ...boundsAfter.flatMap((bound): [string, string[]][] => [
    [`200${bound.word}`, [`200 ${ending(bound)}`]],
    [`200家${bound.word}`, [`200家 ${ending(bound)}`]],
  ]),
  ['≥95%', ['95% ge ≥']],
  ['[18]以上', ['18 ge 以上']],
  ['[不低于18]', ['18 ge 不低于']],
  ['（18左右）', ['18 approx 左右']],
  ['＞5', ['5 ge >']],
  ['5-8', ['5-8 range ']],
  ['突破 5', ['5 ge 突破']],
];

/** A table, and its figures as `written` says them. */
const tables: [string[], string[]][] = [
  [
    [
      '| 类别 | 指标 | 2015年 | 2020年 |',
      '|---|---|---|---|',
      '| 创新 | 研发机构比例（%） | 6.73 | 80 |',
      '| 质量 | 制造业质量竞争力指数 | 81.13（2014） | 82.5 |',
      '| 质量 | 制造业增加值率提高 | - | [2] |',
      '| 结构 | 六大高耗能行业工业增加值占规模以上工业比重（%） | 37.9 | 35以下 |',
      '| 绿色 | 单位工业增加值用水量比2015年降低（％） | - | [23] |',
      '| 绿色 | 绿色工厂数量（个） | - | 100 |',
    ],
    [
      '6.73 baseline 6.73 % eq level 2015',
      '80 target 80 % eq level 2020',
      '81.13 baseline 81.13 – eq level 2014',
      '82.5 target 82.5 – eq level 2020',
      '2 target 2 百分点 eq change 2020 2015',
      '37.9 baseline 37.9 % eq level 2015',
      '35 target 35 % le level 2020',
      '23 target 23 % eq change 2020 2015',
      '100 target 100 个 eq level 2020',
    ],
  ],
  [
    [
      '| 序号 | 指标名称 | 单位 | 2020年 | 2025年 | 年均增速[累计] | 属性 |',
      '|---|---|---|---|---|---|---|',
      '| 1 | 规上工业增加值 | 亿元 | 5000 | 8000左右 | 9 | 预期性 |',
      '| 2 | 制造业增加值占GDP比重 | % | 28 | ≥30 | [2] | 约束性 |',
    ],
    [
      '5000 baseline 5000 亿元 eq level 2020',
      '8000 target 8000 亿元 approx level 2025',
      '9 target 9 % eq growth 2025',
      '28 baseline 28 % eq level 2020',
      '30 target 30 % ge level 2025',
      '2 target 2 百分点 eq change 2025 2020',
    ],
  ],
  [
    [
      '| 指标 | 2025年 | 2030年 |',
      '|---|---|---|',
      '| 吨茶耗电量较2018年下降（%） | - | 12 |',
      '| 吨茶耗水量比1999年下降（%） | - | 30 |',
      '| 名优茶产量（万吨） | 3（1998年） | 8.5（2029） |',
    ],
    [
      '12 target 12 % eq change 2030 2018',
      '30 target 30 % eq change 2030 1999',
      '3 baseline 3 万吨 eq level 1998',
      '8.5 target 8.5 万吨 eq level 2029',
    ],
  ],
  [
    ['| 指标 | 2025年 | 2030年 |', '|---|---|---|', '| 制茶水分偏差（%） | .85 | .6以内 |', '| 茶园覆盖网格数（个） | .. | 1,200 |'],
    ['.85 other', '.6 other', '1,200 target 1200 个 eq level 2030'],
  ],
];

/** Tables of the cells of indicator tables. */
export const cellTables = (ledgerOf: LedgerReader): ValueTable[] => [
  tableOf('a cell with a bound', 'src/pipeline/find/table/', bounded, (cell) => {
    const table = ['| 指标 | 2020年 | 2025年 |', '|---|---|---|', `| 高新技术企业数量（家） | 150 | ${cell} |`].join('\n');
    return ledgerOf(table).flatMap((entry) =>
      'measure' in entry && entry.kind === 'target' ? [`${entry.text} ${entry.comparator} ${entry.wording}`] : [],
    );
  }),
  tableOf('the figures of a table', 'src/pipeline/find/table/', tables, (lines) => {
    const text = lines.join('\n');
    return ledgerOf(text)
      .filter(({ kind }) => kind === 'target' || kind === 'baseline' || kind === 'other')
      .map((entry) => written(text, entry));
  }),
];
