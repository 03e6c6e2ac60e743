import { tableOf, type ValueTable } from '../../../value-table.ts';
import type { LedgerReader } from '../written.ts';

/** Sentences, each beside one that looks alike. */
const kinds: [string, string[]][] = [
  ['到2020年，主营业务收入10亿元以上企业达到20家。', ['10亿元 threshold', '20家 target']],
  ['到2020年，主营业务收入达到10亿元。', ['10亿元 target']],
  ['培育2-3家主营业务收入超百亿元、具有国际竞争力的战略性新兴产业龙头企业。', ['2-3家 target', '百亿元 threshold']],
  ['努力打造千亿元医药健康产业集群。', ['千亿元 target']],
  ['培育一批规模超千亿元的产业集群。', ['千亿元 threshold']],
  ['对投资50亿元以上的工业项目优先列入省重点项目。', ['50亿元 instrument']],
  ['按不低于所在地土地等别相对应全国工业用地出让最低价标准的70%执行。', ['70% instrument']],
  ['推动80%规模以上工业企业建立研发机构。', ['80% target']],
  ['预计到2020年全球药品市场规模超过1.4万亿美元。', ['1.4万亿美元 context']],
  ['2016年，我省智能制造产业主营业务收入560亿元。到2020年，主营业务收入达到1000亿元。', ['560亿元 baseline', '1000亿元 target']],
  ['加快亿利公司年产3万套柴油颗粒过滤器等一批重点项目建设。', ['3万套 spec']],
  ['到2020年，形成年产50万辆新能源汽车生产能力。', ['50万辆 target']],
  ['大数据、人工智能等10个重点领域主营业务收入超1.7万亿元。', ['10个 structure', '1.7万亿元 target']],
  ['加快高新区、鹿泉区2个省战略性新兴产业示范基地建设。', ['2个 structure']],
  ['再申报建设2个省示范基地。', ['2个 target']],
  ['信息网络加速向高速率、全覆盖、智能化方向发展。', ['全覆盖 other']],
  ['规模以上医药工业企业研发机构实现全覆盖。', ['全覆盖 target']],
  ['支持6英寸碳化硅单晶产业化。', ['6英寸 spec']],
  ['设立总规模1000亿元的战略性新兴产业投资基金。', ['1000亿元 target']],
  ['重点打造7条产业链即以下各链：甲链、乙链。', ['7条 target']],
  ['（二）打造四个海洋产业链即四链', ['四个 target']],
  ['布局4个产业园；东部、西部产业园。', ['4个 target']],
  ['淘汰450立方米及以下高炉，压减钢铁产能6000万吨。', ['450立方米 threshold', '6000万吨 target']],
];

/** A table of sentences and the kinds of their numbers. */
export const kindTables = (ledgerOf: LedgerReader): ValueTable[] => [
  tableOf('the kinds of the numbers of a sentence', 'src/pipeline/find/kind/', kinds, (text) =>
    ledgerOf(text)
      .filter(({ kind }) => kind !== 'date')
      .map(({ text: number, kind }) => `${number} ${kind}`),
  ),
];
