import { count } from '../../strings/count.ts';
import { listedWords } from '../../strings/quoted.ts';

/** What the pages of topics and of policy measures say. */
export const entries = {
  topics: {
    title: '技术与产品',
    matrix: '按技术产品对照',
    lede: (found: number, plans: string): string => `${plans}写到的技术、产品和领域，共${found}项：各在哪里写到，怎么写。`,
    indexLede: (found: number): string => `${found}项技术、产品和领域，按产业（本站归类）排列；每项一页，各地的写法并列。`,
    toMatrix: '各地并列的总表',
    toIndex: '全部技术与产品',
    first: '技术与产品',
    group: '产业（本站归类）',
    groups: '按产业跳转',
    page: (name: string): string => `${name}：各地怎么写`,
  },
  measures: {
    title: '政策措施',
    matrix: '按政策措施对照',
    lede: (found: number, plans: string): string => `${plans}打算怎样做到：${found}项政策措施，各在哪里写到，怎么写。`,
    indexLede: (found: number): string => `${found}项政策措施，按办法的类别（本站归类）排列；每项一页，各地的写法并列。`,
    toMatrix: '各地并列的总表',
    toIndex: '全部政策措施',
    first: '政策措施',
    group: '哪类办法（本站归类）',
    groups: '按哪类办法跳转',
    page: (name: string): string => `${name}：各地怎么写`,
  },
  groupTitle: (matrix: string, group: string): string => `${matrix}：${group}`,
  all: '共',
  entryCount: (found: number): string => `${found}项`,
  moreEntries: (found: number): string => `另有${found}项`,
  overviewNote: '各列是这份规划写到的项数。项数不表示轻重；各项怎么写，见各组的页。',
  stance: { 任务: '任务', 项目: '项目', 背景: '背景', 列举: '列举' },
  /** A measure that is only named is 提及. */
  named: '提及',
  /** What a stance means; of a measure that is only named, 提及. */
  stances: {
    任务: '任务：写明要做。',
    列举: '列举：只列出名称。',
    提及: '提及：只有一个词，没有展开。',
    背景: '背景：说的是国内外情况或已有情况。',
    项目: '项目：只见于项目或企业的名称。',
  },
  stanceNote: (said: readonly string[]): string =>
    `${said.join('')}${said.length > 1 ? `${count(said.length)}类` : ''}由程序判定，为本站归类。`,
  clauseNote: '小句照录原文，…是略去处；没有动词管着这个名称的，只列名称。动词不表示轻重。',
  cellNote: '每格是本站归类和写到几处；点开是原文里的一句，连到原处。有几处时取写明任务的一处，动词紧接名称的优先。',
  found: (plans: number, passages: number): string => `${plans}份规划，${passages}处`,
  /** What search engines show of a page of an entry. */
  described: (plans: number, passages: number): string => `${plans}份规划，${passages}处`,
  rows: { first: '对照项', how: '怎么写', figures: '数字', passages: '原句' },
  words: '查的词',
  /** The other words looked for; of many the first ones, all of them stand on the entry's page. */
  also: (words: readonly string[]): string => `也查：${listedWords(words.slice(0, 5))}${words.length > 5 ? `等${words.length}个词` : ''}`,
  not: '不算在内',
  notNote: '这些词里也有要查的字，但说的是别的事物。',
  sector: '产业（本站归类）',
  tool: '哪类办法（本站归类）',
  why: '归类理由',
  count: (found: number): string => `${found}处`,
  sourceAt: (where: string): string => `原文：${where}`,
  sectorNote: (plan: string, note: string): string => `${plan}：${note}`,
  onlyIn: (said: string, plan: string): string => `${said}：${plan}。`,
  figuresNote: {
    topics: '数字是同一句里的目标和基期数，说的不一定就是这一项；“提及但无数字”指写到了，但同一句里没有目标，也没有基期数。',
    measures: '数字是同一句里的数，各带类别，说的不一定就是这一项；“提及但无数字”指写到了，但同一句里没有这些数。',
  },
  moreFigures: (found: number): string => `同一句里另有${found}个`,
  kind: { target: '目标', baseline: '基期数', context: '背景数', instrument: '政策参数', threshold: '门槛', spec: '规格' },
  nearby: '相近的措施',
  nearbyNote: '词表里相邻、属同一类办法的措施。没有写到上面这一项的规划，可能写了这些。',
  missing: (plan: string, labels: string): string => `${plan}：正文以外另有${labels}，本库未收录。`,
  filter: {
    label: '在本页筛选',
    hint: '如 石墨烯',
    hintMeasure: '如 土地',
    shown: '{shown}项，共{all}项。',
    nothing: '没有符合的，共{all}项。',
  },
  /** The kinds of policy tool in everyday words; the method note gives the names they have in the literature. */
  toolName: { 供给型: '直接支持', 环境型: '规则和环境', 需求型: '打开市场' },
  tools: {
    title: '各规划用了哪类办法',
    plan: '规划',
    cell: (full: number, named: number): string => `${full}项任务，${named}项提及`,
    of: (tool: string, all: number): string => `${tool}（共${all}项）`,
    method:
      '直接支持：政府出钱、出地、出人、出技术；规则和环境：定规则、给优惠、作安排；打开市场：让产品有人买、有人用。分类依 Rothwell 和 Zegveld（1985），原称供给型、环境型、需求型；由编者归类，理由见各页。',
    note: '一项措施在一份规划里只计一次：至少一处写明要做的计入“任务”，其余写到的计入“提及”。项数不表示力度，文本长短不同，也不宜据此排名。',
    csv: '下载此表（CSV）',
    allCsv: '下载各项措施（CSV）',
  },
};
