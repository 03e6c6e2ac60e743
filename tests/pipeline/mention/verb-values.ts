import { boundariesOf, settingOf } from '../../../src/pipeline/mention/scene/setting.ts';
import { fold } from '../../../src/pipeline/mention/scene/folded-text.ts';
import { governingVerb } from '../../../src/pipeline/mention/scene/verb-rules.ts';
import { isAchieved } from '../../../src/pipeline/mention/stance/past.ts';
import { tableOf, type ValueTable } from '../../value-table.ts';

function verbOf(text: string, word: string): string | null {
  const folded = fold(text).text;
  const start = folded.indexOf(fold(word).text);
  return governingVerb({ ...settingOf(folded, boundariesOf(folded), start, start + fold(word).text.length), inHead: false })?.text ?? null;
}

/** A sentence of a plan, a word of it, its verb; each fault that was found, and what looks like it and is right. */
const cases: [string, string, string | null][] = [
  // A noun that goes on in the mention.
  ['积极实施更为灵活的建设用地供给政策', '用地', '积极实施'],
  ['新增建设用地指标优先保障工业企业用地需求', '用地', '优先保障'],
  ['建设产业用地', '用地', '建设'],
  ['建立机器人产业联盟', '机器人', '建立'],
  ['同步推进实施改造升级、减量置换', '改造升级', '同步推进实施'],
  ['四是完善创新公共服务，着力完善开发区、工业功能区和产业集聚区的科技创新公共服务平台', '创新公共服务平台', '着力完善'],
  // A body's name.
  ['市发展改革委作为牵头单位，要做好任务分解、组织协调和督促检查工作', '督促检查', '做好'],
  ['加快发展改革试点所需的大数据', '大数据', '加快'],
  ['推进能源技术发展，发展大数据', '大数据', '发展'],
  // 创新 is a thing, unless it renews a mechanism or a method.
  ['组建产业技术创新战略联盟、科研生产联合体', '联盟', '组建'],
  ['加大对创新产品和服务的政府采购力度', '政府采购', '加大'],
  ['积极筹办雄安新区创新论坛、石家庄国际数字经济博览会', '博览会', '积极筹办'],
  ['推动自主创新成果标准化', '标准化', '推动'],
  ['构建高水平的科研平台、公共服务平台和创新资源共享平台', '资源共享平台', '构建'],
  ['强化开放创新，大力引进创新人才和团队', '引进创新人才', '大力引进'],
  ['创新中国·廊坊国际经济贸易洽谈会筹办方式', '洽谈会', '创新'],
  ['创新招商引资模式，探索中介招商', '招商引资', '创新'],
  // A word that closes a noun phrase.
  ['涉及重大决策部署、重大项目建设、财政资金使用', '财政资金', null],
  ['建设研发中心、财政资金使用平台', '财政资金', '建设'],
  ['积极争取国家工业企业结构调整专项奖补资金', '奖补', '积极争取'],
  ['加快新技术研发和推广应用', '推广应用', '加快'],
  ['重点支持标准化建设、示范基地建设、高新技术成果落地奖励', '奖励', '重点支持'],
  ['质量检测、软件开发等公共服务平台', '公共服务平台', null],
  ['建立软件开发等公共服务平台', '公共服务平台', '建立'],
  ['在传感器等领域突破与引进一批关键技术', '传感器', '突破'],
  ['在数据存储、数据清洗等领域开发与引进一批关键技术', '数据存储', '开发'],
  ['积极研发、推广工业机器人', '工业机器人', '推广'],
  // 以及 is not 以.
  ['积极研发新型生化分析仪，可降解快速止血材料，以及智能家庭保健器械、医用机器人等，扩大产品竞争优势', '医用机器人', '积极研发'],
  ['以医用机器人为重点，扩大产品竞争优势', '医用机器人', '扩大'],
  ['在可视化技术，以及大数据、云计算等领域，新布局建设30个创新平台', '大数据', '新布局建设'],
  // The noun that ends a clause with 围绕.
  ['围绕生物医药、生物制造等领域的核心关键技术研发，大力发展生物医药健康产业', '生物制造', '大力发展'],
  ['围绕新能源、集成电路等发展需求，重点发展高容量正极材料', '集成电路', '重点发展'],
  ['围绕集成电路开展研究，培育龙头企业', '集成电路', '开展研究'],
  // A clause that ends in a figure is complete.
  ['到2020年，化学原料药和制剂比调整到3：7，化学药品制剂、现代中药占比达到80%以上', '现代中药', null],
  ['重点发展化学原料药，化学药品制剂、现代中药', '现代中药', '重点发展'],
  ['引进龙头企业，到2020年，集成电路实现突破', '集成电路', '引进'],
  // The mention’s own verb.
  ['强化开放创新，积极承接产业转移，促进企业集聚', '承接产业转移', '积极承接'],
  ['推进推广应用', '推广应用', '推进'],
  // 联合使用 is no 联合.
  ['推进技改，联合使用海域开展试点', '海域', '联合使用'],
  // Nouns that hold a verb.
  ['工业增加值和石墨烯', '石墨烯', null],
  ['增加石墨烯产量', '石墨烯', '增加'],
];

/** A sentence, the plan's first year, and whether the sentence tells what has been reached. */
const reached: [string, number | null, boolean][] = [
  ['2017年主营业务收入达到700亿元', 2018, true],
  ['2017年主营业务收入达到700亿元', 2016, false],
  ['2023年主营业务收入达到900亿元', 2024, true],
  ['2023年底前实现全覆盖', 2024, false],
  ['“十二五”末全省规模以上工业增加值1.1万亿元', 2016, true],
  ['“十三五”期间新建充电站', 2018, false],
  ['“十三五”期间新建充电站', 2021, true],
  ['“十四五”时期发展大数据', 2021, false],
  ['2017年主营业务收入达到700亿元', null, false],
  ['已形成完整的产业链', null, true],
];

/** Tables of the verbs that govern mentions, and of what has been reached. */
export const verbTables = (): ValueTable[] => [
  tableOf(
    'the verb that governs a word',
    'src/pipeline/mention/scene/',
    cases.map(([text, word, verb]) => [[text, word], verb] as const),
    ([text, word]) => verbOf(text, word),
  ),
  tableOf(
    'a sentence tells what has been reached',
    'src/pipeline/mention/stance/past.ts',
    reached.map(([sentence, from, expected]) => [[sentence, from] as const, expected] as const),
    ([sentence, from]) => isAchieved(sentence, from),
  ),
];
