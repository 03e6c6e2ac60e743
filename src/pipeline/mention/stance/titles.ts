import { withEach } from '../../../language/example.ts';
import { isListItem } from './listed.ts';
import { leftOf, type MentionScene, sentenceOf } from '../scene/mention-scene.ts';
import type { StanceRule } from './stance-rule.ts';

const inMarks = (scene: MentionScene): boolean => /《[^》]*$/.test(leftOf(scene));
const endsLikeTitle = (scene: MentionScene): boolean => /(?:方案|规划|计划|分工表|分解表|清单)$/.test(sentenceOf(scene).trim());
/** 生物医药健康产业包括…: what a field holds. */
const extent = /^[^，。]{2,30}?(?:包括|是指|涵盖|分为)|，主要包括[^，。；]*$/;

/** 在 and its like before a list make its members the fields of something else. */
const field = /(?:在|从|对|于|以|通过)[^，；]*$/;
/** Verbs that bring about what they govern, each member of a list by itself; others (完善, 落实, 提供) are about what the list is the field of. */
const founding = /(?:发展|建设|设立|组建|共建|探索|培育|打造|搭建|建立)$/;
/** True where such a verb of the same clause governs the list. */
const isFounded = ({ text, start, clause, verb }: MentionScene): boolean =>
  verb !== null &&
  founding.test(verb.text) &&
  verb.start >= clause[0] &&
  verb.start + verb.text.length <= start &&
  !field.test(text.slice(clause[0], start));

/** Mentions that only name a thing: in a list, in a document's title, in what a field holds, in what is to be decided on. */
export const titleRules: readonly StanceRule[] = [
  {
    name: '列举之一',
    stance: '列举',
    when: isListItem,
    unless: (scene) => !scene.isMeasure || isFounded(scene),
    examples: [
      ...withEach('鼓励社会资本，＿⟦用地保障⟧、税收优惠、人才引进等方面给予照顾', '从 在 对'),
      ...withEach('在贴息、税收优惠、人才引进＿⟦用地保障⟧等方面给予照顾', '、 和 与 及'),
      ...withEach('统筹信贷投放、⟦风险补偿⟧＿担保增信、贴息', '、 和 与 及 等'),
      '建立协调机制，⟦风险补偿⟧、担保增信、贴息奖补协同发力',
      '用好信贷、担保、⟦风险补偿⟧，扶持渔业',
    ].map((text) => ({ text, isMeasure: true })),
    not: ['发展海水淡化、⟦深海养殖⟧、海洋能等产业', { text: '大力发展知识产权质押、科技保险、⟦绿色金融⟧等产品', isMeasure: true }],
  },
  {
    name: '文件题名',
    stance: '列举',
    when: (scene) => scene.kind === 'attachments' || inMarks(scene) || endsLikeTitle(scene),
    unless: (scene) => scene.kind !== 'attachments' && !inMarks(scene) && !scene.place.heading,
    examples: [
      '落实《关于促进⟦海洋经济⟧高质量发展的意见》',
      { text: '附件：1.⟦氢能⟧重点任务', kind: 'attachments' },
      ...withEach('江苏省⟦海上风电⟧发展＿', '方案 规划 计划').map((text) => ({ text, kind: 'heading' as const })),
      ...withEach('⟦稀土⟧重点任务＿', '分工表 分解表 清单').map((text) => ({ text, kind: 'heading' as const })),
    ],
    not: ['各市要制定⟦海上风电⟧发展规划', { text: '在信贷、⟦用地保障⟧、担保方面落实规划', isMeasure: true }],
  },
  {
    name: '范围说明',
    stance: '列举',
    when: (scene) => extent.test(leftOf(scene)),
    examples: [
      ...withEach('海洋新兴产业＿⟦海水淡化⟧、海洋生物医药', '包括 是指 涵盖 分为'),
      '加快构建低空经济体系，主要包括⟦无人机⟧和通用航空',
    ],
    not: ['《未来产业包括⟦脑机接口⟧指引》'],
  },
  {
    name: '提交审议',
    stance: '列举',
    when: ({ text, clause }) => /提交[^，。；]*(?:审议|审定|审批|批准)/.test(text.slice(...clause)),
    examples: withEach('渔港建设、⟦专项资金⟧使用须提交联席会议＿', '审议 审定 审批 批准'),
    not: ['提交审议的事项包括⟦专项资金⟧'],
  },
];
