/** The page 值得核对的数字. */
export const findings = {
  title: '值得核对的数字',
  lede: '把规划里能对上的数字放在一起，供引用前核对。每一条都附两处原文。本站不判断以哪个为准。',
  noJudgement: '本站不判断以哪个为准。',
  same: '相同之处',
  oneYear: '（有一处没有写年份）',
  maybe: '可能的原因',
  empty: '没有找到这样的数字。',
  count: (found: number): string => `${found}处`,
  heads: {
    differs: '前后数字不同',
    'sums-to': '分项与总数',
    later: '后出规划的数字',
    counterpart: '市与省同名目标',
  },
  about: {
    differs: '同一规划里，说的是谁、指标和计算方式都相同，年份相同或有一处没有写，而两处数字不能同时成立。',
    'sums-to': '原文把总数完整地分到各个附件，分项相加与总数并列。',
    later: '同一政府先后印发的两份规划，对同一指标、同一年写了不同的数字。',
    counterpart: '市与省的规划，对同一指标、同一年或每年写的全市和全省目标。两份规划所写的领域不同的，写明。',
  },
  causes: {
    measure: '口径不同',
    time: '时点不同',
    least: '一处是下限',
    most: '一处是上限',
    misprint: '印制或转录有误',
  },
  listed: (causes: readonly string[]): string => `${causes.join('；')}。`,
  parts: '分项',
  whole: '总数',
  sum: (sum: string): string => `分项合计${sum}`,
};
