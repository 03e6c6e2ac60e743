/** The page 值得核对的数字 and the pages of indicators. */
export const findings = {
  findings: {
    title: '值得核对的数字',
    lede: '把规划里能对上的数字放在一起，供引用前核对。每一条都附两处原文。本站不判断以哪个为准。',
    noJudgement: '本站不判断以哪个为准。',
    same: '相同之处',
    oneYear: '（有一处没有写年份）',
    maybe: '可能的原因',
    empty: '没有找到这样的数字。',
    heads: {
      differs: '前后数字不同',
      'sums-to': '分项与总数',
      later: '后出规划的数字',
      counterpart: '市与省同名目标',
    },
    about: {
      differs: '同一规划里，说的是谁、指标和计法都相同，年份相同或有一处没有写，而两处数字不能同时成立。',
      'sums-to': '原文把总数完整地分到各个附件，分项相加与总数并列。',
      later: '同一政府先后印发的两份规划，对同一指标、同一年写了不同的数字。',
      counterpart: '市与省的规划，对同一指标、同一年写的全市和全省目标。',
    },
    causes: {
      differs: '口径不同；时点不同；一处是下限；印制或转录有误。',
      'sums-to': '有的分项是下限；分项之外还有没有列出的部分；口径或时点不同；印制或转录有误。',
      later: '两份规划的口径或产业范围不同；编制时点不同；一处是下限；印制或转录有误。',
      counterpart: '统计口径可能不同；编制时点不同；一处是下限；印制或转录有误。',
    },
    parts: '分项',
    whole: '总数',
    sum: (sum: string): string => `分项合计${sum}`,
  },

  indicators: {
    title: '归并指标',
    lede: '各份规划用不同的词写同一个指标，这里把它们归到一起。同一族的指标放在一处看，从不合并。',
    definition: '定义',
    by: { text: '规划正文有定义', statistics: '按统计制度的定义', no: '规划和统计制度都没有定义' },
    quantity: '所计的量',
    denominator: '分母',
    population: '统计范围',
    units: '单位',
    aliases: '原文写法',
    family: '同族指标',
    count: (found: number, plans: number): string => `${found}个数字，${plans}份规划`,
    group: (mode: string, unit: string): string => (unit === '' ? mode : `${mode} · ${unit}`),
    side: '并列',
    sideNote: '每一行是一类产业（本站归类），每一列是一个地方。计法或单位不同的分开列表，不放在同一行。',
    near: '口径不同的数字',
    nearNote: '看上去相近，但不宜直接比较。',
    none: '各份规划里还没有认出这一指标的数字。',
    unplaced: (found: number): string => `另有${found}个目标没有归入指标，见目标表。`,
  },
};

/** The kinds of nothing, and what is said of them. */
export const absences = {
  absence: {
    absent: '未提及',
    attachment: '附件未收录',
    outside: '不在规划范围',
    noFigure: '提及但无数字',
    unchecked: '尚未核对',
  },
  absentWords: (words: string): string => `未见这些词：${words}。`,
  incomplete: '这份规划有附件未收录，只就收录的文字说。',
  lookAlikes: (found: readonly string[]): string => `只有不算在内的${found.map((word) => `“${word}”`).join('')}。`,
  attachmentNote: (labels: string): string => `正文没有；规划另有${labels}，本库未收录。`,
  absenceNote: '“尚未核对”指还没有编辑逐份查过这一指标；“不在规划范围”指这份规划写的是另一领域，不涉及该产业的目标。',
};
