import { count } from '../../strings/count.ts';

/** The search page. Script uses these words as they are. */
export const search = {
  title: '查找',
  lede: '逐字查各份规划的原文和目标。点开即到原文那一段，查的词在那里标出。',
  label: '查找原文和目标',
  placeholder: '查找，如 石墨烯、1.7万亿',
  button: '查找',
  examples: '例如',
  exampleWords: ['石墨烯', '主营业务收入 ≥1000亿元 2020', '创新平台 300家', '占比 >10%', '3D打印', '“领导小组”'],
  noScript: '查找要用浏览器的脚本，现在脚本没有运行。可以从下面这些页面找起。',
  noScriptPlans: '也可以打开一份规划的全文，用浏览器自带的页内查找：',
  how: '空格分开几个词；引号里的字一字不差；数字可写单位和大小，如 ≥1000亿元、300家。按 / 到查找框，按 ↓ 到结果。',

  working: '正在查找……',
  failed: '查找没能打开索引。请重新载入本页，或到“规划”里逐份查看。',
  cut: (read: number): string => `问题太长，只查了前${read}个字。`,
  simplified: (text: string): string => `已按简体“${text}”查。`,

  tier: { exact: '原文一致', all: '词语皆有', related: '相关' },
  tierNote: {
    exact: '这些字照样印在段落里',
    all: '每个词都在段落里，但不连着，或换了写法',
    related: '段落里有同义的说法，或大部分字词',
  },
  blocks: (n: number): string => `${n}段`,
  pages: (n: number): string => `${n}页`,
  summary: (q: string, { exact, all, related }: Record<'exact' | 'all' | 'related', number>): string =>
    `“${q}”：${[exact && `原文一致${exact}段`, all && `词语皆有${all}段`, related && `相关${related}段`].filter(Boolean).join('，')}。`,
  summaryPages: (q: string, exact: number, shown: number): string => `“${q}”：${exact}页原文一致，已列出${shown}段。`,
  targetsFound: (n: number): string => `目标${n}个。`,
  wordsAlone: (q: string): string => `数字查目标，原文只查“${q}”。`,

  why: {
    number: (as: string): string => `数字另一种写法：${as}`,
    reading: (sic: string, corr: string): string => `原文印作“${sic}”，疑为“${corr}”`,
    alias: (typed: string, as: string): string => `“${typed}”又称“${as}”`,
    part: '含大部分字词',
  },
  part: (n: number): string => `第${n}段`,
  row: (n: number): string => `表第${n}行`,
  note: '注',
  rest: (n: number): string => `本段还有${n}处`,
  more: '再列一些',

  indexes: '也可以从这些页面找起：',
  answers: '有这些页面',
  noPages: '没有以此为名的页面，可以看：',
  morePages: (n: number): string => `还有${n}页`,

  filterPlan: '规划',
  filterSector: '产业',
  all: '全部',

  panel: '目标',
  panelCount: (n: number): string => `${n}个`,
  chips: '目标按这些条件找：',
  drop: (text: string): string => `去掉“${text}”`,
  chip: { words: '说的是', thing: '说的是', figure: '数值', year: '目标年', place: '地方', plan: '规划', change: '增减' },
  chipAs: (text: string, as: string): string => `${text}（${as}）`,
  noTargets: '没有同时符合这些条件的目标。去掉一个条件再看。',
  noFigure: (q: string, n: number): string => `提及但无数字：原文有“${q}”${n}段，没有写明数字的目标。`,
  panelMore: (n: number): string => `还有${n}个`,
  allTargets: '到目标表里筛选',

  nothing: (q: string, plans: number): string => `未提及：${count(plans)}份规划均未见“${q}”。`,
  unseen: (q: string, plans: number): string => `${count(plans)}份规划均未见“${q}”。`,
  nothingHere: (q: string): string => `所选范围里未见“${q}”。`,
  looked: (plans: number, blocks: number): string => `查了${count(plans)}份规划的全文，共${blocks}段，含标题、表格和附注。`,
  elsewhere: (n: number): string => `不限规划和产业，有${n}段`,
  attachments: '附件未收录：这些附件的正文不在本库，里面可能有。',
  outside: (plan: string, sector: string): string => `不在规划范围：${plan}不写${sector}。`,
  blanks: (name: string): string => `名录里的“${name}”，这些规划没有：`,
  nearest: '本库里相近的词：',
  absent: (q: string): string => `未见“${q}”：`,
  absentNote: '（各查全文）。',
  also: '也可查',
};
