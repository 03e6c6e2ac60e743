import type { QuantityKind } from '../../model/quantity.ts';
import { hedgeOf } from './hedge.ts';
import type { Scene } from './scene.ts';
import { isSizeGoal, isThreshold } from './threshold.ts';
import { add, change, grow, hedges, reach } from '../../language/verbs.ts';

/** A rule that tells a measured number's kind. */
interface KindRule {
  name: string;
  kind: QuantityKind;
  when: (scene: Scene) => boolean;
}

const parts =
  /^(?:重点|优势|战略性|主要|核心|关键|不同|突出|鲜明|优先|细分|新兴|未来|省级|国家级)*(?:的)?(?:[\u4e00-\u9fff“”]{0,10})?(?:专项行动|行动(?!计划)|专项(?!资金)|领域|方面|环节|任务|板块|方向|主题|维度|作用|阶段|层次|层级|原则|强省|转变|必须|坚持|着力点|步骤|要素|圈层)(?!项目|企业|平台|试点|基地|示范)/;
const listed = /[^，。；]{2,}、[^，。；]{2,}?(?:等|共|这)?$/;
const builds = /(?:布局|建设|新建|打造|培育|创建|引进|形成|建成|新增|实施|推进)[^，。；]*$/;

const world =
  /(?:^|[，。；、]|据[^，。；]{0,12}，?)(?:预计|据预测|据统计|到20\d\d年|20\d\d年|将有)*，?(?:全球|世界|我国|全国|国内(?!外)|国际|国家)(?!级|生产总值|生产|产|科技|技术|标准|重点|工程|企业技术|产业|高新|专精|制造业|火炬|实验室|认定|绿色|知识|发明|创新|新型|重大|示范|战略|首批|授权|排名)[^，。；]{0,40}$/;
const others = /(?:全球|全世界|我国|全国)(?!产?量?的?$|的$|占比|同行|首位|排|第|一流|前|领先)[^，。；]{0,24}$/;
const forecast = /(?:据预测|据[^，。；]{2,16}(?:预测|统计|测算|数据)|预计|有望达到|有望突破)[^。；]*$/;
const nation = /^(?:当前|目前|近年来|未来几年|同时)?，?(?:我国|全国|全球|世界|国内外|国际上)[^。；]*$/;
const ours = /(?:全省|全市|全区|全县|我省|我市|我区|我县|全州|我州|本市|本省)[^。；]*$/;

const grants =
  /给予|补助|补贴|奖励|奖补|资助|贴息|返还|减免|抵扣|加计扣除|税率|最高(?:不超过|可|达)?$|一次性|按(?:照)?(?:不低于|不超过|规定|其|实际|投资|总额|合同)?[^，。；]{0,40}(?:执行|给予|划归|收取|征收|出让|缴|计提)|划归|优先(?:列入|安排|保障|支持|纳入)|出让(?:底)?价|注册资本|贷款额度|单户|授信|挂点|联系帮扶|专项资金|财政[^，。；]{0,8}安排|安排[^，。；]{0,6}资金|权重/;
const grantNear = (scene: Scene): boolean => grants.test(scene.left.slice(-40)) || grants.test(scene.right.slice(0, 60));
const eligible = (scene: Scene): boolean =>
  /^(?:元|美元)?(?:及)?以上(?:的)?/.test(scene.right) &&
  /(?:对|凡|符合|当年|属于|经|鼓励|支持)[^。；]*$/.test(scene.before) &&
  grants.test(scene.after);

/** 对年营业收入首次突破10亿元的企业，给予奖励: the clause says who gets it. */
const rewarded = ({ text, bounds, after }: Scene): boolean =>
  /^对/.test(text.slice(bounds.clause.start, bounds.clause.start + 1)) && grants.test(after);

const aim = new RegExp(`(?:${reach}|${add}|${grow}|${change}|${hedges})`);
const attained = new RegExp(
  `(?:${reach}|年均增长|年均增速|增速|增长率|${change}|分别|均)(?:了|近|约|不低于|不少于|超过|突破|至少|至|到|为|达到|达|均)*(?:[^，。；、:\\d]{0,6})$`,
);
const undertaken = new RegExp(`(?:${add}|${grow}|${change}|${hedges})[^。；]*$`);
const isIndex = ({ left, past, place, time }: Scene): boolean =>
  /(?:指数|系数|得分|评分|排名|分值|容积率|强度|密度|浓度|比值)[^，。；]{0,12}$/.test(left) &&
  (past || place.goals !== null || time.own || /(?:达到|达|为|到|在|至|超过|突破|不低于)$/.test(left));
const physical = new Set(['power', 'energy', 'mass', 'area', 'length', 'volume', 'data', 'time', 'technical', 'odd']);
const isPhysical = ({ measured }: Scene): boolean => physical.has(measured.dimension);

/** Rules in order; the first that holds decides. Their names are published with every figure. */
export const kindRules: readonly KindRule[] = [
  { name: '技术规格', kind: 'spec', when: ({ measured }) => measured.dimension === 'technical' },
  { name: '标题中的规模', kind: 'threshold', when: (s) => (s.place.heading || s.inHead) && s.measured.dimension === 'money' },
  { name: '标题中的数', kind: 'structure', when: (s) => (s.place.heading || s.inHead) && s.measured.dimension === 'count' },
  { name: '规格等级', kind: 'spec', when: (s) => s.measured.grade && s.measured.dimension !== 'money' },
  {
    name: '同比对照',
    kind: 'context',
    when: (s) => !s.past && /(?:国家|全国|全球|国际)$/.test(s.left) && s.measured.dimension === 'count',
  },
  { name: '项目规模', kind: 'spec', when: (s) => s.place.projects && !s.time.own && !s.past },
  { name: '并列修饰', kind: 'other', when: (s) => /^全覆盖|^全面/.test(word(s)) && /、$/.test(s.left) },
  { name: '标题中的倍增', kind: 'other', when: (s) => s.inHead && s.measured.dimension === 'times' },
  { name: '裸数', kind: 'name', when: (s) => s.measured.dimension === 'index' && !isIndex(s) },
  { name: '政策参数', kind: 'instrument', when: (s) => !s.past && isInstrument(s) },
  { name: '国家与世界', kind: 'context', when: (s) => isWorld(s) },
  { name: '规模门槛', kind: 'threshold', when: (s) => isThreshold(s) },
  {
    name: '淘汰门槛',
    kind: 'threshold',
    when: (s) =>
      isPhysical(s) && /^(?:及)?以[下上](?:的)?[\u4e00-\u9fff]{1,6}/.test(s.right) && /(?:淘汰|关停|取缔|整治|拆除)[^。；]*$/.test(s.left),
  },
  { name: '结构列数', kind: 'structure', when: (s) => isStructure(s) },
  { name: '项目规模', kind: 'spec', when: (s) => isProject(s) },
  { name: '基金规模', kind: 'target', when: (s) => !s.past && isFund(s) },
  { name: '规模目标', kind: 'target', when: (s) => isSizeGoal(s) && !s.past },
  { name: '起点数', kind: 'baseline', when: (s) => isStart(s) },
  { name: '基期实绩', kind: 'baseline', when: (s) => s.past },
  { name: '数据规格', kind: 'spec', when: (s) => s.measured.dimension === 'data' && !attained.test(s.left) },
  { name: '物理规格', kind: 'spec', when: (s) => isPhysical(s) && !s.future && !attained.test(s.left) && !undertaken.test(s.left) },
  {
    name: '物理规格',
    kind: 'spec',
    when: (s) =>
      isPhysical(s) && !s.time.own && /^(?:级|及以上|以上)?[\u4e00-\u9fff]{1,16}(?:等|、|项目)/.test(s.right) && !attained.test(s.left),
  },
  { name: '到期达到', kind: 'target', when: (s) => s.time.tense === 'future' && s.time.own },
  { name: '目标章节', kind: 'target', when: (s) => s.place.goals !== null && s.measured.dimension !== 'index' },
  { name: '力争', kind: 'target', when: (s) => hedgeOf(s) !== null },
  { name: '翻番', kind: 'target', when: (s) => s.measured.dimension === 'times' && /^翻/.test(word(s)) },
  { name: '年均增长', kind: 'target', when: (s) => /(?<!\d)年均[^，。；]*$/.test(s.left) },
  { name: '每年', kind: 'target', when: (s) => /(?:每年|年均|年新增)[^。；]*$/.test(s.before) },
  { name: '达到', kind: 'target', when: (s) => attained.test(s.left) },
  {
    name: '推动比例',
    kind: 'target',
    when: (s) => s.measured.dimension === 'share' && /(?:推动|实现|确保|支持|引导|带动)[^，。；、]{0,12}$/.test(s.left),
  },
  {
    name: '推动多家',
    kind: 'target',
    when: (s) =>
      s.measured.dimension === 'count' && (s.measured.value ?? 0) >= 10 && /(?:推动|带动|帮助|服务|惠及|支持|指导|引导)$/.test(s.left),
  },
  {
    name: '投资完成',
    kind: 'target',
    when: (s) =>
      s.measured.dimension === 'money' &&
      /(?:累计|完成|新增)(?:完成)?[\u4e00-\u9fff]{0,6}投资额?(?:达到|达|超过|突破|约)?$|(?:撬动|吸引|拉动|带动)[^，。；]{0,12}(?:资本|资金|投资)(?:达到|达|超过|突破|约)?$/.test(
        s.left,
      ),
  },
  { name: '同段目标年', kind: 'target', when: (s) => s.time.tense === 'future' && aim.test(s.left) },
  { name: '全覆盖', kind: 'target', when: (s) => /^全/.test(word(s)) },
  { name: '新增培育', kind: 'target', when: (s) => s.measured.dimension !== 'index' && undertaken.test(s.left) },
];

const word = (scene: Scene): string => scene.text.slice(scene.token.start, scene.token.end);

function isWorld(scene: Scene): boolean {
  const { before, left, past } = scene;
  if (ours.test(before)) return false;
  if (forecast.test(before) && (scene.place.past || /全球|世界|我国|全国/.test(before))) return true;
  if (scene.place.past && nation.test(before)) return true;
  const bare = /^(?:同比|年均|较上年|比上年|实现|约)*(?:增长|下降|提高|增速)?(?:率)?(?:为|达到|达)?$/.test(left);
  if (bare && /(?:^|[，。；、])(?:20\d\d年)?，?(?:全球|世界|我国|全国)[^。；]*$/.test(before)) return true;
  return world.test(left) || (!past && others.test(left)) || /^(?:国务院|国家)授权/.test(scene.right);
}

/** 由A提高到B: A is where it starts. */
export const isStart = ({ left, right }: Pick<Scene, 'left' | 'right'>): boolean =>
  /(?:由|从)[^，。；]{0,14}$/.test(left) &&
  /^[^，。；\d]{0,6}(?:提高|提升|增加|增长|上升|下降|降低|扩大|减少|压减|缩短|增|升|降|调整)[到至为]/.test(right);

/** The size that a fund is to have is an outcome, though it stands among the means. */
const isFund = ({ measured, left, right, before }: Scene): boolean =>
  measured.dimension === 'money' &&
  ((/^的?[^，。；、]{0,24}基金/.test(right) && /(?:设立|组建|总规模|规模|发起|募集|成立)[^，。；]{0,12}$/.test(left)) ||
    (/基金[^。；]*$/.test(before) && /(?:规模|总额|总量)[^，。；]{0,8}(?:达到|达|扩大到|超过|突破|不低于)$/.test(left)));

function isInstrument(scene: Scene): boolean {
  if (isFund(scene)) return false;
  if (eligible(scene) || rewarded(scene)) return true;
  if (/(?:率|面|度|比重|占比)(?:达到|达|超过|突破)$/.test(scene.left)) return false;
  if (scene.time.own && scene.time.tense === 'future') return false;
  if (scene.place.policy && /(?:选择|遴选|筛选)[^，。；]{0,40}$/.test(scene.left)) return true;
  return grantNear(scene) && !/(?:力争|争取)/.test(scene.left);
}

function isStructure(scene: Scene): boolean {
  const { measured, left, right, token } = scene;
  if (measured.dimension !== 'count' || measured.value === null || measured.value > 60) return false;
  if (parts.test(right)) return true;
  if (/^[^，。；:]{0,16}:/.test(scene.text.slice(token.end, token.end + 18))) return true;
  if (
    /(?:^|[，、和与])以[^，。；]*$/.test(left) &&
    /为(?:主导|支撑|补充|核心|重点|依托|主体|代表|主要|突破口|节点|骨干)/.test(scene.after.slice(0, 60))
  )
    return true;
  if (/以[^。；]*$/.test(scene.before) && /^[^，。；]{0,16}为(?:主导|支撑|补充|主体|代表)/.test(right)) return true;
  if ((!listed.test(left) && !/等$/.test(left)) || !/^的?[\u4e00-\u9fff（]/.test(right) || /^(?:及)?以[上下内]|^左右/.test(right))
    return false;
  if (/(?:达到|达|超过|突破|新增|新建|建设|培育|打造|引进|形成|实施)$/.test(left)) return false;
  const counted = scene.clause.some(({ measured: other, start }) => other && start < token.start);
  return !counted && (!builds.test(left) || /^[\u4e00-\u9fff]{0,24}(?:建设|发展)(?:[，。；]|$)/.test(right) || isClassOf(scene));
}

/** 生物医药、节能环保等3个产业规模达到…: the count sums up the list that is the subject. */
const isClassOf = ({ right }: Scene): boolean =>
  /^[^，。；]{0,24}(?:达到|超过|突破|分别|均|实现)/.test(right) && !/^[^，。；]{0,3}$/.test(right);

function isProject(scene: Scene): boolean {
  const yearly = /年产$|年(?:处理|加工|生产)能?力?$/.test(scene.left.replace(/[近约]$/, ''));
  if (yearly) return !/(?:形成|达到|实现|新增|具备|具有|力争)[^，。；]{0,6}年/.test(scene.left.slice(-12));
  return isPhysical(scene) && /^[^，。；]{0,30}(?:等一批|等项目|一期|二期|等重点项目)/.test(scene.right) && !scene.time.own;
}

/** The kind of a measured number, and the rule that decided. What no rule knows is `other`. */
export function kindOf(scene: Scene): { kind: QuantityKind; rule: string } {
  const rule = kindRules.find(({ when }) => when(scene));
  return rule ? { kind: rule.kind, rule: rule.name } : { kind: 'other', rule: '无规则' };
}
