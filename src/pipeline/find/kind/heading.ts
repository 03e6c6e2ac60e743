import type { Scene } from '../clause/scene.ts';
import { type KindRule, wordOf } from './kind-rule.ts';

const isHeading = ({ place, inHead }: Scene): boolean => place.heading || inHead;

/** Numbers in headings and run-in heads. */
export const sizeInHeading: KindRule = {
  name: '标题中的规模',
  kind: 'threshold',
  when: (s) => isHeading(s) && s.measured.dimension === 'money',
  examples: ['1.扶持一批超⟦百亿元⟧优势企业', '（二）培育⟦千亿级⟧产业集群', '三、打造⟦万亿元⟧装备制造产业'],
  not: ['打造⟦万亿元⟧装备制造产业。', '（二）建设⟦8个⟧特色园区'],
};

export const countInHeading: KindRule = {
  name: '标题中的数',
  kind: 'structure',
  when: (s) => isHeading(s) && s.measured.dimension === 'count',
  examples: ['3.发挥⟦两个⟧作用', '（六）建设⟦四个⟧示范基地', '（三）实施⟦12项⟧重点工程'],
  not: ['建设⟦四个⟧示范基地。', '（三）引育⟦100名⟧领军人才'],
};

export const timesInHeading: KindRule = {
  name: '标题中的倍增',
  kind: 'other',
  when: (s) => s.inHead && s.measured.dimension === 'times',
  examples: [
    '产业规模实现⟦倍增⟧。主营业务收入年均增长15%。\n创新能力显著增强。新建重点实验室5家。',
    '数字经济规模实现⟦翻番⟧。核心产业加快发展。\n融合应用走在前列。两化融合水平稳步提高。',
  ],
  not: ['到2025年，产业规模实现⟦倍增⟧。', '（一）规模⟦翻番⟧'],
};

/** 高速率、全覆盖、智能化: the word describes, and measures nothing. */
export const modifierInList: KindRule = {
  name: '并列修饰',
  kind: 'other',
  when: (s) => /^全(?!部)/.test(wordOf(s)) && /、$/.test(s.left),
  examples: ['信息网络向高速率、⟦全覆盖⟧、智能化方向发展。', '构建多层次、⟦全覆盖⟧的工业互联网安全保障体系。'],
  not: ['重点县区5G网络实现⟦全覆盖⟧。', '市级园区、⟦全部⟧建成绿色园区。'],
};
