import { describe, expect, test } from 'vitest';
import { readMeasured } from '../../../../src/pipeline/find/numbers/quantity.ts';
import { scan } from '../../../../src/pipeline/find/numbers/scan.ts';
import { squeeze } from '../../../../src/pipeline/find/numbers/squeeze.ts';
import { units } from '../words.ts';

const first = (text: string) => {
  const squeezed = squeeze(text).text;
  const measured = readMeasured(units, squeezed, 0);
  return (
    measured && `${measured.ratio ?? measured.value}${measured.valueMax === null ? '' : `–${measured.valueMax}`} ${measured.unit}`.trim()
  );
};

describe('one value, however it is printed', () => {
  test.each([
    ['17000 亿元', ['1.7万亿元', '17000亿元', '17,000亿元', '１．７万亿元', '1.7 万亿元']],
    ['100 项', ['百项', '100项', '一百项']],
    ['1000 家', ['千家', '1000家', '1千家']],
    ['20000 家', ['2万家', '两万家', '20000家']],
    ['120 家', ['一百二十家', '120家']],
    ['500000 台', ['50多万台', '50万台', '50余万台']],
    ['11–19 家', ['十几家']],
    ['2–3 家', ['2-3家', '2—3家', '2至3家', '两三家', '2~3家']],
    ['5–10 %', ['5～10%', '5%-10%']],
    ['100–150 台', ['100至150台']],
    ['2–3 亿元', ['2-3亿元', '2亿元—3亿元']],
    ['2 倍', ['翻一番', '翻番', '2倍']],
    ['4 倍', ['翻两番']],
    ['14.29 %', ['七分之一']],
    ['40 %', ['四成以上', '40%', '百分之四十']],
    ['100 %', ['全覆盖', '100%']],
    ['2:8 比', ['2∶8', '2：8', '2:8']],
    ['1:9.5 比', ['1：9.5']],
    ['2 百分点', ['2个百分点', '2百分点']],
    ['12 万元/人', ['12万元/人']],
    ['6000 万吨', ['6000万吨']],
    ['3600 万重量箱', ['3600万重量箱']],
    ['10 人年', ['10人年']],
    ['500 千伏', ['500千伏']],
    ['20 万千瓦', ['20万千瓦']],
    ['100 万千瓦', ['百万千瓦', '100万千瓦']],
    ['1000 亿元', ['千亿元', '千亿级', '1000亿元级']],
    ['14000 亿美元', ['1.4万亿美元']],
    ['8 ‰', ['8‰']],
  ] as const)('%s', (value, printed) => {
    expect(printed.map(first)).toEqual(printed.map(() => value));
  });
});

describe('what looks like a quantity and is none', () => {
  test.each(['一批企业', '百姓生活', '第三方机构', '家电产业', '三亚', '十分重要', '千方百计', '万众创新', '两化融合', '成立一家公司'])(
    '%s',
    (text) => {
      expect(scan(units, squeeze(text).text).filter(({ measured }) => measured)).toEqual([]);
    },
  );

  test.each([
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
  ])('%s is a %s', (text, kind) => {
    expect(scan(units, squeeze(text).text).map(({ mark }) => mark?.kind)).toEqual([kind]);
  });
});

test('a unit that the vocabulary lacks is kept as printed', () => {
  expect(first('300蒲式耳以上')).toBe('300 蒲式耳');
});
