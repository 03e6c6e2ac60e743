import { boundAfter } from '../../../language/bounds.ts';
import { withEach } from '../../../language/example.ts';
import type { NamedRule } from '../../../language/rule.ts';
import type { Scene } from '../clause/scene.ts';

/** A rule by which a number that no rule of kinds knows takes the kind of the one before it in its part of the sentence. */
export interface JoinRule extends NamedRule {
  /** How far the number before may stand: in another part of the sentence, or, where it is a goal, in the sentence before. */
  over?: 'part' | 'sentence';
  when: (scene: Scene) => boolean;
  unless?: (scene: Scene) => boolean;
}

const dimensions = ['count', 'people', 'share', 'money', 'times', 'mass', 'area', 'length', 'power', 'volume'];

const ended = new RegExp(`^(?:${boundAfter})?(?:[，。；、（]|$)`);

/** The rules of joining. */
export const joinRules: readonly JoinRule[] = [
  {
    name: '并列',
    when: ({ left, itemLeft, measured }) =>
      dimensions.includes(measured.dimension) &&
      [left.split('、').at(-1) ?? left, itemLeft].some((words) => /^(?:其中)?[^，。；、]{0,16}$/.test(words)),
    examples: [
      '建设国家级双创示范基地2-3个，省级⟦10个⟧以上。',
      '引进领军人才50名，其中海外专家⟦20人⟧。',
      '技改投资增长10%，民间投资⟦8%⟧。',
      '新建绿色园区5个，专项债券⟦30亿元⟧。',
      ...withEach('绿色占比达到30%，＿。', '入榨量⟦420万吨⟧ 播种面积⟦90万亩⟧ 通车里程⟦900公里⟧ 装机规模⟦80万千瓦⟧ 供水能力⟦6亿立方米⟧'),
      '新设研发机构20家，科技中介⟦2倍⟧于现有数。',
    ],
    not: [
      '研究课题一览，省级⟦10个⟧。',
      '新建绿色园区5个；省级⟦10个⟧。',
      ...withEach('新建绿色园区5个，＿⟦10个⟧。', '围绕县域经济和乡镇工业集中区发展需要配套服务点'),
    ],
  },
  {
    name: '分句并列',
    over: 'part',
    when: ({ left, right, measured }) =>
      dimensions.includes(measured.dimension) &&
      measured.dimension !== 'count' &&
      /^[\u4e00-\u9fff“”]{4,20}$/.test(left) &&
      ended.test(right),
    examples: [
      '命案发案数控制在0.35起以内；道路交通死亡率不高于1.1人；食品抽检合格率⟦99%⟧以上。',
      ...withEach('规模化供水率不低于70%；供水设备配套率＿。', '⟦100%⟧ ⟦95%⟧左右'),
      '新增市场主体2万户；外贸进出口总额⟦30亿元⟧。',
    ],
    not: [
      '规模化供水率不低于70%；供水设备⟦20台⟧。',
      '规模化供水率不低于70%。供水设备配套率⟦100%⟧。',
      '规模化供水率不低于70%；设备率⟦95%⟧。',
    ],
  },
  {
    name: '同段并列',
    over: 'sentence',
    when: (s) =>
      dimensions.includes(s.measured.dimension) &&
      s.time.tense === 'open' &&
      /^[\u4e00-\u9fff“”]{4,20}$/.test(s.before) &&
      ended.test(s.right),
    unless: ({ before }) => /现|目前|项目|工程|投资|全长|核心区|首期|一期|位于|其中|涉及|覆盖|包括/.test(before),
    examples: [
      '打造3条产业链。中药材保存品种⟦800种⟧，道地药材标准20项。',
      '良种化率达到95%。牛羊肉年产量⟦40万吨⟧，质量追溯全程可控。',
      '供水保证率稳定在95%以上。城乡一体化供水受益人口⟦30万人⟧。',
    ],
    not: [
      '打造3条产业链。核心区规划面积⟦58平方公里⟧。',
      ...withEach(
        '打造3条产业链。＿⟦12家⟧。',
        '现有规上企业 目前上市企业 在建项目数 重点工程数 位于县城的企业 其中链主企业 涉及相关企业 覆盖行业企业 包括上市企业',
      ),
      ...withEach('打造3条产业链。＿⟦12公里⟧。', '隧道全长约 首期建设管线 一期建成管线'),
      '打造3条产业链。总体投资规模⟦12亿元⟧。',
    ],
  },
];
