import type { Term } from '../../model/vocabulary.ts';

/** A document that a term rests on. */
type TermDocument = Pick<NonNullable<Term['source']>, 'name' | 'titleEn' | 'number' | 'issuer' | 'year'>;

/** The glossary, and what stands on pages whose words it explains. */
export const glossary = {
  title: '名词解释',
  lede: (terms: number): string => `读规划常碰到的${terms}个词，用平常的话说是什么意思。解释是编者写的，要准确的定义请看所列的原件。`,
  /** What the sources rest on; by how far they were checked. */
  checkedNote: ({ definition, name, none }: { definition: number; name: number; none: number }): string =>
    `${definition + name}个词写明了统计标准或文件，名称、文号、机关和年份只写网页上核对到的：其中${definition}个读到了定义或范围的原话，${name}个只核对了名称。核对用的多是政府网站、报刊或网上的转载，不是原件，各条写明是哪一种。其余${none}个没有核对到出处，只有编者的解释，有的引规划里的用例。`,
  contents: '全部名词',
  group: { numbers: '数字和统计', industries: '产业和技术', firms: '企业和研发机构', policies: '政策和办法' },
  also: (words: readonly string[]): string => `也见：${words.join('、')}`,
  source: ({ name, number, issuer, year }: TermDocument): string =>
    `见${issuer ?? ''}《${name}》${[
      number,
      year !== null && !name.includes(String(year)) && !number?.includes(String(year)) ? `${year}年` : null,
    ]
      .filter(Boolean)
      .map((each) => `（${each}）`)
      .join('')}`,
  checked: {
    definition: (page: string): string => `定义或范围已对照：${page}`,
    name: (page: string): string => `名称已对照：${page}`,
  },
  quote: (plan: string): string => `${plan}：`,
  marked: '各页上带虚线的词，指着它、点它或用 Tab 键移到它，就显示解释，按 Esc 键收起；每页只标第一处，页末和打印件上列出全部。',
  /** Names the button of a word; `en` is what the term is called in English. */
  explain: ((word) => `${word}的解释`) as (word: string, en: string | undefined) => string,
  onPage: '本页名词',
  top: '回到页首',
};
