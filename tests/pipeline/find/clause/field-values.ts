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
  ['每年滚动实施⟦50个⟧技改项目', '滚动实施'],
];

/** Carried on from the sentence before, or not where its own sentence sets out on a task. */
const later = '到2025年，海水淡化能力达到50万吨/日。';
const setsOut = '依托 支持 鼓励 加快 推进 推动 围绕 以 加强 大力 积极 引导 组织 充分 发挥 深化 优化 完善 统筹 对 按照 着力 重点';
const years: Row<number | null>[] = [
  ...alike<number | null>(`${later}＿沿海港区岸线新建深水泊位⟦5个⟧`, setsOut, null),
  [`${later}全市新建深水泊位⟦5个⟧`, 2025],
  ...alike<number | null>('到2025年，城镇化率由2020年的60%＿⟦65%⟧', '提高到 升至 。预计', 2025),
  ...alike<number | null>('到2025年，单位能耗由2020年的水平＿⟦5个百分点⟧', '提高 增加 下降', 2025),
  ['到2025年，城镇化率由2020年的⟦60%⟧提高到65%', 2020],
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
