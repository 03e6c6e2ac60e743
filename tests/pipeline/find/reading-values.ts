import { tableOf, type ValueTable } from '../../value-table.ts';
import { type LedgerReader, written } from './written.ts';

/** Figures per head, and counts per so many; the unit says per what. */
const perHead: [string, string][] = [
  ['到2030年，人均生产总值达到15万元。', '15万元 target 15 万元 eq level 2030'],
  ['到2030年，亩均税收达到30万元。', '30万元 target 30 万元 eq level 2030'],
  ['到2030年，户均收入达到12万元。', '12万元 target 12 万元 eq level 2030'],
  ['到2030年，地均税收达到30万元。', '30万元 target 30 万元 eq level 2030'],
  ['到2030年，渔业产值达到15万元。', '15万元 target 0.0015 亿元 eq level 2030'],
  ['到2030年，每万名员工使用工业机器人600台。', '600台 target 600 台/万名员工 eq level 2030'],
  ['到2030年，每万名职工使用工业机器人600台。', '600台 target 600 台/万名职工 eq level 2030'],
  ['到2030年，每万名就业人员使用工业机器人600台。', '600台 target 600 台/万名就业人员 eq level 2030'],
  ['到2030年，工业机器人密度达到每万人口600台。', '600台 target 600 台/万人口 eq level 2030'],
  ['到2030年，光伏屋顶达到每百户30套。', '30套 target 30 套/百户 eq level 2030'],
  ['到2030年，充电桩达到每百辆20个。', '20个 target 20 个/百辆 eq level 2030'],
];

/** A bracket after a unit qualifies it where it says in what is counted. */
const qualified: [string, string][] = [
  ['到2030年，新能源公交车达到8000辆（标台）。', '8000辆（标台） target 8000 辆（标台） eq level 2030'],
  ['到2030年，推广新能源货车2万辆（标准车）。', '2万辆（标准车） target 20000 辆（标准车） eq add 2030'],
  ['到2030年，集装箱吞吐量达到800万个（标箱）。', '800万个（标箱） target 8000000 个（标箱） eq level 2030'],
  ['到2030年，节能能力达到300万吨（标煤）。', '300万吨（标煤） target 300 万吨（标煤） eq level 2030'],
  ['到2030年，商品砖产量控制在500万块（标件）以内。', '500万块（标件） target 5000000 块（标件） le level 2030'],
  ['到2030年，制氢能力达到3亿立方米（标方）。', '3亿立方米（标方） target 3 亿立方米（标方） eq level 2030'],
  ['到2030年，化肥产能压减20万吨（折纯）。', '20万吨（折纯） target 20 万吨（折纯） eq change 2030'],
  ['到2030年，综合能耗控制在400万吨（折标准煤）以内。', '400万吨（折标准煤） target 400 万吨（折标准煤） le level 2030'],
  ['到2030年，原油加工能力达到1000万吨（油当量）以上。', '1000万吨（油当量） target 1000 万吨（油当量） ge level 2030'],
  ['到2030年，电动重卡达到5000辆（含换电）。', '5000辆 target 5000 辆 eq level 2030'],
];

/** What the last figure of a text takes from beyond its own clause. */
const taken: [string, string][] = [
  ['到2030年，海上风电装机达到800万千瓦。海水淡化能力达到50万吨。', 'year'],
  ['到2030年，全县渔业产值达到500亿元。\n到2030年，茶叶产值达到300亿元。', 'scope'],
  ['新材料产业。到2030年，产值达到800亿元。\n生物医药产业。到2030年，产值达到500亿元。', 'subject'],
  ['每年选派100名科技特派员，举办对接活动10场。', 'mode'],
  ['到2030年，渔业产值达到500亿元。', ''],
  ['到2030年，渔业产值500亿元。', ''],
  ['到2030年，渔业、盐业产值超过100亿元。', ''],
  ['到2030年，渔业、盐业等2个产业规模均超过100亿元。', ''],
  ['滨海新材料产业园。产值达到100亿元。\n滨海生物医药园区。产值达到80亿元。', 'scope'],
];

const review = '规划期为2021—2025年。\n一、发展环境\n（一）“十三五”发展成就\n“十三五”期间，全市海洋经济发展迅速。\n';

/** What the last figure of a division that looks back on a period is stated as, with its year. */
const lookedBack: [string, string][] = [
  [`${review}全市造船完工量达到300万载重吨。`, '〔“十三五”期间〕达到300万载重吨 2020'],
  [`${review}建成深水泊位60个，其中万吨级泊位20个。`, '〔“十三五”期间〕20个 2020'],
  [`${review}目前，建成省级渔港12个。`, '建成12个 –'],
  [`${review}2019年，茶叶产值达到90亿元。`, '2019年达到90亿元 2019'],
  [`${review}（二）发展形势\n建成省级渔港12个。`, '建成12个 –'],
  [review.replace('“十三五”期间，', '') + '建成省级渔港12个。', '建成12个 –'],
];

/** Tables of readings that need the words around. */
export const readingTables = (ledgerOf: LedgerReader): ValueTable[] => [
  tableOf('figures per head', 'src/pipeline/find/reading.ts', perHead, (text) => {
    const figure = ledgerOf(text).find((entry) => 'measure' in entry);
    return figure ? written(text, figure) : 'none';
  }),
  tableOf('a bracket after a unit', 'src/language/numbers/units.ts', qualified, (text) => {
    const figure = ledgerOf(text).find((entry) => 'measure' in entry);
    return figure ? written(text, figure) : 'none';
  }),
  tableOf('the period that a division looks back on', 'src/pipeline/find/when-of.ts', lookedBack, (text) => {
    const figure = ledgerOf(text).findLast((entry) => 'measure' in entry);
    return figure && 'stated' in figure ? `${figure.stated} ${figure.year ?? '–'}` : 'none';
  }),
  tableOf('what a figure takes from beyond its clause', 'src/pipeline/find/reading.ts', taken, (text) => {
    const figure = ledgerOf(text).findLast((entry) => 'measure' in entry);
    return figure && 'inferred' in figure ? figure.inferred.join() : 'none';
  }),
];
