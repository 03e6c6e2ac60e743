import { boundAfter, boundBefore, limitBefore } from '../../language/bounds.ts';
import { calendarYear } from '../../language/numerals.ts';
import { anyOf } from '../../language/pattern.ts';
import { add, change, grow, hedges, reaching } from '../../language/verbs.ts';

/** A rule that tells a numbered line which is a sentence of the text from one that is a title, by the words behind its number. */
interface SentenceRule {
  name: string;
  pattern: RegExp;
  /** True where the line has to end with what is looked at, and nothing may stand under it: 建成园区5家。 but not 建设6个示范基地。 above its text. */
  alone: boolean;
  examples: readonly string[];
  not: readonly string[];
}

const year = `(?:${calendarYear}|[二2][〇○零0O][〇○零一二三四五六七八九\\dO]{2})`;

const signs = '(?:[%％‰]|个百分点|㎡|m²|km|[GMk]?Wh?|t)';
const inFigures = `[0-9０-９][0-9０-９Ool]*(?:[.．][0-9０-９]+)?[万亿]{0,2}\\s*(?:${signs}|(?:平方|立方|载重|标准)?\\p{Script=Han}{0,2})`;
const inCharacters = `[〇○零一二两三四五六七八九十百千]+[万亿]{0,2}(?:${signs}|\\p{Script=Han}?)`;
/** A number with its unit, and nothing of its clause behind it but a bound. */
const figure = `(?:${boundBefore})?(?:${inFigures}|${inCharacters})(?:${boundAfter})?(?=[，,；;、：:。（(]|$)`;
const attains = anyOf(Object.keys(reaching));

/** What none of them knows is a title. */
export const sentenceRules: readonly SentenceRule[] = [
  {
    name: '到某年',
    pattern: new RegExp(`^(?:${hedges})?(?:到|至|截至|截止)\\s*${year}年.*(?:${inFigures}|${inCharacters})`, 'u'),
    alone: false,
    examples: [
      '到2025年，建成省级园区5家',
      '到2030年底全市拥有机场3座，通达城市120个',
      '力争到二〇三〇年，培育名师千名',
      '截至2022年，已有企业300家',
    ],
    not: ['到2025年发展目标', '到企业中去', '2025年目标'],
  },
  {
    name: '达到',
    pattern: new RegExp(`(?:${attains}|.${limitBefore})(?:到|至|为|了)?${figure}`, 'u'),
    alone: false,
    examples: ['亩均税收达到12万元', '农牧民收入达到18O00元', '研发投入强度不低于3.5%，专利授权量稳步增加', '森林覆盖率稳定在45%以上'],
    not: ['扶持一批超百亿元优势企业', '实现千家企业上云', '突破一批关键共性技术', '超百亿元企业培育工程'],
  },
  {
    name: '提高',
    pattern: new RegExp(`(?:${change})(?:到|至|了)?${figure}`, 'u'),
    alone: false,
    examples: ['单位产品能耗下降10%', '居民人均可支配收入增长8%左右，城乡差距缩小', '审批时限压缩50%'],
    not: ['提升一批老字号', '降低企业成本', '提高10个行业技术水平'],
  },
  {
    name: '建成…家',
    pattern: new RegExp(`(?:${add}|${grow}).*${figure}$`, 'u'),
    alone: true,
    examples: ['建成省级园区5家', '新增高标准农田20万亩以上', '打造特色小镇三个'],
    not: ['建设6个示范基地', '培育百家企业', '建设四个示范基地'],
  },
];

/** True where the words behind a line's number are a sentence with a figure; `alone` says that the line ends there and nothing stands under it. */
export function isNumberedSentence(words: string, alone: boolean, rules = sentenceRules): boolean {
  const text = words.replace(/[。！？]$/u, '');
  return rules.some((rule) => (alone || !rule.alone) && rule.pattern.test(text));
}
