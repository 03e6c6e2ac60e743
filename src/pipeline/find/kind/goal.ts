import { boundAfter } from '../../../language/bounds.ts';
import { withEach } from '../../../language/example.ts';
import { hedgeOf } from '../clause/hedge.ts';
import type { Scene } from '../clause/scene.ts';
import { attained, attains, undertaken } from './attained.ts';
import { type KindRule, wordOf } from './kind-rule.ts';

const kind = 'target';
const isIndex = (s: Scene): boolean => s.measured.dimension === 'index' && !/[万亿]$/.test(wordOf(s));

export const dueByDate: KindRule = {
  name: '到期达到',
  kind,
  when: ({ time }) => time.tense === 'future' && time.own,
  examples: ['到2027年，低空经济规模⟦500亿元⟧。', '“十四五”期间，新认定高新技术企业⟦5000家⟧。', '到2030年，森林覆盖率⟦24.1%⟧。'],
  not: ['到2025年，占比由⟦20%⟧提高到30%。', '2025年，全球氢能市场将达到⟦1万亿元⟧。', '打造⟦千亿级⟧氢能产业集群。'],
};

export const underGoals: KindRule = {
  name: '目标章节',
  kind,
  when: ({ place }) => place.goals !== null,
  unless: isIndex,
  examples: [
    { text: '布局创新平台⟦30个⟧。', under: ['主要目标'] },
    { text: '单位能耗⟦13.5%⟧的降幅如期完成。', under: ['行动目标'] },
  ],
  not: [
    { text: '质量竞争力系数⟦82.5⟧。', under: ['发展目标'] },
    { text: '拥有企业⟦450家⟧。', under: ['发展基础'] },
  ],
};

export const hoped: KindRule = {
  name: '力争',
  kind,
  when: (s) => hedgeOf(s) !== null,
  examples: withEach('＿再落户重大项目⟦30个⟧。', '力争 争取 努力 谋划'),
  not: ['努力打造⟦千亿元⟧医药健康产业集群。', '安排奖补资金⟦30万元⟧，努力扩大覆盖面。'],
};

const isCounted = ({ measured }: Scene): boolean => ['count', 'people', 'share', 'money', 'index'].includes(measured.dimension);
const announces = /(?:目标|任务|确保(?:完成)?的?)(?:是|为|如下)?:[^。]*$|年内[^，。；\d]{0,8}$/;

export const announcedGoal: KindRule = {
  name: '宣布目标',
  kind,
  when: (s) => isCounted(s) && announces.test(s.before),
  unless: isIndex,
  examples: [
    ...withEach('＿：⟦3个⟧边境县摘帽，群众收入稳步提高。', '奋斗目标 主要任务是 主要目标为 确保完成的是 确保的是 预期目标如下'),
    '“免申即享”资金年内兑付⟦9亿元⟧。',
    '年内新登记商户⟦2万户⟧。',
  ],
  not: ['2019年，主要目标：⟦3个⟧县摘帽。到2025年巩固成果。', '主要任务：质量竞争力系数⟦82.5⟧。'],
};

export const ensured: KindRule = {
  name: '确保',
  kind,
  when: (s) => isCounted(s) && /(?:确保|(?<![重需主纲概摘提])要(?:再|新|有|使|让)|计划)[^，。；、:\d]{0,10}$/.test(s.left),
  unless: isIndex,
  examples: [
    '我们确保剩余⟦1.62万⟧贫困人口如期脱贫。',
    '外贸出口计划⟦6亿美元⟧。',
    ...withEach('我们要＿⟦3万人⟧吃上放心水。', '再 新有 有 使 让'),
  ],
  not: ['2019年，确保⟦2万人⟧脱贫。到2025年巩固成果。', '重要新产品⟦30种⟧。', '要使质量竞争力指数⟦82.5⟧。'],
};

export const doubled: KindRule = {
  name: '翻番',
  kind,
  when: (s) => /^翻/.test(wordOf(s)),
  examples: ['推动软件业务收入⟦翻一番⟧。', '跨境电商交易额⟦翻番⟧。'],
  not: ['2021年，出口额实现⟦翻番⟧。到2025年再增长50%。', '推动全国装机量⟦翻一番⟧。'],
};

export const yearlyGrowth: KindRule = {
  name: '年均增长',
  kind,
  when: ({ left }) => /(?<!\d)年均[^，。；]*$/.test(left),
  examples: ['工业技改投资年均保持⟦10%⟧左右的增速。', '高技术制造业利润年均⟦12%⟧。'],
  not: ['2016-2020年，工业投资年均增长⟦11%⟧。到2025年再上台阶。', '2020年均价⟦3000元⟧。'],
};

export const eachYear: KindRule = {
  name: '每年',
  kind,
  when: ({ before }) => /(?:每年|年均|年新增)[^。；]*$/.test(before),
  examples: ['每年遴选重点技改项目，滚动更新⟦100项⟧。', '年均办展，每次⟦20场⟧。', '争创示范县，年新增农民工返乡⟦2万人⟧。'],
  not: ['市财政每年安排专项资金⟦1亿元⟧。', '2018年以前，每年用水⟦3亿立方米⟧。到2025年持平。'],
};

export const reached: KindRule = {
  name: '达到',
  kind,
  when: ({ left }) => attained.test(left),
  examples: [
    '工业机器人保有量达到⟦2万台⟧。',
    '重点企业关键工序数控化率提高到⟦75%⟧。',
    '国家级、省级孵化器数量分别⟦10家⟧、30家。',
    '三个片区产值均⟦100亿元⟧以上。',
    '本地配套率增速⟦6%⟧。',
    '淘汰落后水泥产能⟦300万吨⟧。',
    ...withEach('海水淡化日产能＿⟦60万吨⟧。', '达到 实现 超过 突破 升至 不低于 提高到 压减'),
  ],
  not: ['2019年，全市软件业务收入达到⟦320亿元⟧。到2025年翻一番。', '据预测，全球市场规模达到⟦6万亿美元⟧。'],
};

export const aimedInParagraph: KindRule = {
  name: '同段目标年',
  kind,
  when: ({ time, left }) => time.tense === 'future' && attains.test(left),
  examples: ['到2025年，产值达到10亿元。院士工作站、博士后工作站、重点实验室分别达到30家、10家、⟦5家⟧。'],
  not: ['院士工作站、重点实验室达到规定条件的名单中保留⟦5家⟧。', '到2025年，产值达到⟦10亿元⟧。'],
};

export const fullCoverage: KindRule = {
  name: '全覆盖',
  kind,
  when: (s) => /^全/.test(wordOf(s)),
  examples: [
    '县级以上医院远程医疗⟦全覆盖⟧。',
    ...withEach('重点园区⟦全部⟧＿。', '建成绿色园区 达到标准 实现联网 完成改造 纳入监测 接入平台 覆盖5G 退出 关停 开通专线 达标 建立台账'),
  ],
  not: ['构建多层次、⟦全覆盖⟧、立体化的安全体系。', '到2025年，乡镇5G网络⟦全覆盖⟧。'],
};

export const newlyGrown: KindRule = {
  name: '新增培育',
  kind,
  when: ({ left }) => undertaken.test(left),
  unless: isIndex,
  examples: [
    '压减高耗能企业总户数⟦15户⟧。',
    ...withEach('＿带动力强的骨干产业集团⟦30家⟧。', '新增 引进 创建 培育 打造 支持 遴选 扩大 减少'),
  ],
  not: ['研制主控芯片性能指数⟦200⟧。', '培育氢能、储能⟦3个⟧产业发展。'],
};

const ended = new RegExp(`^(?:${boundAfter})?(?:[，。；、（]|$)`);
const countless = ['technical', 'index', 'unseen'];

export const namedUnderDate: KindRule = {
  name: '前文目标年',
  kind,
  when: ({ text, left, right, measured, time, past }) =>
    !countless.includes(measured.dimension) &&
    time.tense === 'future' &&
    !past &&
    /[，。；]/.test(text) &&
    /^[^，。；、\d]{2,16}$/.test(left) &&
    ended.test(right),
  examples: [
    '到2020年，毛入园率达到90%。每千人口执业医师⟦2.6人⟧，人均预期寿命稳步提高。',
    '到2005年，港口年吞吐能力达到7600万吨。固定电话用户⟦920万户⟧以上。',
    '到2005年，电力装机达到300万千瓦。旅游总收入⟦80亿元⟧，客源稳定。',
  ],
  not: ['毛入园率达到90%。每千人口执业医师⟦2.6人⟧。', '到2020年，毛入园率达到90%。实验设备⟦20台⟧套配置。'],
};
