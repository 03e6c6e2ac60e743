import { withEach } from '../../../language/example.ts';
import type { Scene } from '../clause/scene.ts';
import { isSizeGoal } from '../clause/size.ts';
import { type KindRule, wordOf } from './kind-rule.ts';
import { isMade } from './made.ts';

const made =
  '示范基地 产业园 集聚区 产业集群 产业带 枢纽 特色小镇 链主企业 创新中心 服务平台 实验室 研发机构 创新联盟 产业学院 工作站 产业链 产业链条 未来工厂 数字化车间 生产线 项目 区域品牌';

const isHeading = ({ place, inHead }: Scene): boolean => place.heading || inHead;

/** Numbers in headings and run-in heads. */
export const sizeInHeading: KindRule = {
  name: '标题中的规模',
  kind: 'threshold',
  when: (s) => isHeading(s) && s.measured.dimension === 'money',
  unless: isSizeGoal,
  examples: ['1.扶持一批超⟦百亿元⟧优势企业', '（二）壮大一批⟦千亿级⟧产业集群', '三、服务⟦亿元⟧以上项目'],
  not: ['服务⟦亿元⟧以上项目。', '（二）服务⟦8个⟧特色园区', '（二）培育⟦千亿级⟧产业集群', '三、打造⟦万亿元⟧装备制造产业'],
};

export const countInHeading: KindRule = {
  name: '标题中的数',
  kind: 'structure',
  when: (s) => isHeading(s) && s.measured.dimension === 'count',
  unless: isMade,
  examples: ['3.发挥⟦两个⟧作用', '（三）实施⟦12项⟧重点工程', '（二）推进⟦六个⟧专项行动', '（四）优化⟦5个⟧产业园布局'],
  not: ['推动⟦四个⟧转变。', '（三）引育⟦100名⟧领军人才', ...withEach('（六）打造⟦四个⟧标志性＿', made), '（二）推进实施⟦8个⟧强链项目建设'],
};

/** 高速率、全覆盖、智能化: the word describes, and measures nothing. */
export const modifierInList: KindRule = {
  name: '并列修饰',
  kind: 'other',
  when: (s) => /^全(?!部)/.test(wordOf(s)) && /、$/.test(s.left),
  examples: ['信息网络向高速率、⟦全覆盖⟧、智能化方向发展。', '构建多层次、⟦全覆盖⟧的工业互联网安全保障体系。'],
  not: ['重点县区5G网络实现⟦全覆盖⟧。', '市级园区、⟦全部⟧建成绿色园区。'],
};
