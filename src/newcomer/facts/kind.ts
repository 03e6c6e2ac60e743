import { inferred, printed, type Suggestion, unknown } from './suggestion.ts';

/** A word of a vocabulary, and other words by which titles say it. */
export interface Named {
  id: string;
  zh: string;
  aliases?: readonly string[];
}

/** Titles whose kind isn't their last word, or is more than it. First match wins. */
const special: readonly (readonly [pattern: RegExp, type: string])[] = [
  [/国民经济和社会发展.*(?:规划|纲要|计划)/u, '国民经济和社会发展规划纲要'],
  [/国土空间.*规划/u, '国土空间规划'],
  [/政府工作报告|政府工作的报告/u, '政府工作报告'],
  [/(?:城市群|都市圈|经济带|经济区|流域|一体化).*规划(?:纲要)?$/u, '区域规划'],
  [/(?<!中长期)发展.*计划草案/u, '年度计划'],
];

/** A title without what follows its last word: （试行）, （2021—2025年）, 的通知. */
const plain = (title: string): string => title.replace(/(?:[（(〔][^（）()〔〕]*[）)〕]|的?通知|[”"」])+$/u, '');

/** What a text without a title calls itself where it says why it was written: 特制定本行动计划. */
const itself = /(?:制定|编制|提出)(?:了)?(?:本|如下)(\p{Script=Han}{2,6}?)(?=[（(。，；：]|$)/mu;

/** What kind of document a title calls it, by the longest type that ends it; a plan of one field is 专项规划 where the vocabulary has that. Without a title, what the opening calls it. */
export function suggestType(title: string | null, opening: string, types: readonly Named[], hasField: boolean): Suggestion<string> {
  const known = new Set(types.map(({ zh: name }) => name));
  if (title === null) {
    const match = itself.exec(opening);
    return match && known.has(match[1]) ? inferred(match[1], match[0], '由正文推定', false) : unknown();
  }
  const rule = special.find(([pattern, type]) => known.has(type) && pattern.test(title));
  if (rule) return printed(rule[1], title);
  const words = plain(title);
  const [longest] = [...known].filter((type) => words.endsWith(type)).sort((a, b) => b.length - a.length);
  if (longest === '规划' && hasField && known.has('专项规划')) return inferred('专项规划', title, '由题名推定', false);
  if (longest !== undefined) return printed(longest, title);
  const [inside] = [...known].filter((type) => words.includes(type)).sort((a, b) => words.lastIndexOf(b) - words.lastIndexOf(a));
  return inside === undefined ? unknown(title) : inferred(inside, title, '由题名推定');
}

/** What a plan is about: the field whose word stands in its title, the longest, else the one most named in its first words and in the titles of its chapters. */
export function suggestField(title: string | null, headings: readonly string[], fields: readonly Named[]): Suggestion<string> {
  const worded = fields.flatMap(({ zh: name, aliases = [] }) => [name, ...aliases].map((word) => ({ name, word })));
  const inTitle = worded.filter(({ word }) => title?.includes(word)).sort((a, b) => b.word.length - a.word.length);
  if (title !== null && inTitle.length > 0) return inferred(inTitle[0].name, title, '由题名推定', false);
  const counts = new Map<string, number>();
  for (const { name, word } of worded)
    for (const heading of headings) counts.set(name, (counts.get(name) ?? 0) + heading.split(word).length - 1);
  const [best, next] = [...counts].sort((a, b) => b[1] - a[1]);
  if (best !== undefined && best[1] > 1 && best[1] > (next?.[1] ?? 0)) return inferred(best[0], `${best[1]} 次`, '由开头与标题推定');
  const other = fields.find(({ id }) => id === 'other');
  return other ? inferred(other.zh, null, '题名、开头与标题未见领域') : unknown();
}
