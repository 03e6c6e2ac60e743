import { readMeasured } from '../../../../src/language/numbers/quantity.ts';
import { scan } from '../../../../src/pipeline/find/numbers/scan.ts';
import { squeeze } from '../../../../src/pipeline/find/numbers/squeeze.ts';
import { indexUnits } from '../../../../src/language/numbers/units.ts';
import type { Words } from '../../../../src/pipeline/vocabulary.ts';
import { tableOf, type ValueTable } from '../../../value-table.ts';

/** One value, however it is printed; a unit that the vocabulary lacks is kept as printed. */
const values: [string, string][] = [
  ['1.7万亿元', '17000 亿元'],
  ['17000亿元', '17000 亿元'],
  ['17,000亿元', '17000 亿元'],
  ['１．７万亿元', '17000 亿元'],
  ['1.7 万亿元', '17000 亿元'],
  ['1万7千亿元', '17000 亿元'],
  ['一万七千亿元', '17000 亿元'],
  ['1亿5000万美元', '1.5 亿美元'],
  ['3千5百家', '3500 家'],
  ['百项', '100 项'],
  ['100项', '100 项'],
  ['一百项', '100 项'],
  ['千家', '1000 家'],
  ['1000家', '1000 家'],
  ['1千家', '1000 家'],
  ['2万家', '20000 家'],
  ['两万家', '20000 家'],
  ['20000家', '20000 家'],
  ['一百二十家', '120 家'],
  ['120家', '120 家'],
  ['50多万台', '500000 台'],
  ['50万台', '500000 台'],
  ['50余万台', '500000 台'],
  ['十几家', '11–19 家'],
  ['2-3家', '2–3 家'],
  ['2—3家', '2–3 家'],
  ['2至3家', '2–3 家'],
  ['两三家', '2–3 家'],
  ['2~3家', '2–3 家'],
  ['5～10%', '5–10 %'],
  ['5%-10%', '5–10 %'],
  ['100至150台', '100–150 台'],
  ['2-3亿元', '2–3 亿元'],
  ['2亿元—3亿元', '2–3 亿元'],
  ['翻一番', '2 倍'],
  ['翻番', '2 倍'],
  ['2倍', '2 倍'],
  ['翻两番', '4 倍'],
  ['七分之一', '14.29 %'],
  ['四成以上', '40 %'],
  ['40%', '40 %'],
  ['百分之四十', '40 %'],
  ['全覆盖', '100 %'],
  ['100%', '100 %'],
  ['2∶8', '2:8 比'],
  ['2：8', '2:8 比'],
  ['2:8', '2:8 比'],
  ['1：9.5', '1:9.5 比'],
  ['2个百分点', '2 百分点'],
  ['2百分点', '2 百分点'],
  ['12万元/人', '12 万元/人'],
  ['6000万吨', '6000 万吨'],
  ['3600万重量箱', '3600 万重量箱'],
  ['10人年', '10 人年'],
  ['500千伏', '500 千伏'],
  ['20万千瓦', '20 万千瓦'],
  ['百万千瓦', '100 万千瓦'],
  ['100万千瓦', '100 万千瓦'],
  ['千亿元', '1000 亿元'],
  ['千亿级', '1000 亿元'],
  ['1000亿元级', '1000 亿元'],
  ['1.4万亿美元', '14000 亿美元'],
  ['8‰', '8 ‰'],
  ['300蒲式耳以上', '300 蒲式耳'],
  ['300蒲式耳，', '300 蒲式耳'],
  ['300蒲式耳', '300 蒲式耳'],
  ['82.5以上，', '82.5'],
  ['3百名', '300 名'],
  ['2-3千家', '2000–3000 家'],
  ['2–3家', '2–3 家'],
  ['2－3家', '2–3 家'],
  ['2到3家', '2–3 家'],
  ['5:45:50', '5'],
  ['几十家', '20–90 家'],
  ['数百家', '200–900 家'],
  ['翻倍', '2 倍'],
  ['翻一倍', '2 倍'],
  ['一半', '50 %'],
  ['半数', '50 %'],
  ['全面覆盖', '100 %'],
  ['百分之三点五', '3.5 %'],
  ['百分之15', '15 %'],
  ['三成的渔船', '30 %'],
  ['四成', '40 %'],
  ['七成半左右', '75 %'],
  ['5千米', '5 公里'],
  ['3千克', '3 公斤'],
  ['五百千伏', '500 千伏'],
  ['2个千分点', '2 千分点'],
  ['5000亿级', '5000 亿元'],
  ['5000亿级别', '5000 亿元'],
  ['千亿以上', '1000 亿元'],
  ['千亿的产业带', '1000 亿元'],
  ['2万亿，', '20000 亿元'],
  ['2万亿', '20000 亿元'],
  ['百亿企业', '100 亿元'],
  ['百亿规模', '100 亿元'],
  ['百亿产业', '100 亿元'],
  ['百亿集群', '100 亿元'],
];

const none = ['一批企业', '百姓生活', '第三方机构', '家电产业', '三亚', '十分重要', '千方百计', '万众创新', '两化融合', '成立一家公司'];

const marks: [string, string][] = [
  ['5G基站', 'name'],
  ['IPv6改造', 'name'],
  ['PM2.5治理', 'name'],
  ['T700碳纤维', 'name'],
  ['世界500强企业', 'name'],
  ['“百人计划”', 'name'],
  ['“一带一路”', 'name'],
  ['“4+4”格局', 'structure'],
  ['七大领域', 'structure'],
  ['2018-2020年', 'date'],
  ['“十三五”规划', 'date'],
  ['党的十九大精神', 'date'],
  ['第六代面板', 'spec'],
  ['冀政发〔2018〕3号', 'reference'],
  ['每万人口', 'name'],
  ['万元增加值能耗', 'name'],
];

/** Tables of numbers and of what looks like one. */
export function numeralTables(words: Words): ValueTable[] {
  const units = indexUnits(words.units);
  const valueAt = (text: string): string | null => {
    const measured = readMeasured(units, squeeze(text).text, 0);
    const most = measured?.valueMax ?? null;
    return measured && `${measured.ratio ?? measured.value}${most === null ? '' : `–${most}`} ${measured.unit}`.trim();
  };
  const tokens = (text: string) => scan(units, squeeze(text).text);
  const unmeasured = none.map((text): [string, number] => [text, 0]);
  return [
    tableOf('the value of a number', 'src/language/numbers/', values, valueAt),
    tableOf(
      'what looks like a number and is none',
      'src/pipeline/find/numbers/',
      unmeasured,
      (text) => tokens(text).filter(({ measured }) => measured).length,
    ),
    tableOf('the kind that a number’s form tells', 'src/pipeline/find/numbers/', marks, (text) =>
      tokens(text)
        .map(({ form }) => form?.kind)
        .join(),
    ),
  ];
}
