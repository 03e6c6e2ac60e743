/** English words by which people ask, and what a question in Chinese has for them. A phrase goes before its words. */
export const askingWords: Readonly<Record<string, string>> = {
  target: '目标',
  goal: '目标',
  baseline: '基期数',
  compare: '对比',
  comparison: '对比',
  versus: '对比',
  vs: '对比',
  growth: '增长',
  'growth rate': '增速',
  'annual growth': '年均增长',
  'average annual growth': '年均增长',
  'every year': '每年',
  'each year': '每年',
  'at least': '至少',
  'more than': '超过',
  over: '超过',
  'at most': '至多',
  'no more than': '不超过',
  'less than': '低于',
  'strive for': '力争',
  'strive to': '力争',
  double: '翻一番',
  quadruple: '翻两番',
  fund: '基金',
  subsidy: '补助',
  company: '企业',
  enterprise: '企业',
  cluster: '产业集群',
  platform: '平台',
  pilot: '试点',
  demonstration: '示范',
  platforms: '平台',
  'high tech enterprise': '高新技术企业',
  'high tech': '高新技术',
  'third generation semiconductor': '第三代半导体',
  'electric vehicle': '电动汽车',
  'tax break': '税收优惠',
  tax: '税收',
  wind: '风电',
  solar: '光伏',
};

/** Openings that ask for a number or for whose, and what a question in Chinese has for them. */
export const openings: readonly (readonly [RegExp, string])[] = [
  [/\bhow (?:many|much|large|big)\b/gi, ' 多少 '],
  [/\bwhich plans?\b/gi, ' 哪些规划 '],
  [/\bwhich (?:places?|provinces?|cit(?:y|ies))\b/gi, ' 哪些地方 '],
];

/** Words that say nothing of what is asked. */
export const idleWords: ReadonlySet<string> = new Set(
  'a about an the of in on at to for from by with and or as is are was were be been do does did has have had will would can what which where who when why how say said write mention state set plan it its their there this that these those any all some into out up per between among within province provincial city prefecture level please tell me find show give list want aim many much'.split(
    ' ',
  ),
);
