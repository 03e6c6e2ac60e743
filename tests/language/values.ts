import { comparedUnit } from '../../src/language/counters.ts';
import { chineseValue, digitPair, fiveYearPlan } from '../../src/language/numerals.ts';
import { ideographOf } from '../../src/language/form/radicals.ts';
import { plainSubject, subjectBefore } from '../../src/language/subject.ts';
import { tableOf, type ValueTable } from '../value-table.ts';
import { wordTables } from './word-values.ts';

const compared: [string, string][] = [
  ['家', '个'],
  ['座', '个'],
  ['所', '个'],
  ['户', '个'],
  ['名', '人'],
  ['人次', '人次'],
  ['项', '项'],
  ['亿元', '亿元'],
];

const numerals: [string, number | null][] = [
  ['十一', 11],
  ['一百二十', 120],
  ['一百零八', 108],
  ['千', 1000],
  ['三万五千', 35000],
  ['二〇三五', 2035],
  ['两万亿', 2e12],
  ['三三', null],
  ['大', null],
];

const pairs: [string, ReturnType<typeof digitPair>][] = [
  ['七八', [7, 8]],
  ['三五', [3, 5]],
  ['八七', null],
  ['二八', null],
];

const plans: [string, ReturnType<typeof fiveYearPlan>][] = [
  ['十五五', [2026, 2030]],
  ['十四五', [2021, 2025]],
  ['九五', [1996, 2000]],
  ['十五', [2001, 2005]],
];

const plain: [string, string][] = [
  ['生物医药产业', '生物医药'],
  ['现代物流 产业领域', '现代物流'],
  ['产业链', '产业链'],
];

const before: [string, string][] = [
  ['海洋工程、船舶修造等6个产业', '6个产业'],
  ['茶叶、丝绸、陶瓷三大产业', '三大产业'],
  ['茶叶加工业的', '茶叶加工业'],
  ['规上企业实现', '规上企业'],
  ['低空经济当年', '低空经济'],
  ['海洋化工年', '海洋化工'],
  ['钢铁、水泥行业', '钢铁、水泥行业'],
];

/** Radicals and their ideographs, as Unicode's EquivalentUnifiedIdeograph.txt pairs them, and characters that stay. */
const radicals: [string, string][] = [
  ['⺁⺄⺅⺉⺊⺌⺍⺏⺐⺒⺓⺔⺕⺖⺗⺘⺙⺛⺜⺝', '厂乙亻刂卜小小尣尢巳幺彑彐忄心扌攵旡日月'],
  ['⺞⺟⺠⺡⺢⺣⺤⺥⺦⺨⺩⺫⺬⺭⺯⺰⺱⺲⺹⺻', '歺母民氵氺灬爫爫丬犭王目示礻糹纟罓罒耂聿'],
  ['⺼⺾⺿⻀⻁⻂⻃⻄⻅⻆⻉⻋⻌⻍⻎⻐⻑⻒⻓⻔', '肉艹艹艹虎衤覀西见角贝车辶辶辶钅長镸长门'],
  ['⻖⻗⻘⻙⻚⻛⻜⻝⻟⻠⻢⻣⻤⻥⻦⻧⻨⻩⻪⻬', '阝雨青韦页风飞食飠饣马骨鬼鱼鸟卤麦黄黾齐'],
  ['⻮⻯⻰⻲⻳', '齿竜龙亀龟'],
  ['⼀⼤⾼', '一大高'],
  // Some are read as the ideograph of today.
  ['⺀⺑⺳⺷⺸⺽⻏⻭⻱', '冫尣网羊羋臼阝齿龟'],
  ['一目', '一目'],
];

/** Tables of the closed classes of the language. */
export const languageTables = (): ValueTable[] => [
  tableOf('a unit as it is compared', 'src/language/counters.ts', compared, comparedUnit),
  tableOf('the value of a Chinese numeral', 'src/language/numerals.ts', numerals, chineseValue),
  tableOf('two neighbouring digits as a range', 'src/language/numerals.ts', pairs, digitPair),
  tableOf('the years of a five-year plan', 'src/language/numerals.ts', plans, fiveYearPlan),
  tableOf('the plain words of a subject', 'src/language/subject.ts', plain, plainSubject),
  tableOf('the subject before a measure', 'src/language/subject.ts', before, subjectBefore),
  tableOf('a radical as an ideograph', 'src/language/form/radicals.ts', radicals, (text) => Array.from(text, ideographOf).join('')),
  ...wordTables(),
];
