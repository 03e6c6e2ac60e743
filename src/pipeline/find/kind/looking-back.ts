import { withEach } from '../../../language/example.ts';
import { isStart } from '../clause/year.ts';
import { isPhysical, type KindRule } from './kind-rule.ts';

export const startOfChange: KindRule = {
  name: '起点数',
  kind: 'baseline',
  when: isStart,
  examples: [
    '城镇化率由⟦60.5%⟧提高到65%。',
    ...withEach(
      '到2025年，指标值从⟦20%⟧＿到30%。',
      '提高 提升 增加 增长 发展 拓展 恢复 回升 回落 上升 下降 降低 扩大 减少 压减 压缩 缩短 精简 整合 增 升 提 扩 降 减 缩 调整',
    ),
    '平均审批用时由⟦30%⟧调整为20%。',
    '占比从2020年的⟦8%⟧增至12%。',
    '到2028年，床位数达到每千人6.2张，较2023年的⟦5.4张⟧增加0.8张。',
    '到2030年，面积稳定在9万亩，比去年的⟦8万亩⟧多出1万亩。',
    ...withEach('到2015年，全县⟦9个⟧国有林场＿3个。', '整合为 精简到 归并成 合并为 压缩至'),
  ],
  not: ['对由⟦3家⟧企业扩大到行业的试点给予奖励。', '到2025年，城镇化率提高到⟦65%⟧。'],
};

export const measuredPast: KindRule = {
  name: '基期实绩',
  kind: 'baseline',
  when: ({ past }) => past,
  examples: [
    '2019年，全市数字经济核心产业增加值⟦320亿元⟧。到2025年翻一番。',
    '目前，全市已建成创新平台⟦120个⟧。',
    { text: '拥有规模以上企业⟦450家⟧。', under: ['发展基础'] },
    '截至2020年底，累计建成5G基站⟦1.2万个⟧。',
  ],
  not: ['2019年，城镇化率由⟦50%⟧提高到52%。', '2018年，全球光伏新增装机超过⟦1亿千瓦⟧。'],
};

export const closedDown: KindRule = {
  name: '淘汰门槛',
  kind: 'threshold',
  when: (s) => isPhysical(s) && /^(?:及)?以[下上]的?[\u4e00-\u9fff]/.test(s.right) && /(?:淘汰|关停|取缔|整治|拆除)[^。；]*$/.test(s.left),
  examples: [
    ...withEach('＿⟦35吨⟧以下燃煤锅炉。', '淘汰 关停 取缔 整治 拆除'),
    '淘汰⟦450立方米⟧及以下高炉。',
    '关停⟦30万千瓦⟧以下煤电机组。',
    '整治⟦50亩⟧以下的低效用地。',
    '拆除产能⟦5000吨标准煤⟧以上的锅窑。',
  ],
  not: ['淘汰企业5家、⟦450立方米⟧以下高炉。', '压减⟦450立方米⟧以下高炉产能。'],
};
