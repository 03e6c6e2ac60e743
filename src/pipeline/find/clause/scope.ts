import { withEach } from '../../../language/example.ts';
import { anyOf } from '../../../language/pattern.ts';
import type { NamedRule } from '../../../language/rule.ts';
import { plainTerritory, territory } from '../../../language/territory.ts';
import type { Scene } from './scene.ts';

/** A number, with what its clause and its plan say of whose figure it is. */
export interface ScopeScene extends Scene {
  /** The territory word at the front of its clause. */
  named: string | null;
  subject: string;
  measure: string;
  /** What the plan calls its whole territory. */
  whole: string | null;
}

/** A rule that tells whose figure a number is, by place or body. */
export interface ScopeRule extends NamedRule {
  scope: (scene: ScopeScene) => string | null;
  when: (scene: ScopeScene) => boolean;
  unless?: (scene: ScopeScene) => boolean;
  /** True where the words that say so stand outside the number's sentence. */
  afar?: boolean;
}

const areas = '基地 园区 示范区 试验区 开发区 新区 集聚区 聚集区 产业集群 产业带 科技城 新城 自贸区 保税区 片区'.split(' ');
const area = anyOf([...areas, '产业园']);
const ends = new RegExp(`${anyOf([...areas, '都', '城', '港', '谷', '走廊', '园'])}$`);
const sets = anyOf(['建设', '打造', '壮大', '做大做强', '提升', '推进']);
const vague = '(?!若干|省|市|国|以|具|[\\d一二两三四五六七八九十百千万])';
const built = new RegExp(`${sets}(${vague}[^，。；、]{3,28}?${area})(?=[，。；]|建设)`, 'g');

/** How often a plan speaks of its own whole territory: the scope of figures that name none. */
export function planScope(text: string): string | null {
  const counts = new Map<string, number>();
  for (const [word] of text.matchAll(new RegExp(territory, 'g'))) {
    const name = plainTerritory(word);
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

const titleOf = ({ head }: Scene): string => head?.replace(/^[—\-•●■◆▪·○□◇★\s]+|[。：:！？\s]+$/g, '') ?? '';
const setsOut = /^(?:加强|推进|建设|打造|培育|加快|发展|壮大|优化)/;

/** What the sentence before a number, or the one before that, says is built. */
function builtBefore({ text, bounds, token }: Scene): string | null {
  const before = text.slice(Math.max(0, bounds.sentence.start - 240, token.start - 400), token.start);
  return [...before.matchAll(built)].at(-1)?.[1] ?? null;
}

const said = new RegExp(territory);

/** The territory by the place's own name: 海州市地域内. */
const within = /[\u4e00-\u9fff]{2,6}?([省市区县州])(?:地域|域|行政区域|境)内/;

/** True where words name the plan's whole territory, or what lies in it. */
export const printsTerritory = (words: string): boolean => said.test(words) || within.test(words);

const districts = anyOf('新区 开发区 高新区 园区 试验区 示范区 核心区 自贸区 保税区 片区 集聚区'.split(' '));
const inDistrict = new RegExp(`.{2}${districts}$`);
const districtFirst = new RegExp(`^([^、，的和]{2,16}?${districts})[\\u4e00-\\u9fff]{3,}$`);

const fund = '([^，。；、]{2,24}?基金)';
const ofFund = new RegExp(`^(?:以上|左右)?(?:规模)?的${fund}`);
const fundGrows = new RegExp(`(?:扩大|壮大|做大|用好)${fund}(?:规模|作用)?，[^；]*$`);
const fundMoney = /(?:规模|总额|总量)[^，。；]{0,8}$/;

/** The fund whose size a sum is: 设立总规模10亿元的茶产业基金; 扩大茶产业基金规模，力争总额达到. */
function fundOf({ text, bounds, token, left, right, measured }: Scene): string | null {
  if (measured.dimension !== 'money') return null;
  const earlier = fundMoney.test(left) ? fundGrows.exec(text.slice(bounds.part.start, token.start)) : null;
  return ofFund.exec(right)?.[1] ?? earlier?.[1] ?? null;
}

const helped = new RegExp(
  `(?:支持|推动|引导)(?!各|有条件|符合)${vague}([^，。；、]{2,16}?(?:${districts}|基地))(?:加大|加快|发展|建设|打造|做大|做强|延伸|开展|引进|，)`,
  'g',
);

/** The body that its part of the sentence sets to work: 支持临港高新区加大招商力度，打造千亿级集群. */
const helpedBefore = ({ text, bounds, token }: Scene): string | null =>
  [...text.slice(Math.max(bounds.part.start, token.start - 200), token.start).matchAll(helped)].at(-1)?.[1] ?? null;

const cities = '((?:[\\u4e00-\\u9fff]{2,4}、)+[\\u4e00-\\u9fff]{2,4}等[市县区])';
const citiesDo = new RegExp(`(?:^|，)${cities}[^，]*，$`);
const laidOut = new RegExp(`^[^，。；]*，布局(?:在|于)?${cities}`);

/** The cities of which the clause before says what they do: 甲、乙等市正在建设数据中心，投入使用的机架5万个. */
const citiesBefore = ({ text, bounds }: Scene): string | null =>
  citiesDo.exec(text.slice(Math.max(bounds.part.start, bounds.clause.start - 80), bounds.clause.start))?.[1] ?? null;

/** The cities in which the clause after sets what is counted: 建设9个园区，布局在甲、乙等市. */
const citiesAfter = ({ after }: Scene): string | null => laidOut.exec(after)?.[1] ?? null;

const chain = /(?:打造|构建|完善)([^，。；]{2,24}产业链)，$/;

/** The chain that the clause before sets out, of which a cluster is to grow: 打造海洋药物产业链，形成百亿级集群. */
const chainBefore = ({ text, bounds, right }: Scene): string | null =>
  /^(?:的)?产业集群/.test(right)
    ? (chain.exec(text.slice(Math.max(bounds.part.start, bounds.clause.start - 40), bounds.clause.start))?.[1] ?? null)
    : null;

/** The first words of two paragraphs, which make the run-in heads of examples. */
const head = '滨海新材料';
const nextHead = '滨海生物医药园区。产值达到80亿元。';

/** Rules in order; the first that holds decides. */
export const scopeRules: readonly ScopeRule[] = [
  {
    name: '句首所称',
    scope: ({ named }) => named && plainTerritory(named),
    when: ({ named }) => named !== null,
    examples: [
      ...withEach('到2025年，＿规上工业企业达到⟦5000家⟧', '全省 全市 全区 全县 全州 我省 我市 我区 我县 我州 本省 本市'),
      '在全域范围内建成充电桩⟦2万个⟧',
    ],
    not: ['到2025年，规上工业企业在全省领先，达到⟦5000家⟧'],
  },
  {
    name: '所在区域',
    scope: ({ subject }) => subject,
    when: ({ subject }) => inDistrict.test(subject),
    examples: withEach(
      '在滨海＿建设⟦8套⟧海水淡化装置',
      '新区 开发区 高新区 海洋科技园区 蓝色经济试验区 生态示范区 商务核心区 自贸区 保税区 临港片区 产业集聚区',
    ).concat('在滨海新区建设海水淡化装置⟦8套⟧'),
    not: ['在海工装备领域建设中试线⟦8条⟧', '新区建设提速，新增海水淡化装置⟦8套⟧'],
  },
  {
    name: '所设基金',
    scope: fundOf,
    when: (scene) => fundOf(scene) !== null,
    examples: [
      ...withEach('设立总规模⟦50亿元⟧＿的海洋产业投资基金', '以上 左右'),
      '组建⟦20亿元⟧规模的渔业发展基金',
      ...withEach('＿海洋产业引导基金，三年内将财政出资规模扩大到⟦20亿元⟧', '扩大 壮大 做大 用好'),
      '扩大航运引导基金规模，财政注资总额达到⟦5亿元⟧',
      '用好航运引导基金作用，资金总量达到⟦5亿元⟧',
    ],
    not: ['设立海洋产业投资基金，带动投资⟦50亿元⟧', '扩大海洋产业引导基金规模，海洋产值达到⟦900亿元⟧'],
  },
  {
    name: '所支持者',
    scope: helpedBefore,
    when: (scene) => helpedBefore(scene) !== null,
    examples: [
      ...withEach('支持滨海高新区＿海水淡化，产值达到⟦90亿元⟧', '加大 加快 发展 建设 打造 做大 做强 延伸 开展 引进'),
      ...withEach('＿临港海工装备基地，完善配套，打造⟦千亿级⟧产业集群', '支持 推动 引导'),
    ],
    not: [
      ...withEach('支持＿开发区加大招商力度，打造⟦百亿级⟧产业集群', '各 有条件的 符合条件的 一批 省级'),
      '支持滨海高新区建设；全市产值达到⟦90亿元⟧',
    ],
  },
  {
    name: '前列各市',
    scope: citiesBefore,
    when: (scene) => citiesBefore(scene) !== null,
    examples: [
      ...withEach('青屿、海州、江浦等＿正在扩建冷库，投入使用的冷藏车⟦3000多辆⟧', '市 县 区'),
      '近年来，海州、江浦等市建成一批母港，停靠邮轮⟦90艘⟧',
    ],
    not: ['加快海州、江浦等市港区建设，鼓励出海，冷藏车达到⟦3000多辆⟧', '青屿、海州等市正在扩建冷库，全省冷藏车⟦3000多辆⟧'],
  },
  {
    name: '布局各市',
    scope: citiesAfter,
    when: (scene) => citiesAfter(scene) !== null,
    examples: withEach('重点建设⟦12家⟧冷链物流园区，布局＿青屿、海州等市，完善配套设施', '在 于').concat(
      '建设⟦12家⟧物流园，布局青屿、海州等县',
    ),
    not: ['重点建设⟦12家⟧冷链物流园区，覆盖青屿、海州等市'],
  },
  {
    name: '所打造链',
    scope: chainBefore,
    when: (scene) => chainBefore(scene) !== null,
    examples: withEach('＿海洋药物研发和制造产业链，加快形成⟦百亿级⟧产业集群', '打造 构建 完善'),
    not: ['打造海洋药物产业链，产值达到⟦百亿元⟧', '发展海洋药物产业链，加快形成⟦百亿级⟧产业集群'],
  },
  {
    name: '段首名称',
    scope: titleOf,
    when: (s) => ends.test(titleOf(s)),
    unless: (s) => setsOut.test(titleOf(s)) || titleOf(s).length > 24,
    afar: true,
    examples: [
      ...withEach(`${head}＿。产值达到⟦100亿元⟧。\n${nextHead}`, areas.join(' ')),
      ...withEach(`${head}＿。产值达到⟦100亿元⟧。\n${nextHead}`, '船舶之都 光电城 航空港 机器人谷 科创走廊 软件园'),
    ],
    not: [
      ...withEach(`＿${head}园区。产值达到⟦100亿元⟧。\n${nextHead}`, '加强 推进 建设 打造 培育 加快 发展 壮大 优化'),
      `${head}与海洋工程装备及配套零部件制造产业创新发展园区。产值达到⟦100亿元⟧。\n${nextHead}`,
    ],
  },
  {
    name: '所建园区',
    scope: builtBefore,
    when: (s) => s.measured.dimension === 'money' && builtBefore(s) !== null,
    unless: ({ subject, place }) => !(subject === '' || /^(?:基地|示范区|园区|集群)/.test(subject)) || place.goals !== null,
    afar: true,
    examples: [
      ...withEach('建设临港海工装备＿，引进龙头企业。力争产值达到⟦200亿元⟧', areas.join(' ')),
      ...withEach('＿临港海工装备产业园，产值达到⟦200亿元⟧', '建设 打造 壮大 做大做强 提升 推进'),
      ...withEach('推进临港海工装备产业园建设，＿主营业务收入达到⟦200亿元⟧', '基地 示范区 园区 集群'),
    ],
    not: [
      ...withEach('建设＿海工装备产业园，产值达到⟦200亿元⟧', '一批 若干 省级 市级 国家级 以出口为主的 具有竞争力的 3个 十大'),
      '推进临港海工装备产业园建设，石化产业产值达到⟦200亿元⟧',
      { text: '建设临港海工装备产业园，产值达到⟦200亿元⟧', under: ['发展目标'] },
    ],
  },
  {
    name: '量前区域',
    scope: ({ subject, measure }) => districtFirst.exec(subject + measure)?.[1] ?? null,
    when: ({ subject, measure, measured }) => measured.dimension === 'share' && districtFirst.test(subject + measure),
    examples: ['实现2023年亚运会核心区电动公交⟦全覆盖⟧', '滨海新区新能源公交车占比达到⟦90%⟧'],
    not: ['新能源公交车占比达到⟦90%⟧', '滨海新区规上工业企业达到⟦90家⟧'],
  },
  {
    name: '句中所称',
    scope: ({ before }) => plainTerritory(said.exec(before)?.[0] ?? ''),
    when: ({ before }) => said.test(before),
    examples: ['到2025年，规上工业企业在我省中部集聚，达到⟦5000家⟧', '以本市龙头企业为依托，新增配套企业⟦100家⟧'],
    not: ['到2025年，全市规上工业企业达到⟦5000家⟧'],
  },
  {
    name: '地域所称',
    scope: ({ whole }) => whole,
    when: ({ before, whole }) => whole !== null && whole === `全${within.exec(before)?.[1]}`,
    examples: withEach('全市创新能力增强。到2025年，海州市＿内科技企业孵化器达到20家，院士工作站达到⟦40家⟧', '地域 域 行政区域 境'),
    not: ['全省创新能力增强。到2025年，海州市地域内科技企业孵化器达到⟦20家⟧', '到2025年，全市科技企业孵化器达到⟦20家⟧，海州市境内占三成'],
  },
  {
    name: '通篇所称',
    scope: ({ whole }) => whole,
    when: ({ whole }) => whole !== null,
    afar: true,
    examples: ['全县工业总产值稳步提高。到2025年，产值达到⟦500亿元⟧', '培育规上企业⟦20家⟧。我区营商环境居前列。'],
    not: ['到2025年，全县产值达到⟦500亿元⟧'],
  },
];

/** The scope of a figure, whether its own sentence names it, and the rule that told it. */
export function scopeOf(
  scene: Scene,
  said: Pick<ScopeScene, 'named' | 'subject' | 'measure' | 'whole'>,
  rules: readonly ScopeRule[] = scopeRules,
): { scope: string | null; own: boolean; rule: string | null } {
  const asked = { ...scene, ...said };
  const rule = rules.find(({ when, unless }) => when(asked) && !unless?.(asked));
  return rule ? { scope: rule.scope(asked), own: !rule.afar, rule: rule.name } : { scope: null, own: false, rule: null };
}
