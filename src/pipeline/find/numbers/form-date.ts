import { withEach } from '../../../language/example.ts';
import { anyOf } from '../../../language/pattern.ts';
import { calendarYear, chineseValue, chineseYear, fiveYearPlan } from '../../../language/numerals.ts';
import type { FormRule } from './form.ts';

const kind = 'date';
const han = '[一二三四五六七八九十]';
const span = '(?:-|—|–|－|~|至|到){1,2}';

const counts = '\\d{1,3}|[几数]十|[二三四五六七八九]?十[几多余]|[几]|[一二两三四五六七八九十]{1,3}|[上一二两三四五六七八九][百千]';
const units = anyOf(['年', '个月', '个季度', '个工作日', '周年']);

/** How many years a plan may last; longer spans lead beyond it. */
const short = (text: string): number | null => (/^\d+$/.test(text) ? Number(text) : text.length === 1 ? chineseValue(text) : null);

const session = '(?:二十[一二三]?|十[五六七八九])';

/** Document numbers and dates. */
export const dateForms: readonly FormRule[] = [
  {
    name: '文号',
    kind: 'reference',
    before: /([\u4e00-\u9fff]{0,5}[〔［[（])$/,
    draws: true,
    pattern: new RegExp(`${calendarYear}[〕］\\]）]第?\\d{1,4}号`, 'y'),
    examples: [
      '《关于稳增长的若干措施》（⟦工信部联规〔2021〕207号⟧）',
      ...withEach('（⟦国发＿号⟧）', '〔2016〕67 ［2015］28 [2015]28 （2013）41 〔1998〕第12'),
    ],
    not: ['按照（⟦2021⟧）计划推进44号地块。', '到〔⟦2021年⟧〕44号文件。'],
  },
  {
    name: '年份区间',
    kind,
    pattern: new RegExp(`(${calendarYear})年?${span}(${calendarYear})(?:年|(?=[）》]))`, 'y'),
    years: ([, from, to]) => [Number(from), Number(to)],
    examples: [
      ...withEach('规划期为⟦2021年＿2025年⟧。', '- — – － ~ 至 到 ——'),
      '《数字经济发展规划（⟦2021-2025⟧）》印发实施。',
      '《智能制造规划⟦2021—2025⟧》印发实施。',
      '⟦1998-2002年⟧，产业起步。',
    ],
    not: ['到⟦2025年⟧，至2030年。', '电话⟦2021⟧-2025转办公室。'],
  },
  {
    name: '年月日',
    kind,
    pattern: new RegExp(`(${calendarYear})年(?:\\d{1,2}月(?:\\d{1,2}日)?)?`, 'y'),
    years: ([, own]) => [Number(own)],
    examples: ['自⟦2021年⟧起施行。', '⟦2021年9月⟧开工建设。', '印发于⟦2021年12月30日⟧。', '⟦1999年⟧建成投产。'],
    not: ['规划期为⟦2021年-2025年⟧。', '年产⟦2000吨⟧。'],
  },
  {
    name: '并列年份',
    kind,
    pattern: new RegExp(`(${calendarYear})(?=(?:、|和|及|与|以及)${calendarYear}(?:年|、|和))`, 'y'),
    years: ([, own]) => [Number(own)],
    examples: [...withEach('到⟦2025⟧＿2030年，粮食产量稳定。', '、 和 及 与 以及'), '到⟦2025⟧、2030、2035年，森林覆盖率逐步提高。'],
    not: ['编码⟦2025⟧、203。', '到⟦2025年⟧、2030年，粮食产量稳定。'],
  },
  {
    name: '点分日期',
    kind,
    pattern: new RegExp(`(${calendarYear})([./-])\\d{1,2}\\2\\d{1,2}(?!\\d)`, 'y'),
    years: ([, own]) => [Number(own)],
    examples: ['发布日期:⟦2021-12-30⟧', '（⟦2021.9.1⟧起施行）', '⟦1998/7/15⟧印发'],
    not: ['电话⟦2021-30⟧-1转办公室', '编号⟦2021.9⟧'],
  },
  {
    name: '汉字年份区间',
    kind,
    pattern: new RegExp(`(${chineseYear})年?${span}(${chineseYear})年`, 'y'),
    years: ([, from, to]) => [chineseValue(from) ?? 0, chineseValue(to) ?? 0],
    examples: withEach('规划期为⟦二〇二一年＿二〇二五年⟧。', '- — 至 到').concat('规划期为⟦二〇二一—二〇二五年⟧。'),
    not: ['到⟦二〇二五年⟧，至二〇三〇年。', '到⟦二〇二五年⟧、二〇三〇年。'],
  },
  {
    name: '汉字年份',
    kind,
    pattern: new RegExp(`(${chineseYear})年(?:[一二三四五六七八九十]{1,2}月(?:[一二三四五六七八九十]{1,3}日)?)?`, 'y'),
    years: ([, own]) => [chineseValue(own) ?? 0],
    examples: [
      '到⟦二〇三五年⟧，基本实现新型工业化。',
      '⟦二〇二一年九月⟧印发。',
      '⟦二〇〇八年十一月二十三日⟧通车。',
      '到⟦二零三零年⟧，碳排放达峰。',
      '到⟦二○三○年⟧，产值达到300亿元。',
      '⟦一九九八年⟧设市。',
    ],
    not: ['建设周期⟦二十年⟧。', '服务⟦二百⟧余年。'],
  },
  {
    name: '五年规划',
    kind,
    pattern: /(十[一二三四五六七八九]五|(?<![二三四五六七八九])十五|[八九]五)(?=[”"’'」]|时期|期间|以来|末|规划)/y,
    years: ([, name]) => [fiveYearPlan(name)[1]],
    examples: [
      ...withEach('⟦十四五⟧＿产业规模持续扩大。', '时期 期间 以来 末 规划'),
      ...withEach('衔接＿相关任务。', '“⟦十三五⟧” "⟦十二五⟧" ‘⟦十一五⟧’ \'⟦十五五⟧\' 「⟦十四五⟧」'),
      '⟦九五⟧期间起步建设。',
      '「⟦十五⟧」末，公路通车里程4.8万公里。',
      '⟦八五⟧末形成雏形。',
    ],
    not: ['建设⟦十五个⟧园区。', '打⟦九五⟧折。'],
  },
  {
    name: '五年规划',
    kind,
    before: /(第)$/,
    draws: true,
    pattern: new RegExp(`${han}{1,3}个五年`, 'y'),
    examples: ['衔接国民经济和社会发展⟦第十四个五年⟧规划纲要。', '⟦第七个五年⟧计划期间。'],
    not: ['再干⟦三个⟧五年。', '⟦第三⟧个项目。'],
  },
  {
    name: '会议',
    kind,
    pattern: new RegExp(`${session}(?:大|届)`, 'y'),
    unless: /^(?:工程|行动|产业|任务|专项|重点|领域|类|基地|体系)/,
    examples: [
      ...withEach('深入贯彻党的⟦＿⟧精神。', '二十大 十九大 十八大 十七大 十六大 十五大 二十一大 二十二大 二十三大'),
      '落实⟦二十届⟧三中全会部署。',
    ],
    not: withEach('实施⟦十六大⟧＿。', '工程 行动 产业 任务 专项 重点项目 领域攻关 类项目 基地建设 体系建设'),
  },
  {
    name: '会议',
    kind,
    before: /第$/,
    pattern: /[一二三四五六七八九十\d]{1,3}次(?:党代会|全国代表大会|代表大会)/y,
    examples: withEach('落实省第⟦＿⟧部署。', '十一次党代会 12次党代会 二十次全国代表大会 九次代表大会'),
    not: ['召开⟦三次⟧代表大会筹备会。', '⟦第二次⟧工业革命。'],
  },
  {
    name: '会议',
    kind,
    pattern: /[一二三四五六七]中(?=全会|、)/y,
    examples: withEach('贯彻十九届⟦＿⟧全会精神。', '一中 二中 三中 四中 五中 六中 七中').concat('贯彻十九届⟦四中⟧、五中全会精神。'),
    not: ['依托市第⟦一⟧中学、职教中心建设实训基地。'],
  },
  {
    name: '时长',
    kind,
    pattern: new RegExp(`(${counts})(?:(?:-|—|~|至|到)(?:\\d{1,3}|[二三四五六七八九十]{1,2}))?${units}`, 'y'),
    before: /(?<![第每数])(?<!(?:年限|周期|寿命|工期)[^，。；]{0,6}[到至达为在])$/,
    unless: /^代/,
    lasts: ([text, count]) => (text.includes('月') || text.includes('季') ? null : short(count)),
    examples: [
      ...withEach('力争用⟦＿⟧时间见成效。', '三年 5年 两年 十年 十五年 18个月 两个季度 30个工作日'),
      ...withEach('力争用⟦＿⟧时间见成效。', '3-5年 3—5年 3~5年 三至五年 三到五年'),
      '迎接建城⟦70周年⟧。',
    ],
    not: [
      ...withEach('劳动年龄人口平均受教育＿⟦12年⟧。', '年限达到 年限提高至 年限达 年限为 年限保持在'),
      ...withEach('首台套产品＿压缩到⟦16个月⟧。', '研发周期 使用寿命 建设工期'),
      ...withEach('示范企业＿⟦二年⟧复核。', '第 每'),
      '沉淀数⟦十年⟧的工艺。',
      '上世纪⟦80年⟧代建成的老厂区。',
    ],
  },
  {
    name: '季度',
    kind,
    before: /(?<!第)$/,
    pattern: /[一二三四1-4]季度/y,
    examples: withEach('力争⟦＿季度⟧开工率过半。', '一 二 三 四 1 3'),
    not: ['力争⟦第一⟧季度开工率过半。', '用⟦两个季度⟧完成整改。'],
  },
  {
    name: '月日',
    kind,
    pattern:
      /\d{1,2}月(?:\d{1,2}日)?|十?[一二三四五六七八九]月(?=[底前中初份上下旬末，。、至—-]|[一二三四五六七八九十]{1,3}日)(?:[一二三四五六七八九十]{1,3}日)?/y,
    examples: ['每年⟦6月⟧底前报送进展。', '于⟦12月31日⟧前完成验收。', '⟦十二月三十一日⟧前报送。', '每年⟦九月⟧底前公布。'],
    not: ['用⟦6个月⟧完成整改。', '⟦2021年6月⟧开工。', '举办⟦三⟧月三歌会。'],
  },
  {
    name: '世纪年代',
    kind,
    pattern: /\d{2}世纪(?:\d0年代)?|\d0年代/y,
    examples: ['始建于⟦20世纪50年代⟧。', '面向⟦21世纪⟧的海上丝绸之路。', '⟦80年代⟧的老厂房。'],
    not: ['运行⟦20年⟧的机组。', '⟦30代⟧产品。'],
  },
];
