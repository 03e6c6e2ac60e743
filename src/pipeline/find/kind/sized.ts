import type { Scene } from '../clause/scene.ts';
import { withEach } from '../../../language/example.ts';
import { attained } from './attained.ts';
import { type KindRule, wordOf } from './kind-rule.ts';
import { isSizeGoal, isThreshold } from '../clause/size.ts';

const indexed = /(?:指数|系数|得分|评分|排名|分值|容积率|强度|密度|浓度|比值)[^，。；]{0,12}$/;

/** An index is a figure where something dates it or a verb of attainment leads to it. */
/** 4.2万农村人口: what is counted needs no unit. */
const isUncounted = (s: Scene): boolean =>
  /[万亿]$/.test(wordOf(s)) || (s.text[s.token.end] === '年' && /(?:年限|寿命)[^，。；]{0,8}$/.test(s.left));

/** Brought to a level by a date, whatever the index is called: 到2027年，PUE值降到1.25以下. */
const isReached = ({ left, time }: Scene): boolean => time.own && attained.test(left);

const isIndex = (s: Scene): boolean => isUncounted(s) || isReached(s) || isNamedIndex(s);

const isNamedIndex = ({ left, past, place, time }: Scene): boolean =>
  indexed.test(left) && (past || place.goals !== null || time.own || /(?:达|为|到|在|至|超过|突破|不低于)$/.test(left));

export const bareNumber: KindRule = {
  name: '裸数',
  kind: 'name',
  when: ({ measured }) => measured.dimension === 'index',
  unless: isIndex,
  examples: ['发展猎鹰⟦300⟧、云雀等机型。', '重点生产⟦42.5⟧及以上等级水泥。', '工业用地容积率上限⟦1.5⟧，下限由各地确定。'],
  not: [
    '今年，解决⟦4.2万⟧农村人口饮水安全问题。',
    ...withEach('劳动年龄人口平均＿达到⟦11.3⟧年。', '受教育年限 预期寿命'),
    '到2027年，数据中心PUE降到⟦1.25⟧以下。',
    ...withEach('综合＿达到⟦82⟧。', '指数 系数 得分 评分 排名 分值 容积率 强度 密度 浓度 比值'),
    ...withEach('质量竞争力指数＿⟦82.5⟧。', '达到 达 为 提高到 保持在 提升至 超过 突破 不低于'),
    '2019年，质量竞争力指数⟦82.5⟧。到2025年持续提升。',
    { text: '质量竞争力指数⟦82.5⟧。', under: ['发展目标'] },
    '到2025年，质量竞争力指数⟦82.5⟧。',
  ],
};

/** 万人拥有绿道1.5公里, 万台设备死亡率低于0.4人: of so many the figure behind it is told. */
export const baseOfRate: KindRule = {
  name: '计量基数',
  kind: 'name',
  when: (s) =>
    s.itemLeft === '' &&
    /^[百千万十亿]+[人台辆户元吨]$/.test(wordOf(s)) &&
    /^(?:拥有|[^，。；、\d]{2,12}?(?:死亡率|发病率|发案率|拥有量|保有量))/.test(s.right) &&
    s.clause.some(({ start }) => start > s.token.start),
  examples: [
    ...withEach('到2030年，⟦万人⟧＿1.5公里。', '拥有绿道长度 发明专利拥有量'),
    ...withEach('到2017年，⟦万台⟧特种设备＿低于0.45。', '死亡率 发病率 发案率 保有量'),
    ...withEach('到2030年，⟦＿⟧火灾死亡率控制在0.2人。', '百人 千户 十万人 百万辆 亿元 百万吨'),
  ],
  not: ['到2030年，⟦万人⟧拥有稳定住房。', '到2030年，培育⟦万人⟧骨干队伍，死亡率低于0.1‰。'],
};

export const sizeOfClass: KindRule = {
  name: '规模门槛',
  kind: 'threshold',
  when: isThreshold,
  examples: ['主营业务收入⟦10亿元⟧以上企业达到20家。', '培育2家主营业务收入超⟦百亿元⟧、技术领先的企业。', '研发强度⟦5%⟧以上企业达到30家。'],
  not: ['对收入⟦10亿元⟧以上企业给予奖励。', '到2025年，主营业务收入达到⟦10亿元⟧。', '全球收入超过⟦10亿元⟧的企业。'],
};

export const sizeAsGoal: KindRule = {
  name: '规模目标',
  kind: 'target',
  when: isSizeGoal,
  unless: ({ past }) => past,
  examples: [
    ...withEach('＿⟦千亿级⟧氢能产业集群。', '打造 打造成 成为 建成 形成 培育 建设 建设成 做大做强 发展成 构建'),
    '数字经济成为⟦万亿级⟧支柱产业。',
    '努力打造⟦千亿元⟧医药健康产业集群。',
  ],
  not: [
    '2019年，建成⟦千亿元⟧产业集群。到2025年翻番。',
    ...withEach('培育＿⟦千亿级⟧产业集群。', '一批 若干 一系列 多个 一大批 几个 各类 更多'),
    ...withEach('打造⟦千亿级⟧产业＿体系。', '主导的 为支撑、园区为载体的 为支柱的 支撑的'),
    '形成⟦百亿元⟧以上企业梯队。',
    '培育⟦千亿级⟧产业集群3个。',
    '形成以⟦千亿元⟧企业引领的格局。',
  ],
};
