import { benchFields } from './zh-CN-bench.ts';
import { figureFields } from './zh-CN-figures.ts';
import { textFields } from './zh-CN-text.ts';
import { wordFields } from './zh-CN-words.ts';

/** Every column of the dataset: its name in Chinese, and what it holds. A key with the table before the dot wins over one without. */
export const fields = { ...textFields, ...figureFields, ...wordFields, ...benchFields };

/** What each table holds. */
export const tables = {
  targets: ['目标', '规划里写明数字的目标，一行一个，连同原句、位置和逐项解读。'],
  quantities: ['数字清单', '规划里的每一个数，一行一个；基期数带有和目标一样的各项，目标的各项见 targets。'],
  related: ['相关的数字', '放在一起看的两个数字，一行一对，连同所依的规则。'],
  plans: ['规划', '每份规划一行：题名、发文机关、文号、日期、规划期，各写明是原文所载、编者拟定还是不知道。'],
  divisions: ['章节', '章、节、条、专栏和附件。'],
  blocks: ['段', '标题、自然段、表格、表注和落款，一段一行，带全文。'],
  corrections: ['疑误', '底本里疑有误的字词和编者认为原来要写的字。文字没有改动。'],
  references: ['提到的文件', '规划里写出名称的文件。'],
  indicators: ['指标', '不同规划里可以归在一起的指标，连同定义和单位。'],
  sectors: ['产业（本站归类）', '本站归类用的产业。'],
  'own-sectors': ['规划所列产业', '各份规划自己列出的产业，归在本站的哪一类，占多少篇幅，原文怎么说。'],
  priorities: ['优先发展什么', '每份规划先说的那句话、标题目标和分档，一行一项，依规划自己的次序。'],
  topics: ['技术与产品', '查找用的技术、产品和领域的词表。'],
  measures: ['政策措施', '查找用的政策措施词表，连同措施的类型。'],
  names: ['名称', '查找用的地名、基地、园区、企业、机构和项目的词表。'],
  places: ['地方', '发布规划的地方和它的上一级。'],
  mentions: ['提及', '规划里提到词表中某一条的每一处，一处一行。'],
  tools: ['各规划的措施类型', '每份规划里各类政策措施写到多少项，一行一份规划的一类。'],
  'measures-by-plan': ['各规划的政策措施', '每项政策措施在每份规划里怎样写到，一行一项一份；没有写到的写明是哪一种没有。'],
  'benchmark-passages': ['测试集的短文', '测量程序用的短文，本站自拟，八种文字形态，分两半。不含任何规划的文字。'],
  benchmark: ['测试集的数字', '这些短文里的每一个数和人工的读法，一行一个。'],
  columns: ['字段', '本页的字段说明，一个字段一行。'],
} as const satisfies Record<string, readonly [string, string]>;

/** The dataset as a whole, as its descriptions and catalogues have it. */
export const dataset = {
  title: '规划对照：政府规划全文与结构数据',
  about: '政府规划的全文，逐段有固定地址；写明数字的目标、基期数和每一个数，都连着原句和原文位置。只登记规划写了什么，不评价完成与否。',
  keyword: '政府规划',
  whole:
    '每段末尾的花括号里是它的编号：规划的编号，斜线，段的编号，数据里的 plan 和 block 就是这两样。数字连到它在网站上的页面。文本没有改动，疑误照原样。',
  message: '引用规划，请以发文机关为作者，并注明从本数据集读到。',
} as const;

/** The kinds of numbers. */
const kinds = {
  target: '目标',
  baseline: '基期数',
  context: '背景',
  instrument: '政策参数',
  threshold: '门槛',
  spec: '规格',
  structure: '结构',
  date: '日期',
  reference: '序号文号',
  name: '名称',
  other: '其他',
} as const;

/** What the codes stand for. */
export const codes = {
  comparator: { eq: '达到', ge: '至少', le: '至多', approx: '左右', range: '区间' },
  mode: { level: '到期达到', add: '期内新增', annual: '每年', growth: '年均增长', change: '比起始年增减' },
  binding: { binding: '约束性', expected: '预期性' },
  status: { extracted: '程序识别', reviewed: '已人工核对' },
  'quantities.kind': kinds,
  'benchmark.kind': kinds,
  'related.type': {
    'same-indicator': '同口径',
    near: '口径不同',
    restates: '文中重申',
    differs: '前后数字不同',
    'sums-to': '分项与总数',
    'part-of': '部分与整体',
    'leads-to': '每年数、增速与到期数',
    baseline: '基期数',
    later: '后出规划的数字',
    counterpart: '市与省同名目标',
  },
  'blocks.kind': {
    heading: '标题',
    paragraph: '自然段',
    table: '表格',
    note: '注',
    salutation: '称呼',
    signature: '落款',
    attachments: '附件目录',
    figure: '图的位置',
  },
  'references.type': { 'based-on': '制定依据', names: '文中提到' },
  facts: { text: '原文', editorial: '编者', unknown: '不知道' },
  certainty: { certain: '几可断定', likely: '很可能', possible: '可能' },
  better: { more: '越大越好', less: '越小越好', none: '不论' },
  defined: { text: '规划写明', statistics: '统计制度', no: '没有定义' },
  match: { exact: '相同', wider: '更宽', narrower: '更窄', related: '相关', name: '名称对应' },
  'names.kind': {
    city: '市',
    county: '县',
    district: '区',
    zone: '片区',
    base: '基地',
    park: '园区',
    firm: '企业',
    institute: '机构',
    project: '项目',
  },
  'priorities.row': { says: '总的一句', figure: '标题目标', tier: '一档里的产业' },
  split: { dev: '定规则时用过', 'held-out': '留作测量' },
  form: {
    web: '网页',
    report: '工作报告',
    pdf: 'PDF文字',
    ocr: '扫描识别',
    traditional: '繁体',
    fullwidth: '全角',
    table: '表格',
    numerals: '数字写法',
  },
  vocabulary: { topics: '技术与产品', measures: '政策措施', names: '名称', places: '地方', indicators: '指标' },
} as const;
