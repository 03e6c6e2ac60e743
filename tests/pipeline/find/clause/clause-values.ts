import { tableOf, type ValueTable } from '../../../value-table.ts';
import type { LedgerReader } from '../written.ts';

const measured: [string, string[]][] = [
  ['到2020年，生物医药产业主营业务收入超过2500亿元。', ['2500亿元 主营业务收入 · 生物医药产业 · bio · level 2020']],
  [
    '到2020年，带动全市战略性新兴产业增加值达到245亿元，占GDP比重达到10%左右。',
    ['245亿元 增加值 · 战略性新兴产业 · all · level 2020', '10% 增加值占GDP比重 · 战略性新兴产业 · all · level 2020'],
  ],
  [
    '到2020年，企业院士工作站、博士后科研工作站分别达到300家、100家。',
    ['300家 企业院士工作站 · – · innovation · level 2020', '100家 博士后科研工作站 · – · innovation · level 2020'],
  ],
  [
    '到2020年，力争生物医药、节能环保、先进材料等3个产业规模分别达到4000亿元。',
    ['4000亿元 产业规模 · 生物医药、节能环保、先进材料 · bio,green,material · level 2020'],
  ],
  [
    '每年新建创新平台30个以上，新增工业设计中心10个，引进人才50名。到2020年，创新平台达到400个。',
    [
      '30个 创新平台 · – · innovation · annual –',
      '10个 工业设计中心 · – · innovation · annual –',
      '50名 人才 · – · all · annual –',
      '400个 创新平台 · – · innovation · level 2020',
    ],
  ],
  ['到2020年，规模以上工业增加值比2010年翻一番。', ['翻一番 规模以上工业增加值 · – · all · change 2020']],
  ['到2020年，占比由20%提高到30%。', ['20% 占比 · – · all · level –', '30% 占比 · – · all · level 2020']],
  [
    '到2020年，战略性新兴产业增加值增速高于规模以上工业增加值5个百分点左右。',
    ['5个百分点 增加值增速高于规模以上工业增加值 · 战略性新兴产业 · all · growth 2020'],
  ],
  ['到2020年，工业机器人密度达到每万名员工使用机器人60台。', ['60台 工业机器人密度 · – · ai · level 2020']],
  ['到2020年，优势传统产业80%的核心装备达到国际先进水平。', ['80% 核心装备达到国际先进水平 · 优势传统产业 · all · level 2020']],
];

/** A table of sentences: what is measured, of whom, and when. */
export const clauseTables = (ledgerOf: LedgerReader): ValueTable[] => [
  tableOf('what is measured, of whom, and when', 'src/pipeline/find/clause/', measured, (text) =>
    ledgerOf(text).flatMap((entry) =>
      'measure' in entry
        ? [`${entry.text} ${entry.measure} · ${entry.subject ?? '–'} · ${entry.sectors.join()} · ${entry.mode} ${entry.year ?? '–'}`]
        : [],
    ),
  ),
];
