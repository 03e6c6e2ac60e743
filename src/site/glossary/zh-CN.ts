/** The glossary, and what stands on pages whose words it explains. */
export const glossary = {
  title: '名词解释',
  lede: (terms: number): string =>
    `读规划常碰到的${terms}个词，用平常的话说是什么意思。解释是编者写的；有统计标准或文件规定的，写明名称，要准确的定义请看原件。`,
  contents: '全部名词',
  group: { numbers: '数字和统计', industries: '产业和技术', firms: '企业和研发机构', policies: '政策和办法' },
  also: (words: readonly string[]): string => `也见：${words.join('、')}`,
  source: (name: string, number: string | null, issuer: string, year: number | null): string =>
    `见${issuer}《${name}》${[number, year !== null && !name.includes(String(year)) && !number?.includes(String(year)) ? `${year}年` : null]
      .filter(Boolean)
      .map((each) => `（${each}）`)
      .join('')}`,
  quote: (plan: string): string => `${plan}：`,
  marked: '各页上带虚线的词，指着它、点它或用 Tab 键移到它，就显示解释；每页只标第一处。',
  onPage: '本页名词',
  top: '回到页首',
};
