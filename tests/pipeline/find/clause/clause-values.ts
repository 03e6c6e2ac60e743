import { plainExample } from '../../../../src/language/example.ts';
import { alike, tableOf, type ValueTable } from '../../../value-table.ts';
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
      '50名 人才 · – · innovation · annual –',
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

type Row = [string, string];

/** The number between ⟦ and ⟧: what is measured, and of whom. */
const named: Row[] = [
  ...alike('到2025年，执业医师密度＿每千人拥有医师⟦4名⟧', '达到 提高到', '执业医师密度 · –'),
  ['到2025年，道路交通事故死亡率控制在每万辆车死亡⟦2人⟧以内', '道路交通事故死亡率 · –'],
  ...alike(
    '到2025年，全员劳动生产率＿的⟦45万元/人⟧',
    '由2020年的28.8万元/人提高到2025年 从2020年的28.8万元/人提升至2025年 由2020年的28.8万元/人增加到2025年底 由2020年的28.8万元/人增长到2025年末',
    '全员劳动生产率 · –',
  ),
  ...'超亿元 超过亿元 突破亿元 达亿元 达到亿元 超10亿美元'
    .split(' ')
    .map((size): Row => [`到2025年，培育⟦1家⟧年出口额${size}、5家年出口额超千万元渔业企业`, `年出口额${size}…渔业企业 · –`]),
  ...alike('到2025年，培育⟦1家⟧年出口额超百亿元、5家＿渔业企业', '亿元以上 亿级', '年出口额超百亿元…渔业企业 · –'),
  ...alike('到2025年，＿海洋能源领域建设⟦5个⟧中试基地', '在 围绕 针对 面向', '中试基地 · 海洋能源领域'),
  ['到2025年，在海洋能源等方面建设⟦5个⟧中试基地', '中试基地 · 海洋能源'],
  ...alike('到2025年，在海洋能源领域＿⟦5个⟧中试基地', '建设 新建 打造 培育 引进 实施 创建 新增 建成 形成 认定', '中试基地 · 海洋能源领域'),
  ...alike('到2025年，在海洋能源领域＿建设⟦5个⟧中试基地', '累计 再 新 共 每年 滚动 联合 布局 大力', '中试基地 · 海洋能源领域'),
  ['到2025年，在海洋能源领域培养和引进⟦50名⟧首席科学家', '首席科学家 · 海洋能源领域'],
  ...alike(
    '到2025年，＿建设⟦5个⟧中试基地',
    '依托沿海港区 通过以商招商 由骨干船厂 以龙头企业 按资源禀赋 联合涉海院校 在渔业、盐业',
    '中试基地 · –',
  ),
  ...alike('到2025年，渔业、盐业、航运业等3个产业规模＿超过⟦100亿元⟧', '分别 均 都 各', '产业规模 · 渔业、盐业、航运业'),
  ...'产业集群 集群 产业链 产业 基地 园区 企业 平台'
    .split(' ')
    .map((thing): Row => [`打造⟦千亿级⟧海工装备${thing}`, `${thing} · 海工装备${thing}`]),
  ...alike('把海工装备＿⟦千亿级⟧产业', '打造 打造成 建成 发展成 培育成', '产业 · 海工装备'),
  ['海工装备成为⟦千亿级⟧产业', '产业 · 海工装备'],
  ...'核心部件 产品 装备'.split(' ').map((thing): Row => [`到2025年，造船业⟦80%⟧的${thing}出口`, `${thing}出口 · 造船业`]),
  ...alike('到2025年，渔业增加值年均＿8%，占全省⟦12%⟧', '增速 增长率', '增加值占全省 · 渔业'),
  ...alike('到2022年，深水泊位达到20个，＿达到⟦150个⟧', '总量 数量 总数', '深水泊位 · –'),
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
  tableOf('what one number measures, and of whom', 'src/pipeline/find/clause/', named, (marked) => {
    const { text, start } = plainExample(marked);
    const entry = ledgerOf(text).find(({ position }) => position.start === start);
    return entry && 'measure' in entry ? `${entry.measure} · ${entry.subject ?? '–'}` : null;
  }),
];
