import { withEach } from '../../../language/example.ts';
import { anyOf } from '../../../language/pattern.ts';
import { isDue, isOutcome } from './instrument.ts';
import { type KindRule, wordOf } from './kind-rule.ts';

const name = '政策参数';
const kind = 'instrument';

const apiece = anyOf(['笔', '个', '项', '户', '穴', '体', '家', '宗', '栋', '套', '站', '处', '座', '块', '店']);
const limited = new RegExp(`单${apiece}[^，。；]{0,12}(?:不超过|不低于|不高于|不小于|不大于|最高|最多|上限)$`);

export const limitEach: KindRule = {
  name,
  kind,
  when: ({ left }) => limited.test(left),
  unless: isOutcome,
  examples: [
    ...withEach('到2025年，发放担保贷款30亿元，单＿额度不超过⟦20万元⟧。', '笔 个 项 户 家 宗 站 处 座 块 店'),
    ...withEach('单个库区容量＿⟦8万吨⟧。', '不小于 不大于'),
    ...withEach('公墓单穴占地面积＿⟦0.5平方米⟧。', '不超过 不高于 最多 上限'),
    '单体建筑面积不低于⟦200平方米⟧。',
    '单栋补助最高⟦3万元⟧。',
    '单套建筑面积不超过⟦60平方米⟧。',
  ],
  not: ['到2025年，单位产品能耗不超过⟦120千克标准煤⟧。', '2019年，单个项目投资不低于⟦5亿元⟧。到2025年再提高。'],
};

/** A norm that others must keep is no goal, unless a date is set for it. */
export const mustNot: KindRule = {
  name,
  kind,
  when: ({ left }) => /不得(?:低于|少于|高于|超过|大于|小于|突破|多于)[^，。；:\d]{0,14}$/.test(left),
  unless: (s) => isOutcome(s) || isDue(s),
  examples: withEach('新建生产线单线规模不得＿⟦5000吨⟧。', '低于 少于 高于 超过 大于 小于 突破 多于').concat(
    '招标保证金不得超过项目估算价的⟦2%⟧。',
  ),
  not: ['到2025年，全市用水总量不得超过⟦12亿立方米⟧。', '2019年，产能不得超过⟦300万吨⟧。到2025年压减一半。'],
};

const must = /(?:原则上|一般|必须|须|应当|(?<![供反相效对响适回感呼顺])应)/;
const norm = new RegExp(`${must.source}(?:不)?(?:高于|低于|超过|少于|小于|大于|满|达到)[^，。；:\\d]{0,6}$`);

/** What applicants and builders have to keep to, whatever the plan reaches. */
export const mustKeep: KindRule = {
  name,
  kind,
  when: ({ left }) => norm.test(left),
  unless: (s) => isOutcome(s) || isDue(s),
  examples: [
    ...withEach('项目投资强度＿⟦300万元⟧。', '须高于每亩 必须达到每亩 应当不低于每亩 应不低于每亩 原则上不低于每亩 一般超过每亩'),
    ...withEach('自有资金比例须＿⟦30%⟧。', '满 高于 低于 超过 不少于 不小于 不大于'),
  ],
  not: [
    '2019年，新建校舍人均面积应达到⟦5平方米⟧。到2025年再提高。',
    '到2025年，垃圾分类覆盖率应达到⟦90%⟧。',
    ...withEach('＿达到⟦90%⟧。', '供应 反应 相应 效应 对应 响应 适应 回应 感应 呼应 顺应'),
  ],
};

const failing = /(?:达不到|未达到|未达|不足|低于)[^，。；:\d]{0,4}$/;
const consequence = /^[^，。；、]{0,6}的(?:，|一律|不予|不得|原则上|给予|奖|补)|^的[^，。；、]{2,8}(?:纳入|列入|享受|不得|可以)/;

/** 票房超过5亿元的奖励500万元, 水耗达不到2.5吨的一律不予备案: a condition, whoever meets it. */
export const whoMeets: KindRule = {
  name,
  kind,
  when: ({ left, right, after }) =>
    consequence.test(right + after.slice(right.length, right.length + 1)) &&
    (failing.test(left) || /(?:达到?|超过?|突破|满|高于|不低于)[^，。；:\d]{0,4}$/.test(left) || /^以[上下]/.test(right)),
  unless: isOutcome,
  examples: [
    ...withEach('单位水耗＿⟦2.5吨⟧的一律不予备案。', '达不到 未达到 未达 不足 低于'),
    ...withEach('票房＿⟦5亿元⟧的奖励一次。', '达到 达 超过 超 突破 满 高于 不低于'),
    ...withEach('床位超过⟦1500张⟧的＿。', '，原则上不再增加 一律停批 不予增加 不得扩建 原则上停批 给予提醒 奖一次 补一次'),
    ...withEach('续航里程超过⟦300公里⟧的车型＿目录。', '纳入 列入 享受 不得 可以'),
    '仓储面积⟦10万平方米⟧以上的，给水电优惠。',
    '年零售额增速高于全市平均⟦10个百分点⟧的，奖励5万元。',
  ],
  not: ['2019年，票房超过⟦5亿元⟧的奖励一次。到2025年再加力。', '到2025年，票房达到⟦5亿元⟧的影片增多。'],
};

const siteNorms = ['班额', '容积率', '建筑密度', '层数', '辐射半径', '供电半径', '服务半径'];
const ofSite = new RegExp(`${anyOf(siteNorms)}(?:分别)?(?:均)?(?:不超过|不高于|不大于|控制在)(?:\\d+[^，。；\\d]{1,3}[、和])?$`);

/** Norms of how schools, blocks and stores are laid out. */
export const normOfSite: KindRule = {
  name,
  kind,
  when: ({ left }) => ofSite.test(left),
  unless: isOutcome,
  examples: [
    ...withEach('到2025年，新建小区＿不超过⟦25⟧以内。', '建筑密度 班额 容积率 层数'),
    ...withEach('到2025年，储备库＿不超过⟦150公里⟧。', '辐射半径 供电半径 服务半径'),
    ...withEach('小学、初中班额＿⟦50人⟧。', '分别不超过45人、 均不高于 不大于45人和 控制在'),
  ],
  not: ['到2025年，大班额比例不超过⟦5%⟧。', '2019年，中小学班额控制在⟦50人⟧。到2025年再降。'],
};

const apieceSize = /每[个座处所家片][^，。；\d]{1,8}?(?:面积|规模|容量|投资|量)(?:应|一般)?(?:不小于|不低于|不少于|不超过|不大于)$/;
const bareExtent =
  /^(?:每[个处座家])?(?:占地|建筑|用地|单体|连片|使用)?(?:面积|占地)(?:原则上|一般|应)?(?:不小于|不少于|不低于|不大于|不超过)$/;
const least = /最[低小高大][^，。；\d]{0,6}(?:规模|面积|容量|限额|标准)(?:为|是|不低于|不超过)?$/;
const priced = /(?:费|价格|租金|电价|水价|票价)(?:每[^，。；\d]{1,3})?(?:不超过|不高于|最高)每?[^，。；\d]{0,4}$/;

/** How large each is to be, and what may be charged for it. */
export const normOfEach: KindRule = {
  name,
  kind,
  when: (s) =>
    apieceSize.test(s.left) || bareExtent.test(s.left) || least.test(s.left) || (priced.test(s.left) && /(?<![万亿])元/.test(wordOf(s))),
  unless: isOutcome,
  examples: [
    ...withEach('到2020年，建设基地5个，每＿规模不小于⟦1万亩⟧。', '个基地 座园区 处片区 所农场 家农场 片林地'),
    ...withEach('到2020年，每个市场＿⟦3万平方米⟧。', '面积不低于 容量应不少于 规模一般不超过 面积不大于'),
    '到2020年，每个园区投资不低于⟦5亿元⟧。',
    ...withEach(
      '到2025年，每个街道设活动场地1处，＿⟦200平方米⟧。',
      '面积不小于 占地面积不少于 建筑面积不低于 用地面积不大于 单体面积不超过 连片面积一般不小于 使用面积应不小于 占地不少于',
    ),
    ...withEach(
      '到2020年，铁矿＿⟦30万吨/年⟧。',
      '最低开采规模为 最小生产规模 最高生产限额不超过 最大库区容量 最低收购标准不低于 最低面积是',
    ),
    ...withEach('到2027年，充电服务＿⟦0.6元⟧。', '费不超过 费每度不超过 费不高于每度 价格最高 租金不超过每平方米'),
    ...withEach('居民＿不高于⟦3元⟧。', '电价 水价 票价'),
  ],
  not: [
    '到2025年，每个县建成公园⟦2个⟧。',
    '2019年，充电服务费不超过⟦0.8元⟧。到2025年再降。',
    '到2025年，城市公园面积不少于⟦200公顷⟧。',
    '到2025年，减免费用不超过⟦8万元⟧。',
  ],
};

const perEach = /按(?:照)?[^，。；\d]{0,16}$/;
const provided = /^(?:以上|左右)?(?:的(?:标准|比例|要求|规模))?(?:配建|配置|配备|设置|设计|预留|核定)/;

/** 按每百户20平方米配建. */
export const byStandard: KindRule = {
  name,
  kind,
  when: ({ left, right }) => perEach.test(left) && provided.test(right),
  unless: isOutcome,
  examples: [
    ...withEach(
      '到2025年，新建小区按每百户⟦20平方米⟧＿养老用房。',
      '配建 配置 配备 设置 设计 预留 核定 以上配建 左右配建 的标准配建 的要求配建 的规模配建',
    ),
    '停车场按照⟦10%⟧的比例预留充电桩。',
  ],
  not: ['按进度新建⟦20所⟧学校。', '2019年，按每百户⟦15平方米⟧配建用房。到2025年再提高。'],
};
