import type { Reading } from '../../../../src/model/target.ts';
import type { Example } from '../../../../src/language/example.ts';
import { foundShown } from '../../../../src/pipeline/find/shown-line.ts';
import { readingOf } from '../../../../src/pipeline/find/reading.ts';
import { shelfOf, showNumber } from '../../../../src/pipeline/find/shown.ts';
import type { Words } from '../../../../src/pipeline/vocabulary.ts';
import { alike, tableOf, type ValueTable } from '../../../value-table.ts';

type Row<Value> = [Example, Value];

const asPrinted = (sentence: string, words: string): Row<string>[] =>
  words.split(' ').map((word): Row<string> => [sentence.replace('＿', word), word]);

const wordings: Row<string>[] = [
  ...asPrinted('到2025年，旅游收入＿⟦8%⟧', '年均增长 同比增长'),
  ...asPrinted('到2025年，远洋渔船＿⟦50艘⟧', '分别达到 均达到 累计达到 总数达'),
  ...asPrinted('到2025年，＿渔业企业⟦50家⟧', '再引进 累计引进 重点培育 引导建设 组织开展'),
  ['到2025年，海洋渔业力争达到⟦50亿元⟧', '力争达到'],
  ['到2025年，海洋渔业力争产值达到⟦50亿元⟧', '力争…达到'],
  ['每年滚动实施⟦50个⟧技改项目', '滚动实施'],
];

/** The year is carried on from the sentence before, or is the period's where its own sentence sets out on a task. */
const later = '渔业发展规划（2021—2030年）。\n到2025年，海水淡化能力达到50万吨/日。';
const setsOut = '依托 支持 鼓励 加快 推进 推动 围绕 以 加强 大力 积极 引导 组织 充分 发挥 深化 优化 完善 统筹 对 按照 着力 重点';
const years: Row<number | null>[] = [
  ...alike<number | null>(`${later}＿沿海港区岸线新建深水泊位⟦5个⟧`, setsOut, 2030),
  [`${later}全市新建深水泊位⟦5个⟧`, 2025],
  ...alike<number | null>('到2025年，城镇化率由2020年的60%＿⟦65%⟧', '提高到 升至 。预计', 2025),
  ...alike<number | null>('到2025年，单位能耗由2020年的水平＿⟦5个百分点⟧', '提高 增加 下降', 2025),
  ['到2025年，城镇化率由2020年的⟦60%⟧提高到65%', 2020],
  ...alike<number | null>('到2025年＿2030年，渔业产值分别达到⟦500亿元⟧、800亿元', '、 和 与 及 以及', 2025),
  ['到2025年、2030年，渔业产值分别达到500亿元、⟦800亿元⟧', 2030],
  ['到2025年、2030年，渔业产值分别达到500亿元、800亿元，⟦900家⟧企业上云', 2030],
];

const measures: Row<string>[] = [
  ...alike('到2025年，新建渔港5处以上＿改造锚地⟦20个⟧', '和 及 以及 与 或', '锚地'),
  ['到2025年，新建渔港（5处）和改造锚地⟦20个⟧', '锚地'],
  ...alike('到2025年，新建⟦5处⟧渔港＿10处锚地', '和 及 以及 与', '渔港'),
];

const subjects: Row<string | null>[] = [
  ...alike<string | null>('＿远洋渔业，力争产值超过⟦50亿元⟧', '做大做强 做优做强 做强做优 做大 做强', '远洋渔业'),
  ...'新材料产业发展实施方案 新材料产业行动计划 新材料产业重点专项 新材料产业快速创新发展 新材料产业竞争新优势 新材料产业结构调整'
    .split(' ')
    .map((title): Row<string | null> => [{ text: '到2025年，产值达到⟦800亿元⟧', under: [title] }, '新材料产业']),
  [{ text: '到2025年，产值达到⟦800亿元⟧', under: ['提升新材料产业发展水平'] }, '新材料产业'],
  // The number printed before a heading is no word of its clause.
  ...alike<string | null>('＿建设⟦8个⟧绿色船舶修造基地', '（六） （12） 三、 12、 4. 2.1. 3.2.1.', null),
];

const scopes: Row<string | null>[] = [
  ...'— - • ● ■ ◆ ▪ · ○ □ ◇ ★'
    .split(' ')
    .map((mark): Row<string | null> => [
      `${mark}滨海新材料产业园。产值达到⟦100亿元⟧。\n${mark}滨海生物医药园区。产值达到80亿元。`,
      '滨海新材料产业园',
    ]),
];

/** What cuts across industries belongs to the industry of its heading, and to itself where there is none. */
const crossing: [string, string][] = [
  ['到2025年，新建省级创新平台⟦30家⟧', 'innovation'],
  ['到2025年，高新技术企业达到⟦800家⟧', 'enterprise'],
  ['到2025年，产业集群达到⟦30个⟧', 'cluster'],
  ['到2025年，创业投资机构达到⟦30家⟧', 'finance'],
];
const sectors: Row<string[]>[] = [
  ...crossing.flatMap(([text, sector]): Row<string[]>[] => [
    [text, [sector]],
    [{ text, under: ['（三）新材料产业'] }, ['material']],
  ]),
  // The head of the measure decides among what cuts across industries; of a share, the part's.
  ['到2030年，高新技术企业省级研发机构达到⟦300家⟧', ['innovation']],
  ['到2030年，协同创新示范企业达到⟦50家⟧', ['enterprise']],
  ['到2030年，研发投入占高新技术企业营业收入比重达到⟦6%⟧', ['innovation']],
  ['到2030年，科技型中小企业创新英才达到⟦500名⟧', ['innovation']],
  ['每年引进高层次人才⟦50名⟧', ['innovation']],
  ['到2030年，国家工程（技术）研究中心达到⟦20家⟧', ['innovation']],
  // A list of industries that stand for more is none of them; one industry is.
  ['到2025年，新材料、生物医药等领域产值达到⟦50亿元⟧', ['all']],
  ['到2025年，新材料等领域产值达到⟦50亿元⟧', ['material']],
  ['到2025年，新材料、甲类等领域产值达到⟦50亿元⟧', ['material']],
  // One member of a list is no industry of the whole.
  ['到2030年，高新技术企业、软件企业研发机构达到⟦300家⟧', ['innovation']],
  // What is measured for a sector's sake is its own where no industry is named.
  ...alike('到2030年，规模以上工业企业＿达到⟦6%⟧', '研发费用占比 研发支出占比 研发强度 研发活动覆盖率', ['innovation']),
  ['到2030年，研发企业税收优惠惠及面达到⟦90%⟧', ['innovation']],
  ['到2030年，每千家工业企业有效专利达到⟦80件⟧', ['innovation']],
  ['到2030年，中小企业公共服务平台达到⟦80个⟧', ['innovation']],
  ...alike('到2030年，单位工业增加值＿下降⟦16%⟧', '能耗 水耗 用水量 二氧化碳排放 二氧化硫排放 氮氧化物排放 化学需氧量', ['green']),
  ...alike('到2030年，工业＿提高⟦10%⟧', '用水效率 固体废弃物综合利用率 固体废物综合利用率 固废综合利用率', ['green']),
  ['到2030年，规模以上工业碳排放强度下降⟦18%⟧', ['green']],
  ...alike('到2030年，全省建成＿⟦200家⟧', '智能工厂 智能车间 数字化车间', ['ai']),
  [{ text: '到2030年，单位产品能耗下降⟦16%⟧', under: ['（二）钢铁产业'] }, ['steel']],
  [{ text: '到2030年，建成智能工厂⟦20家⟧', under: ['（三）新材料产业'] }, ['material']],
  // Products belong to their own sector, also under another's heading.
  ...alike('到2030年，＿达到⟦2万台⟧', '智能手机 智能终端 服务器 5G基站', ['it']),
  ...alike('到2030年，推广＿⟦2万辆⟧', '新能源乘用车 新能源客车 新能源货车 新能源公交车 电动汽车', ['nev']),
  ['到2030年，建成换电站⟦200座⟧', ['nev']],
  // The sentence's own subject goes before the heading.
  [{ text: '到2030年，船舶软件产业创新平台达到⟦20家⟧', under: ['（三）新材料产业'] }, ['it']],
  ...alike('健全船员培训＿基金运作机制，总额达到⟦50亿元⟧', '引导 投资 产业 创投 发展 股权', ['finance']),
];

const kinds: Row<string>[] = alike('＿5A级景区⟦3家⟧。到2025年，游客达到500万人次。', '目前 已有 现有 截至去年 截止去年', 'baseline');

/** Tables of sentences with one number marked, and one field of its reading. */
export function fieldTables(words: Words): ValueTable[] {
  const shelf = shelfOf(words);
  const read = (example: Example) => {
    const { scene, handed, known } = showNumber(shelf, example);
    return readingOf(scene, known, handed).words;
  };
  const table = <Field extends keyof ReturnType<typeof read>>(field: Field, file: string, rows: Row<Reading[Field]>[]): ValueTable =>
    tableOf(`the ${field} of a number`, `src/pipeline/find/clause/${file}`, rows, (example) => read(example)[field]);
  return [
    table('wording', '../stated/', wordings),
    table('year', 'time.ts', years),
    table('measure', 'stretch.ts', measures),
    table('subject', 'subject-rules.ts', subjects),
    table('scope', 'scope.ts', scopes),
    table('sectors', 'sector.ts', sectors),
    tableOf('the kind of a number', 'src/pipeline/find/clause/scene.ts', kinds, (example) => foundShown(shelf.units, example).kind),
  ];
}
