import type { Example } from '../../../src/language/example.ts';
import { alike } from '../../value-table.ts';

type Row = [Example, string];

/** One row for each of some words (parted by spaces), which take the place of ＿ in the sentence and in its name. */
export const eachNamed = (sentence: string, name: string, words: string, ...under: string[]): Row[] =>
  words.split(' ').map((word): Row => {
    const put = (text: string): string => text.replaceAll('＿', word);
    return [{ text: put(sentence), under: under.map(put) }, put(name)];
  });

/** Names with what stands above the paragraph, or is left out of it. */
const above: Row[] = [
  ...eachNamed('到2025年，产值达到⟦800亿元⟧', '产值：到2025年达到800亿元', '新兴 支柱 主导 优势 传统 特色 重点', '培育海洋＿产业'),
  ...eachNamed('到2025年，产值达到⟦800亿元⟧', '海缆＿ · 产值：到2025年达到800亿元', '产业 制造业', '大力发展海缆＿'),
  ...eachNamed('到2025年，＿企业达到⟦80家⟧', '新材料产业 · ＿企业：到2025年达到80家', '试点 示范 重点 重大 骨干 龙头', '培育新材料产业'),
  ...eachNamed(
    '到2025年，骨干＿达到⟦80个⟧',
    '新材料产业 · 骨干＿：到2025年达到80个',
    '产业集群 产业 集群 企业 项目 平台 基地 园区',
    '培育新材料产业',
  ),
  ...eachNamed('到2025年，＿达到⟦80%⟧', '新材料产业 · ＿：到2025年达到80%', '自给比 研发比 外贸比重 出口比重 绿电占比', '培育新材料产业'),
  ...eachNamed(
    '到2025年，绿色＿用电量占用电总量比重达到⟦80%⟧',
    '绿色＿用电量占用电总量比重：到2025年达到80%',
    '产业 工业 行业 制造业',
    '培育新材料产业',
  ),
  ...eachNamed('到2025年，＿用电出口比达到⟦80%⟧', '＿用电出口比：到2025年达到80%', '产业 工业 行业 制造业', '培育新材料产业'),
  ...'聚焦 围绕 在 以 对接'
    .split(' ')
    .map((verb): Row => [
      { text: `${verb}海洋生物产业，全省产值⟦1000亿元⟧`, under: ['附件2 机器人产业发展方案'] },
      '机器人产业发展方案 · 产值：1000亿元',
    ]),
];

/** Names with what the same sentence says before. */
const within: Row[] = [
  ...eachNamed(
    '到2025年，农产品加工业产值达到900亿元，＿达到⟦60个⟧',
    '农产品加工业 · ＿：到2025年达到60个',
    '企业 项目 平台 基地 园区 产业集群 集群',
  ),
  ...eachNamed(
    '到2025年，规上造船企业60%建立研发机构，研发投入占＿收入比重达到⟦3%⟧',
    '规上造船企业 · 研发投入占＿收入比重：到2025年达到3%',
    '主营业务 销售',
  ),
  ...alike('＿海洋生物产业，全省产值⟦1000亿元⟧', '以 对接', '产值：1000亿元'),
  ...eachNamed('全省茶＿基础较好，2020年主营业务收入⟦90亿元⟧', '茶＿ · 主营业务收入：2020年90亿元', '产业体系 工业企业'),
  ...eachNamed('我省已初步形成以港口、航运为主导的航运＿，2020年总收入⟦500亿元⟧', '航运＿ · 总收入：2020年500亿元', '产业体系 工业企业'),
  ['全省茶叶、蔗糖产业基础较好，2020年产值⟦90亿元⟧', '茶叶、蔗糖产业 · 产值：2020年90亿元'],
  ['近年来，我省具有发展海洋药物产业的条件，2020年产值⟦80亿元⟧', '海洋药物产业 · 产值：2020年80亿元'],
  ...alike('全省海洋产业＿水平较高，2020年主营业务收入⟦90亿元⟧', '集群 集聚 基地 园区 化 布局 结构 企业', '主营业务收入：2020年90亿元'),
  ...alike('到2025年，海工企业＿标准80家，其中链主企业⟦6家⟧', '获得 达到 实现 建立 建成 进入', '链主企业：到2025年6家'),
  ...alike('支持＿开发区加大招商力度，打造⟦百亿级⟧产业集群', '各 各地 各类海洋', '产业集群：打造百亿级'),
  ['海工装备企业达到80家，其中链主企业6家；其中，配套企业⟦50家⟧', '配套企业：50家'],
];

/** Names by where the subject of a number stands. */
export const subjects: readonly Row[] = [...above, ...within];
