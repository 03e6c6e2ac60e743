import { scan } from '../../../../src/pipeline/find/numbers/scan.ts';
import { squeeze } from '../../../../src/pipeline/find/numbers/squeeze.ts';
import { indexUnits } from '../../../../src/language/numbers/units.ts';
import type { Words } from '../../../../src/pipeline/vocabulary.ts';
import { alike, tableOf, type ValueTable } from '../../../value-table.ts';
import { parts, places } from './part-values.ts';

/** A bare 亿 behind what is measured in money is one of 元; people and things are counted in it too. */
const money: [string, string][] = [
  ...alike(
    '＿超2亿。',
    '收入 收益 投资 投资额 增加值 规模 经济总量 进出口总额 营收 资产 生产总值 GDP 利税 利润 工资 税收 贷款 存款 融资 市值 估值 基金 资金',
    '2亿 2 亿元',
  ),
  ...alike('＿额超2亿。', '销售 交易 成交 贸易 零售 出口 合同', '2亿 2 亿元'),
  ['游客超2亿。', '2亿 200000000 '],
  ['机动车达到一百三十余万', '一百三十余万 1300000  ge'],
  ['人民币300亿元', '人民币300亿元 300 亿元'],
];

/** People without 人, and names of programmes that hold such a number. */
const people: [string, string][] = [
  ...alike('百万＿', '职工 农民 学生 毕业生', '百万 1000000 人'),
  ['百万人才', '百万人 1000000 人'],
  ['千万工匠', '千万 10000000 人'],
  ...alike('百万人才＿', '工程 培养计划 行动 专项 战略', ''),
  ...alike(
    '＿达到一百三十余万',
    '从业人员 技能人才 参保职工 工匠 在校学生 专任教师 常住人口 参保人数 城镇就业 富余劳动力 返乡农民工',
    '一百三十余万 1300000 人 ge',
  ),
  ...alike('参保人数＿百万', '超 达到 达 增至', '百万 1000000 人'),
  ['参保人数近千万', '千万 10000000 人'],
];

/** Numbers that aren't exact. */
const about: [string, string][] = [
  ['十几万亿元', '十几万亿元 100000–200000 亿元'],
  ['二十几万亿元', '二十几万亿元 200000–300000 亿元'],
  ['十几千亿元', '十几千亿元 10000–20000 亿元'],
  ['三百万亿元', '三百万亿元 3000000 亿元'],
  ['几十家', '几十家 20–90 家'],
  ['总数百家', '百家 100 家'],
  ['五百来家', '五百来家 500 家 approx'],
  ['三五百家', '三五百家 300–500 家'],
  ['百十来户', '百十来户 110 户 approx'],
  ['百十多名', '百十多名 110 名 ge'],
  ['百十座', '百十座 100–110 座'],
  ['共有四、五家', '四、五家 4–5 家'],
  ['第四、五家', '五家 5 家'],
  ['列四、五、六家', '六家 6 家'],
  ['共建四、五个', '四、五个 4–5 个'],
  ['3千多家', '3千多家 3000 家 ge'],
  ['3千来家', '3千来家 3000 家 approx'],
  ['300来家', '300来家 300 家 approx'],
  ['3多家', '3多家 3 家 ge'],
  ['3余项', '3余项 3 项 ge'],
  ['数百分之一', '百分之一 1 %'],
  ['上百分之一', '百分之一 1 %'],
  ['五十来自欧洲', ''],
  ['十来源于', ''],
  ['十来访客', ''],
  ['七八点五', ''],
  ['十几万亿元', '十几万亿元 100000–200000 亿元'],
];

/** Numbers whose last digit counts the power below, between powers, with a point, of powers of ten, and formal ones. */
const powers: [string, string][] = [
  ['一百六以上', '一百六 160 '],
  ['一百六个', '一百六个 106 个'],
  ['16万3', '16万3 163000 '],
  ['一万二，', '一万二 12000 '],
  ['一千五以上', '一千五 1500 '],
  ['三点五亿元', '三点五亿元 3.5 亿元'],
  ['1万7千亿元', '1万7千亿元 17000 亿元'],
  ['3千零5家', '3千零5家 3005 家'],
  ['2百亿元', '2百亿元 200 亿元'],
  ['3百万亿元', '3百万亿元 3000000 亿元'],
  ['30万亿元', '30万亿元 300000 亿元'],
  ['3百家', '3百家 300 家'],
  ['1.2×10⁴吨', '1.2×10⁴吨 12000 吨'],
  ['1.2×10^4吨', '1.2×10^4吨 12000 吨'],
  ['贰拾', '贰拾 20 '],
  ['陆上风电', ''],
  ['千万元产值', '千万元 0.1 亿元'],
  ['千万吨产能', '千万吨 1000 万吨'],
  ['千万户家庭', '千万户 10000000 户'],
];

/** Signs before a number, and how far it may be off. */
const signs: [string, string][] = [
  ...alike('＿-5℃', '在 为 到 至 是 达 于 约 近', '-5℃ -5 摄氏度'),
  ...alike('＿-5%', '率 差 由 从', '-5% -5 %'),
  ...alike('增＿负2.1%', '长 速', '负2.1% -2.1 %'),
  ['增长-2.1%', '-2.1% -2.1 %'],
  ['增速为负2.1%', '负2.1% -2.1 %'],
  ['增速为负百分之二', '负百分之二 -2 %'],
  ['率负百分之二', '负百分之二 -2 %'],
  ['误差±5%', '±5% -5–5 %'],
  ['误差±百分之五', '±百分之五 -5–5 %'],
  ['误差正负5%', '正负5% -5–5 %'],
  ['误差+/-5%', '+/-5% -5–5 %'],
  ['误差正负百分之五', '正负百分之五 -5–5 %'],
  ['误差+/-百分之五', '+/-百分之五 -5–5 %'],
  ['45%正负2%', '45%正负2% 43–47 %'],
  ['45%+/-2%', '45%+/-2% 43–47 %'],
  ['比例5:4:3', '5:4:3 null 比'],
];

/** Numbers that leave their unit to the last of their list, and neighbours that are a range. */
const lists: [string, string][] = [
  ['分别2和3个', '2 2 个·3个 3 个'],
  ['依次达到2和3家', '2 2 家·3家 3 家'],
  ['各新增2及3家', '2 2 家·3家 3 家'],
  ['分别新增2以及3家', '2 2 家·3家 3 家'],
  ['分别新增2与3家', '2 2 家·3家 3 家'],
  ['分别新增2、3家', '2 2 家·3家 3 家'],
  ['新增2、3家', '2、3家 2–3 家'],
  ['附件1、2家', '2家 2 家'],
  ['附表1、2项', '2项 2 项'],
  ['第1、2项', '2项 2 项'],
  ['图1、2家', '2家 2 家'],
  ['表1、2家', '2家 2 家'],
  ['依次引进1、2家', '1 1 家·2家 2 家'],
  ['各引进1、2家', '1 1 家·2家 2 家'],
  ['6/10万', '6/10万 6 /10万'],
  ['6件/10万人', '6件/10万人 6 件/10万人'],
  ['6件/万人', '6件/万人 6 件/万人'],
];

/** Words of several numerals that count nothing. */
const letters: [string, string][] = [
  ['与目录一一对应', ''],
  ['推动一二三产业融合', ''],
  ['推广一二次融合柱上开关', ''],
  ['推广二二次设备', ''],
  ['促进二三产业集聚', ''],
  ['推进二次元动漫', ''],
  ['面向三四线城市', ''],
  ['面向四四线城市', ''],
  ['防范万一险情', ''],
  ['带动万千农户', ''],
  ['千万不能松劲', ''],
  ['百千万帮扶行动', ''],
];

/** Tables of numbers in words: each as printed, its value (two of a range), its unit and its bound. */
export function wordNumberTables(words: Words): ValueTable[] {
  const units = indexUnits(words.units);
  const read = (given: string): string => {
    const { text } = squeeze(given);
    return scan(units, text)
      .flatMap(({ start, end, measured }) => {
        if (!measured) return [];
        const { value, valueMax, unit, bound } = measured;
        return [`${text.slice(start, end)} ${value}${valueMax === null ? '' : `–${valueMax}`} ${unit}${bound === null ? '' : ` ${bound}`}`];
      })
      .join('·');
  };
  const file = (name: string): string => `src/language/numbers/${name}.ts`;
  return [
    tableOf('money without 元', file('money'), money, read),
    tableOf('people without 人', file('bare'), people, read),
    tableOf('numbers that are not exact', file('chinese'), about, read),
    tableOf('numbers of several powers', file('read-numeral'), powers, read),
    tableOf('parts of a whole', file('fixed'), parts, read),
    tableOf('places in an order', file('fixed'), places, read),
    tableOf('signs before a number', file('prefix'), signs, read),
    tableOf('numbers that share a unit', file('shared-unit'), lists, read),
    tableOf('words that count nothing', file('numeral-words'), letters, read),
  ];
}
