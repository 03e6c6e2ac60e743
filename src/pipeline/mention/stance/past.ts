import { withEach } from '../../../language/example.ts';
import { fiveYearPlan } from '../../../language/numerals.ts';
import { anyOf } from '../../../language/pattern.ts';
import type { NamedRule } from '../../../language/rule.ts';
import type { MentionExample } from '../scene/mention-example.ts';

/** A way in which a sentence tells what has been reached before the plan's first year: it holds where `when` does and `unless` doesn't. */
export interface AchievedRule extends NamedRule {
  when: (sentence: string) => boolean;
  unless?: (sentence: string, from: number | null) => boolean;
  examples: readonly MentionExample[];
  not: readonly MentionExample[];
}

const has = '已经?(?:成为|形成|建成|具备|拥有|进入|有)|初步形成';
const ranks = '居全国|位居|位列|占全国|占全球|国内领先';
const succeeded = '取得了?(?:显著|明显|重大)|(?:突破|形成|建成)了';
const reached = new RegExp(anyOf([has, ranks, succeeded]));
const dated = /(20\d{2})年(底前|前)?[^，]{0,16}(?:达到|实现|完成|为|突破)/g;
const named = /[“"]?(十[一二三四五六七八九]?五)[”"]?(?:期间|末|时期|以来)/g;

/** Every way, in order. */
export const achievedRules: readonly AchievedRule[] = [
  {
    name: '年份已过',
    when: (sentence) => sentence.search(dated) >= 0,
    unless: (sentence, from) =>
      from === null || ![...sentence.matchAll(dated)].some(([, year, before]) => before === undefined && Number(year) < from),
    examples: withEach('2023年⟦茶⟧产业产值＿500亿元', '达到 实现 完成 为 突破').map((text) => ({ text, from: 2024 })),
    not: [
      '2023年⟦茶⟧产业产值达到900亿元',
      { text: '2027年⟦茶⟧产业产值达到900亿元', from: 2024 },
      ...withEach('2023年＿⟦充电桩⟧实现全覆盖', '底前 前').map((text) => ({ text, from: 2024 })),
    ],
  },
  {
    name: '规划期已过',
    when: (sentence) => sentence.search(named) >= 0,
    unless: (sentence, from) => from === null || ![...sentence.matchAll(named)].some(([, name]) => fiveYearPlan(name)[1] < from),
    examples: withEach('“十三五”＿新增⟦充电桩⟧2万个', '期间 末 时期 以来').map((text) => ({ text, from: 2021 })),
    not: [{ text: '“十四五”期间新增⟦充电桩⟧2万个', from: 2021 }],
  },
  {
    name: '说已达到',
    when: (sentence) => reached.test(sentence),
    examples: [
      ...withEach('⟦造船⟧＿完整体系', '已成为 已形成 已建成 已具备 已拥有 已进入 已有 已经形成 初步形成'),
      ...withEach('⟦稀土⟧产量＿前列', '居全国 位居 位列 占全国 占全球 国内领先'),
      ...withEach('⟦深海⟧探测取得＿进展', '显著 明显 重大 了重大'),
      ...withEach('⟦芯片⟧设计＿瓶颈', '突破了 形成了 建成了'),
    ],
    not: [{ text: '2023年⟦稀土⟧产量达到2万吨，位居前列', from: 2024 }],
  },
];

/** The way in which a sentence tells what has been reached; undefined where it doesn't. */
export const achievedBy = (
  sentence: string,
  from: number | null,
  rules: readonly AchievedRule[] = achievedRules,
): AchievedRule | undefined => rules.find(({ when, unless }) => when(sentence) && !unless?.(sentence, from));

/** True where a sentence tells what has been reached: it says so, or gives a year or a five-year period that ended before the plan's first year. */
export const isAchieved = (sentence: string, from: number | null): boolean => achievedBy(sentence, from) !== undefined;
