import { readMeasured } from '../../../../src/language/numbers/quantity.ts';
import { scan } from '../../../../src/pipeline/find/numbers/scan.ts';
import { squeeze } from '../../../../src/pipeline/find/numbers/squeeze.ts';
import { indexUnits } from '../../../../src/language/numbers/units.ts';
import type { Words } from '../../../../src/pipeline/vocabulary.ts';
import { tableOf, type ValueTable } from '../../../value-table.ts';

/** Numbers among words: each as printed, its value and its unit. */
const found: [string, string][] = [
  ['遴选一百家种业企业', '一百家 100 家'],
  ['引进一千名船舶工程师', '一千名 1000 名'],
  ['技改投资一万亿元', '一万亿元 10000 亿元'],
  ['服务业占比达到一半以上', '一半 50 %'],
  ['半数以上的渔船完成改造', '半数 50 %'],
  ['召开三次现场会', '三次 3 次'],
  ['每3年，评选一批', '3 3'],
  ['会期从5日至8日，持续四天', '5 5·8 8'],
  ['展会开到9月12号，闭幕', '12 12'],
  ['产业比例优化为5:45:50', '5:45:50 null 比'],
  ['引进四、五个项目', '四、五个 4 个'],
  ['引进1、2家龙头', '1、2家 1 家'],
  ['分别引进1、2家龙头', '1 1 家·2家 2 家'],
  ['占比分别提高2个和5个百分点', '2个 2 百分点·5个百分点 5 百分点'],
  ['产能分别达到200、300和450万吨', '200 200 万吨·300 300 万吨·450万吨 450 万吨'],
  ['第1、2家门店', '2家 2 家'],
  ['为企业减负350亿元', '350亿元 350 亿元'],
  ['占比由三成七回落到一成', '三成七 37 %·一成 10 %'],
  ['比重由两成八提高', '两成八 28 %'],
  ['其中近2/3布局在城区', '2/3 66.67 %'],
  ['婴儿死亡率控制在6/10万以内', '6/10万 6 /10万'],
  ['占1/4的份额', '1/4 25 %'],
  ['年均收益5万左右', '5万 0.0005 亿元'],
  ['产值两千五六百万', '两千五六百万 0.25 亿元'],
  ['覆盖人口5万', '5万 50000 人'],
  ['从业人员百万', '百万 1000000 人'],
  ['统一百家渔港标准', '百家 100 家'],
  ['企业总数百家', '百家 100 家'],
  ['产值超2亿', '2亿 2 亿元'],
  ['网民超2亿', '2亿 200000000'],
  ['从业人员超千万', '千万 10000000 人'],
  ['海员达到一百三十余万', '一百三十余万 1300000'],
  ['进入全国前三位', '前三位 3 位'],
  ['到三、四线城市', ''],
  ...['建成', '达到', '实现', '完成', '纳入', '接入', '覆盖', '淘汰', '退出', '关停', '开通', '达标', '建立'].map(
    (verb): [string, string] => [`燃煤小锅炉全部${verb}`, '全部 100 %'],
  ),
  ['十年实现倍增', '倍增 2 倍'],
  ['实现倍增', '倍增 2 倍'],
  ['渔业产值实现五年倍增', '倍增 2 倍'],
  ['2030年渔业产值实现2年倍增', '倍增 2 倍'],
];

const nothing = [
  '全部企业享受优惠',
  '渔业产值倍增',
  ...['计划目标', '工程目标', '行动目标', '效应'].map((word) => `实现倍增${word}`),
  '成立一家公司',
  ...['元动漫', '利用余热', '创业企业', '设备厂商', '供水设施', '电池材料', '分配机制'].map((word) => `支持二次${word}`),
  '发挥三次分配作用',
  '推广一二次融合柱上开关',
  '研制一二次相结合的环网柜',
  '九元航空',
  '产值（亿元）',
  '单位:万人',
  '家具产业',
  '前三季度',
  '零售业态',
  '培育零工市场',
  '五成员国',
  '百万人才工程',
  '二三产业融合',
  '队伍建设百年大计',
  '大陆架勘探',
];

/** What a printed unit measures. */
const dimensions: [string, string][] = [
  ['3千分点', 'points'],
  ['2百分点', 'points'],
  ['900大卡以上', 'unseen'],
  ['8兆瓦', 'power'],
  ['82.5以上', 'index'],
];

/** Whether a number and its unit name a class of size. */
const grades: [string, boolean][] = [
  ['10万千瓦级', true],
  ['30万吨级码头', true],
  ['百亿元级', true],
  ['10万千瓦级别', false],
  ['30万吨级以上泊位', false],
  ['5个级次', false],
];

/** Tables of the numbers that stand among words. */
export function scanTables(words: Words): ValueTable[] {
  const units = indexUnits(words.units);
  const tokens = (given: string): string[] => {
    const { text } = squeeze(given);
    return scan(units, text).flatMap(({ start, end, measured }) =>
      measured ? [`${text.slice(start, end)} ${measured.value} ${measured.unit}`.trim()] : [],
    );
  };
  const about = 'src/pipeline/find/numbers/';
  const none = nothing.map((text): [string, string[]] => [text, []]);
  return [
    tableOf('numbers among words', about, found, (text) => tokens(text).join('·')),
    tableOf('words that hold a numeral and are no number', about, none, tokens),
    tableOf('what a unit measures', about, dimensions, (text) => readMeasured(units, text, 0)?.dimension ?? 'none'),
    tableOf('a class of size', about, grades, (text) => readMeasured(units, text, 0)?.grade ?? false),
  ];
}
