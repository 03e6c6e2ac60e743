import { sharedHeads } from '../../../src/language/shared-heads.ts';
import { clauseOf } from '../../../src/pipeline/mention/clause/cut-clause.ts';
import { headEnd } from '../../../src/pipeline/mention/clause/head.ts';
import { listsOf } from '../../../src/pipeline/mention/clause/members.ts';
import { shownMention } from '../../../src/pipeline/mention/scene/mention-example.ts';
import { alike, tableOf, type ValueTable } from '../../value-table.ts';

/** What governs a list, and none of its members. */
const heads: [string, string][] = [
  ...alike('＿造船、炼钢', '面向 围绕 针对 涵盖 包括 用于 服务于 基于 具备 适应 符合 依托 依靠 结合 抓住 抢抓', '造船|炼钢'),
  ...alike('＿造船、炼钢', '通过 顺应 会同 将 把 对 在 以', '造船|炼钢'),
  ...alike('＿造船、炼钢', '一批 若干 一系列 国家和省级', '造船|炼钢'),
  ...['对外', '在线', '以及', '以上', '以下', '集团'].map((word): [string, string] => [`${word}造船、炼钢`, `${word}造船|炼钢`]),
  ...alike('集造船、炼钢＿', '于一体 为一体的园区', '造船|炼钢'),
  ...alike('支持＿高原的造船、炼钢', '面向 涵盖 包括 用于 基于 具备 适应 针对 符合', '').map(([text]): [string, string] => [
    text,
    text.slice(2).replace('、', '|'),
  ]),
  ...'有关 相关 国内 省内 知名 高校 院校 科研'
    .split(' ')
    .map((partner): [string, string] => [`联合${partner}造船、炼钢单位`, `${partner}造船|炼钢单位`]),
  ['联合会造船、炼钢', '联合会造船|炼钢'],
  ['鼓励渔民等运用造船、炼钢', '造船|炼钢'],
  ['推广余热运用、炼钢', '余热运用|炼钢'],
  ['建设产业集聚园、炼钢基地', '产业集聚园|炼钢基地'],
  ['建设产业对接园、炼钢基地', '产业对接园|炼钢基地'],
  ['推动产业由加工向研发、设计延伸', '研发|设计'],
  ['推动由港口、码头向物流', '港口|码头向物流'],
  ...['转变', '延伸', '转型'].map((word): [string, string] => [`建设向服务${word}的商场、车站`, `服务${word}的商场|车站`]),
  ...['正', '方', '定'].map((word): [string, string] => [`推进${word}向转型的商场、车站`, `${word}向转型的商场|车站`]),
  ['针对外贸、内贸企业', '外贸|内贸企业'],
  ...alike('与湖州、绍兴＿港口', '共建 共同 联合 研究制定', '湖州|绍兴'),
];

/** What closes a list, or is shared by its members. */
const tails: [string, string][] = [
  ...alike('造船、炼钢为＿', '主 重点 特色 引领 龙头 依托 支撑 抓手 目标 核心 代表 突破口 基础', '造船|炼钢'),
  ...['为主题', '为主持', '为主体', '等级', '等效', '等额', '等离子', '等保', '等静压', '等温锻', '等温淬', '等渗', '等高线', '等同于'].map(
    (word): [string, string] => [`造船、炼钢${word}`, `造船|炼钢${word}`],
  ),
  ...alike('造船、炼钢＿', '等 于一体 两大基地 四大基地', '造船|炼钢'),
  ...alike(
    '造船、炼钢＿',
    '发展 建设 研发 开发 应用 推广 生产 改造 利用 攻关 转化 升级 融合 产业化 规模化 治理 研究 跟踪 制订 制定',
    '造船|炼钢',
  ),
  ...alike('造船、炼钢＿', '培育 引进 种植 示范 部署 延伸 转变 工作', '造船|炼钢'),
  ...alike('造船、炼钢生产＿', '技术 水平 优势 能力 成本 力度 步伐 进程 工作', '造船|炼钢'),
  ...alike('造船、炼钢＿治理技术', '污染 系统', '造船|炼钢'),
  ...alike('造船、炼钢的＿', '体系 格局 平台 网络 集群 产业链 产业体系', '造船|炼钢'),
  ...alike('造船、炼钢的总体＿', '水平 能力 力度 发展', '造船|炼钢'),
  ...alike('造船、炼钢与旅游＿', '融合 结合 对接 联动 衔接 互动', '造船|炼钢'),
  ...alike('造船、炼钢＿', '合作 的合作 合作办学 共建学院 共同攻坚 联合攻坚 研究制定标准 在渔业应用', '造船|炼钢'),
  ...alike('＿造船、炼钢功能的装备', '面向 涵盖 包括 用于 基于 具备 适应 针对 符合 以', '造船|炼钢功能'),
];

/** What parts the members of a list, and the list from the next. */
const joints: [string, string][] = [
  ...alike('造船、炼钢＿制茶', '以及 和 及 与 或 并', '造船|炼钢|制茶'),
  ...['及时', '或者', '并网', '并联'].map((word): [string, string] => [`造船、炼钢${word}制茶`, `造船|炼钢${word}制茶`]),
  ...alike('造船与旅游＿建厂、炼钢与制茶合作设园', '合作 共同 联合 携手', '').map(([text]): [string, string] => [
    text,
    text.replace('、', '|'),
  ]),
  ...'主体 主导 重点 引领'.split(' ').map((role): [string, string] => [`造船为${role}、炼钢为基础、制茶`, '']),
  ...'于 为'.split(' ').map((word): [string, string] => [`功能全、集造船${word}一体`, '']),
  ['造船、炼钢，制茶、晒盐', '造船|炼钢 制茶|晒盐'],
];

/** Every shared noun with the list that wants it, the first member as the name. */
const shared = Object.values(sharedHeads).map((list): [string, string] => {
  const plain = list.replace(/[⟦⟧]/g, '');
  return [`完善⟦${plain.replace('、', '⟧、')}`, `完善${plain}`];
});

/** What stands in the last member of a list with the words that all share. */
const glued: [string, string][] = [
  ...alike('支持⟦大棚⟧、果园＿发展', '规模化 新型 良性 协同 协调 融合 创新 转型 快速 健康', '').map(([text]): [string, string] => [
    text,
    text.replace(/[⟦⟧]/g, ''),
  ]),
  ['支持⟦白酒⟧、黄酒、茶叶基地建设', '支持白酒、黄酒、茶叶基地建设'],
  ['支持⟦白酒基地⟧、茶叶基地建设', '支持白酒基地…建设'],
  ...'产业 行业 设备 装备 产品 技术 材料 系统 服务 规划 项目'
    .split(' ')
    .map((made): [string, string] => [`打造⟦白酒${made}⟧、茶叶产业基地`, `打造白酒${made}、茶叶产业基地`]),
  ['打造⟦白酒产业⟧、茶叶包装技术', '打造白酒产业'],
  ...'支持 吸引 鼓励 引导 推动 推进 促进 争取 允许'
    .split(' ')
    .map((verb): [string, string] => [`${verb}⟦地方酒厂⟧、茶企建设仓库网点`, `${verb}地方酒厂、茶企建设仓库网点`]),
  ['支持面积大、拥有⟦酒曲专利⟧、填补空白、成长性好的酒厂、茶企', '支持…拥有酒曲专利…成长性好的酒厂'],
  ...alike('支持⟦白酒⟧、茶叶企业＿', '的出口发展 合作 共建学院 共同开发 联合开发 研究制定标准 在海外应用', '').map(
    ([text]): [string, string] => [text, text.replace(/⟧.*企业/, '…').replace('⟦', '')],
  ),
  ...'拥有 具有 具备 掌握 填补'
    .split(' ')
    .map((has): [string, string] => [`支持${has}⟦专利酒曲⟧、成长性好的酒厂、茶企`, `支持${has}专利酒曲、成长性好的酒厂`]),
  ['与⟦湖州⟧、绍兴共同形成优势互补、特色鲜明的旅游带', '与湖州…共同形成优势互补、特色鲜明的旅游带'],
  ['完善⟦茶叶⟧、果蔬走势研究与跟踪', '完善茶叶…研究与跟踪'],
  ['推进⟦白酒⟧、黄酒标准化和现代化', '推进白酒、黄酒标准化和现代化'],
  ['支持⟦酒厂⟧、茶企参与展会', '支持酒厂、茶企参与展会'],
  ['支持⟦白酒⟧、茶叶的出口', '支持白酒、茶叶的出口'],
  ['建设⟦白酒基地⟧、茶叶基地', '建设白酒基地'],
  ['建设⟦白酒基地⟧（古井）、茶叶园区', '建设白酒基地（古井）'],
];

/** Tables of the single words by which clauses are cut. */
export const clauseWordTables = (): ValueTable[] => [
  tableOf('the words around the members of a list', 'src/pipeline/mention/clause/', [...heads, ...tails, ...joints], (text) =>
    listsOf(text, [0, text.length], [0, 0], (stretch) => headEnd(text, stretch))
      .map(({ members }) =>
        members
          .map((member) => text.slice(...member))
          .filter(Boolean)
          .join('|'),
      )
      .join(' '),
  ),
  tableOf('what the members of an open list share', 'src/pipeline/mention/clause/shorten.ts', [...shared, ...glued], (text) => {
    const scene = shownMention(text);
    return clauseOf(scene, '任务')
      .parts.map((part) => scene.text.slice(...part))
      .join('…');
  }),
];
