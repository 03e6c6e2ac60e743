import { nounBy } from '../../../src/pipeline/mention/scene/noun-rules.ts';
import { shownMention } from '../../../src/pipeline/mention/scene/mention-example.ts';
import { verbsIn } from '../../../src/pipeline/mention/scene/verb.ts';
import { alike, tableOf, type ValueTable } from '../../value-table.ts';

/** A mention, and the sign that the verb before it is part of a noun; null where it governs. */
const rows: [string, string | null][] = [
  ...alike('＿湛江港建设⟦智能车间⟧', '支持 鼓励 引导 推动 推进 争取 允许 督促 组织 促进 实现 带动 吸引 加快 参与', null),
  ...alike('支持湛江港＿⟦智能车间⟧', '引导 跟踪 强化 增强 开发 研发 改造 提升 保障 发展 研究 提供 支撑 选择', '定语在前'),
  ...alike('壮大港口＿研制⟦智能车间⟧', '并 和 与 及 或 要 应 须 可 来 以 年 底 前 中 上 内 领域 方面 环节 行业 等', null),
  ...alike('壮大港口＿研制⟦智能车间⟧', '等地 单位 全省 全市 我省 我市 期间 主要 拟 再 新 合作 企业 机构 高校 院校 院所', null),
  ...alike('壮大港口＿研制⟦智能车间⟧', '集团 公司 市 县 区 部门 人才 团队 资本 社会力量 大学 协会 人员', null),
  ...alike('培育＿有品牌、掌握⟦核心算法⟧的企业', '一批 若干 更多 20家 百家', '所有者的定语'),
  ...alike('围绕打造产品实施＿⟦技术改造⟧', '一批 若干 新一轮 更多 20项 百项', null),
  ...alike('推广＿联网、优化⟦画质⟧的系统', '具有 具备 可 可以 能 能够', '所有者的定语'),
  ...alike('＿国家、省、市支持⟦首台套⟧应用的政策', '制定 出台 落实 完善 健全 执行 研究', '政策的定语'),
  ...alike('落实国家、省、市＿⟦首台套⟧应用的政策', '支持 鼓励 促进 引导 推动 推进 扶持 加快', '政策的定语'),
  ...alike('落实国家、省、市支持⟦首台套⟧应用的＿', '政策 措施 机制 办法 制度 意见', '政策的定语'),
  ...alike('＿国家目录鼓励⟦外商投资⟧的项目', '从事 符合 按照 依据 根据', '依据的内容'),
  ...alike('按照国家＿建设⟦智能车间⟧', '要求 规划 原则 精神 标准 方案 模式 思路', null),
  ...alike('重点研发生物修复、强化⟦气相抽提⟧、电动分离等＿', '技术 装备 设备 产品 工艺 材料 系统 工程 项目', '列举的名称'),
  ...alike('支持高校保障＿、⟦智能车间⟧', '一体化 外包 装置 体系 技术 要求', '名词在后'),
];

/** Tables of the words by which verbs are told from parts of nouns. */
export const nounWordTables = (): ValueTable[] => [
  tableOf('a verb inside a noun', 'src/pipeline/mention/scene/noun-rules.ts', rows, (example) => {
    const { text, start } = shownMention(example);
    const [verb, earlier = null] = verbsIn(text, 0, start).toReversed();
    return verb ? (nounBy({ text, verb, earlier })?.name ?? null) : 'no verb';
  }),
];
