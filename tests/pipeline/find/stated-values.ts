import type { Example } from '../../../src/language/example.ts';
import { readingOf } from '../../../src/pipeline/find/reading.ts';
import { shelfOf, showNumber } from '../../../src/pipeline/find/shown.ts';
import type { Words } from '../../../src/pipeline/vocabulary.ts';
import { tableOf, type ValueTable } from '../../value-table.ts';

/** The name of the marked number: what it is about, then when, verb, bound and number as printed. */
const names: [Example, string][] = [
  ['到2025年，海洋生物产业主营业务收入达到⟦500亿元⟧', '海洋生物产业主营业务收入：到2025年达到500亿元'],
  ['到2027年底前，渔港经济区达到⟦20个⟧以上', '渔港经济区：到2027年底前达到20个以上'],
  ['力争到2025年全县茶叶产值突破⟦60亿元⟧', '茶叶产值：力争到2025年突破60亿元'],
  ['2024年，邮轮旅客吞吐量⟦80万人次⟧', '邮轮旅客吞吐量：2024年80万人次'],
  ['“十四五”期间，新增深水泊位⟦30个⟧', '深水泊位：“十四五”期间新增30个'],
  ['规划期为2023—2025年。三年内建成充电桩⟦5万个⟧', '充电桩：三年内建成5万个'],
  ['每年新认定瞪羚企业⟦40家⟧', '瞪羚企业：每年新认定40家'],
  ['到2025年，高新技术企业达到500家，占比⟦35%⟧以上', '高新技术企业占比：到2025年35%以上'],
  ['每年新搭建中试平台5个、成果转化平台⟦12个⟧', '成果转化平台：每年新搭建12个'],
  ['到2025年，培育小巨人企业50家，单项冠军企业⟦10家⟧', '单项冠军企业：到2025年培育10家'],
  ['到2025年，工业机器人、数控机床产量分别达到5万台、⟦2万台⟧', '数控机床产量：到2025年达到2万台'],
  ['到2025年，能耗强度比2020年下降⟦13.5%⟧', '能耗强度：到2025年比2020年下降13.5%'],
  ['到2030年，城镇化率由2020年的60%提高到⟦72%⟧', '城镇化率：到2030年由2020年的60%提高到72%'],
  ['到2025年，数字经济增加值增速高于地区生产总值增速⟦3个百分点⟧', '数字经济增加值增速：到2025年高于地区生产总值增速3个百分点'],
  ['到2025年，规模以上造船企业⟦90%⟧建立研发机构', '规模以上造船企业：到2025年90%建立研发机构'],
  ['到2025年，⟦60项⟧海工装备达到国际先进水平', '海工装备：到2025年60项达到国际先进水平'],
  ['推动海工装备产业成为⟦千亿级⟧产业', '海工装备产业：成为千亿级产业'],
  ['打造具有全球竞争力的⟦千亿级⟧稀土产业集群', '稀土产业集群：打造具有全球竞争力的千亿级'],
  ['到2025年，电子信息产业产值达到800亿元。软件业收入达到⟦300亿元⟧', '软件业收入：〔到2025年〕达到300亿元'],
  ['到2025年，力争船舶产值达到90亿元；海工产值达到⟦70亿元⟧', '海工产值：到2025年力争…达到70亿元'],
];

/** Tables of names. */
export function statedTables(words: Words): ValueTable[] {
  const shelf = shelfOf(words);
  return [
    tableOf('the name of a number', 'src/pipeline/find/stated/', names, (example) => {
      const { scene, handed, known } = showNumber(shelf, example);
      const { about, stated } = readingOf(scene, known, handed).words;
      return `${about}：${stated}`;
    }),
  ];
}
