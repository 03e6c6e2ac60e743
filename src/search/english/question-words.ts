/** English words by which people ask, and what a question in Chinese has for them. A phrase goes before its words. */
export const askingWords: Readonly<Record<string, string>> = {
  'how much': '多少',
  'how many': '多少',
  'how large': '多少',
  'how fast': '增速',
  'which plan': '哪些规划',
  'which place': '哪些地方',
  'which city': '哪些市',
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
  GDP: 'GDP',
};

/** Words that say nothing of what is asked. */
export const idleWords: ReadonlySet<string> = new Set(
  'a about an the of in on at to for from by with and or as is are was were be been do does did has have had will would can what which where who when why how say said write mention state set plan it its their there this that these those any all some into out up per between among within province provincial city prefecture level please tell me find show give list'.split(
    ' ',
  ),
);

/** Words of size between a number and its unit, as so many 亿. */
export const sizes: Readonly<Record<string, number>> = { trillion: 10_000, billion: 10, million: 0.01, thousand: 0.00001 };
