import { count } from '../../strings/count.ts';

/** What the pages of sectors say, and what home says of them. */
export const sectors = {
  csv: '下载本页数据（CSV）',
  attachment: (labels: string): string => `正文没有它的目标；规划另有${labels}，本库未收录。`,
  title: '按产业对照',
  lede: (sectors: number, plans: number): string =>
    `${count(plans)}份规划各有各的产业名称和划分。这里把它们归到${sectors}个产业（本站归类），并排列出各份规划自己的叫法、位次、目标和篇幅。`,
  pageLede: (name: string, places: number): string =>
    `${name}（本站归类）在${count(places)}地的规划里：自己的叫法、位次、目标、要发展什么，每行都连到原文。`,
  matrix: '产业 × 地方',
  picture: '一眼看',
  row: '产业（本站归类）',
  part: '对照什么',
  rest: '只有一份规划单列、没有画在图里的：',

  match: { exact: '范围相当', wider: '范围更宽', narrower: '范围更窄', related: '相关', name: '名称对应，范围未印出' },
  order: (at: number, of: number): string => `文中${of}个产业的第${at}个`,
  ownName: '规划所列产业',
  rank: '规划给的位次',
  noRank: '文中没有给位次',
  aims: '要做到什么',
  aimsWith: (name: string): string => `与${name}共用，见${name}。`,
  noAims: '没有单写这一产业要做到什么的话',
  targets: '目标',
  targetCount: (own: number): string => (own === 0 ? '名下没有目标' : `目标${own}个`),
  elsewhere: (found: number): string => `另有${found}个写在别处`,
  elsewhereLabel: '归入这一产业、但不在它名下的目标',
  headline: '主要目标',
  share: '所占篇幅',
  shareOf: (share: string): string => `所占篇幅${share}`,
  sharedWith: (own: string, name: string): string => `所占篇幅和主要目标与${name}共用，只在${name}名下列一次（规划所列是“${own}”）。`,
  alsoHolds: (names: string): string => `也含${names}的一部分，所占篇幅和目标数是合在一起的。`,
  noShare: (labels: string): string => `没有算所占篇幅：正文没有专写这一产业的部分${labels && `；${labels}未收录`}。`,
  develops: '要发展什么',
  sites: '点名的基地和园区',
  firms: '点名的企业和院所',
  projects: '点名的项目',
  passages: '原文',
  projectName: '项目名',
  unlisted: '没有单列这一产业',
  /** Where no editor has listed what the plan has as its own. */
  unlistedUnchecked: '是否单列这一产业，尚未核对',
  seen: '见到这些词：',
  times: (times: number): string => `（${times}处）`,
  unseen: (words: string): string => `未见这些词：${words}。`,
  byWords: '正文没有专写这一产业的部分；这里列的是全文中按词归入这一产业的。',
  noNames: '这一部分里没有本站名录所收的名称。',
  noNamesByWords: '正文没有专写这一产业的部分，全文也没有按词可归入的名称。',
  noTopics: '这一部分里没有列为任务的技术产品。',
  noTopicsByWords: '全文没有列为任务、可归入这一产业的技术产品。',
  morePairs: (rest: number): string => `另有${rest}对`,
  none: (plans: number): string => `${count(plans)}份规划都没有编者归类的产业，这一页没有可以并排的。`,
  openMatrix: (sectors: number): string => `展开${sectors}个产业的总表`,
  allLines: (found: number): string => `${found}处`,
  moreLines: (rest: number): string => `另有${rest}行`,
  listed: '、',
  section: '专写部分',

  shared: '同口径的数字',
  sharedNote: '只有同一指标、同一计算方式、同一年的数字才放在同一行。',
  noShared: '这一产业没有可以放在同一行的数字：各份规划的指标、说的是谁、年份或计算方式总有一项不同，或有一项没有写。',
  apart: '放在一起看，但不在同一行',
  apartNote: '不同规划里看上去相近的数字，各附不宜直接比较的理由。',
  panels: '各份规划自己的数字',
  panelsNote:
    '一幅小图只画一份规划里同一指标、同一单位、同一计算方式的数字，从零起；全省、全市的数与基地、园区、集群的数不在一幅里；各图刻度不同，不能互比。各数可能相互包含，不相加。空心是原文写“力争”的，末端开口是“以上”“超过”，淡色一段是区间或“左右”。',
  panel: (tag: string, measure: string, mode: string, unit: string): string => `${tag}：${measure}（${mode}，${unit}）`,
  panelWithin: '：基地、园区、集群',
  notes: '读的时候要知道',
  basis: '依据',
  rules: '这些数怎么来的',
  openRules: '展开说明',
  rule: {
    share: '所占篇幅：规划中专写这一产业的各段字数，除以该规划各章和附件的总字数；一段只算一次，没有专写部分的不算。',
    shareMeans: '所占篇幅只说明写了多少字，不等于重视程度。',
    rank: '位次是规划自己的用词，各份规划的用词不同，不能互相换算；省和市分两组，不跨组排序。',
    targets: '目标数是专写部分里、以它为名或写作它的目标的数字个数，重申的也各算一个；归入这一产业而写在别处的另计。',
    headline:
      '主要目标按规则选：以这一产业为名或写作它的目标、说全省或全市、到期达到的金额，有几个的，先取单以它为名的，再取写了目标年的；没有金额的，取第一个目标；同一规划里数字不同的并列。',
    never: '同一规划里归入同一产业的几个产业分开列，从不相加。',
    clauses:
      '“要发展什么”和“点名的…”：名称下面是原文里说它要怎样的一句，照印，…是略去处；没有动词管着它的，只列名称。动词不表示力度的大小。',
  },

  chart: {
    title: '各份规划的产业：位次、目标数和所占篇幅',
    row: (name: string, cells: readonly string[]): string => `${name}：${cells.join('；')}。`,
    cell: (tag: string, words: string): string => `${tag}${words}`,
    own: (rank: string | null, targets: string, share: string | null): string =>
      [rank, targets, share === null ? '没有专写部分' : `篇幅${share}`].filter(Boolean).join('，'),
    shared: (name: string): string => `与${name}共用`,
    key: (longest: string): string =>
      `文字是规划自己给的位次；一点是一个目标，十点一行；横条是所占篇幅，最长的一条是${longest}。同一格里有两组的，是规划分开写的两个产业，不相加。`,
  },

  glance: {
    title: '哪份规划单列哪个产业',
    row: '产业',
    finding: (everywhere: string, plans: number, most: { sector: string; tag: string; targets: number } | null): string =>
      (everywhere ? `${everywhere}，${count(plans)}份规划都单列。` : '') +
      (most ? `写明数字最多的是${most.tag}的${most.sector}，${most.targets}个目标。` : ''),
    key: '有记号的，是规划单列了这个产业；数字是它名下写明数字的目标有几个，没有数字的，只有文字。',
    attachment: '附件未收录',
    listed: '单列，没有写数字',
    unit: '个目标',
    rest: '只有一份规划单列的：',
    jump: (sector: string): string => `跳到“${sector}”`,
  },

  home: {
    compare: (plans: number): string => (plans > 1 ? '并排对照' : '分项查看'),
    compareNote: (places: number, plans: number): string => {
      if (plans === 1) return '点一个产业，看这份规划怎样说它。';
      const sector = places === 1 ? '看各份规划说了什么' : `看${count(places)}地各说了什么`;
      return `点一个产业，${sector}；点一个地方，看${count(plans)}份规划怎样说它。`;
    },
    search: '查找',
    examples: '可以直接写数字，例如',
  },
};
