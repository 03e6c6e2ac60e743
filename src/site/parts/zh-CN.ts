import { count, figure } from '../../strings/count.ts';
import { quoted } from '../../strings/quoted.ts';
import { signsOf } from '../../strings/language-signs.ts';

/** What pages of several subjects say. */
export const common = {
  figure,
  machine: ['程序识别，未经人工核对。', '发现有误，请告诉我们', '。'],
  unknown: '文中未载',
  editorTitle: '题名由编者拟定',
  ours: '标题为本站所加',
  separator: ' · ',
  englishHeads: '（英文表头）',
  years: (from: number, to: number): string => `${from}—${to}`,
  ...signsOf['zh-CN'],
};

/** What is said around the parts of a list that is too long for one page (`PartNames` in src/built/split/). */
export const longList = {
  rest: '其余各行',
  here: '这里是第{from}至{to}行，共{rows}行。',
  rows: '第{from}至{to}行',
  title: '（第{from}至{to}行）',
  all: '显示全部{rows}行',
  reading: '正在读取其余各行……',
};

/** The sentence under the head of every page of a plan. */
export const standing = {
  period: (from: number, to: number, hasEnded: boolean): string =>
    `规划期${from}—${to}年${hasEnded ? '，已结束' : ''}。本站登记规划写了什么，不评价完成与否。`,
  noPeriod: '本站登记规划写了什么，不评价完成与否。',
  unchecked: '文本未与政府公报逐字核对，引用数字请以公报原件为准。',
};

/** The kinds of nothing, and what is said of them. */
export const absences = {
  absence: {
    absent: '未提及',
    attachment: '附件未收录',
    outside: '不在规划范围',
    noFigure: '提及但无数字',
    otherWords: '另有表述',
    otherForm: '计法或单位不同',
    baseline: '只有基期数',
    otherIndicator: '另一指标有数字',
    countedElsewhere: '数字记在别处',
    unchecked: '尚未核对',
  },
  absentWords: (words: string): string => `未见这些词：${words}。`,
  /** Words that stand in the plan, but not in what it says of the sector. */
  elsewhere: (words: readonly string[]): string => `${words.map(quoted).join('')}只见于别处，归入这一产业的文字里没有。`,
  incomplete: '这份规划有附件未收录，只就收录的文字说。',
  otherSense: (words: readonly string[], found: readonly string[]): string =>
    `${words.map((word) => `“${word}”`).join('')}只见于${found.map((word) => `“${word}”`).join('')}，说的是别的。`,
  attachmentNote: (labels: string): string => `正文没有；规划另有${labels}，本库未收录。`,
  attachmentSaid: (said: string, labels: string): string => `正文写的是${said}；规划另有${labels}，本库未收录。`,
  /** The figures that a plan has instead of the one that is asked for. */
  found: {
    otherForm: (figures: string): string => `计法或单位不同，见${figures}。`,
    baseline: (figures: string): string => `没有目标，有基期数：${figures}。`,
    otherIndicator: (figures: string): string => `统计范围不同的指标有数字：${figures}。`,
    countedElsewhere: (figures: string): string => `写到它的目标记在别的产业或几个产业名下：${figures}。`,
  },
  alsoMissing: (labels: string): string => `规划另有${labels}，本库未收录。`,
  /** Of a plan that nobody has read for the entry. */
  programFound: (said: string): string => `程序找到${said}。`,
  programMissed: (words: string): string => `程序没有找到这些词：${words}。`,
  saidSo: (said: string): string => `原文写的是${said}。`,
  quoted,
  place: '原文',
  absenceFile: '全部空白（CSV）',
  absenceNote:
    '“另有表述”指意思相近、用词或范围不同；“计法或单位不同”“只有基期数”“另一指标有数字”指规划有数字，不是这一格所问的目标，旁边列出；“尚未核对”指还没有编辑为这一条通读过这份规划；“不在规划范围”指这份规划写的是另一领域，不涉及该产业的目标。',
};

/** What is said beside figures that are linked. The sentences are the project's own, word for word. */
export const links = {
  related: {
    baseline: '基期数',
    'other-name': '基期数（名称不同）',
    differs: '前后数字不同',
    later: '后出规划的数字',
    counterpart: '市与省同名目标',
    'sums-to': '分项与总数',
    'part-of': '部分与整体',
    'leads-to': '每年数、增速与到期数',
    restates: '文中重申',
    'same-indicator': '同口径',
    near: '口径不同',
  },

  say: {
    differs: '同一规划里，同一事项有两个数字。原文没有说明；可能是口径或时点不同，也可能是印制、转录有误。引用时请两处并列。',
    later: '同一政府较晚印发的规划给出的数字。该规划没有写明修订或取代前一数字。',
    counterpart: (percent: string): string => `两份规划目标数之比为${percent}。这不是对全省的实际贡献，也不能由此推出其他市的数。`,
    bounds: { all: '两处都是下限，比值只是所印数字之比。', one: '有一处不是确数，比值只是所印数字之比。' },
    counterpartNoRatio: '市与省的规划用同一名称写了同一年的目标。比重和速度不相除，也不能由此推出其他市的数。',
    sums: ({
      sum,
      parts,
      bounds,
      others,
      whole,
    }: Record<'sum' | 'whole', string> & Record<'bounds' | 'others', readonly string[]> & { parts: number }): string => {
      const of = (words: readonly string[], verb: string): string =>
        words.length > 0 ? `${words.length}项${verb}${words.map((word) => `“${word}”`).join('')}` : '';
      const said = [of(bounds, '是'), of(others, '写的是')].filter(Boolean).join('，');
      const which = said ? `（其中${said}）` : '';
      return `${count(parts)}个附件合计${sum}${which}；总目标为“${whole}”。`;
    },
    bothHold: '两者可以同时成立。',
    'part-of': '一个数字在另一个之内：原文用“其中”写明，或者是到期总数里期内新增的，或者是附件所列的。本站不相加。',
    'leads-to': '每年的数、增速或比起始年的增减，与同一事项的到期数。本站不用每年的数乘年数。',
    restates: '同一规划，或同一政府的两份规划，再次写到同一目标；数字相同，或者写法不同而两者可以同时成立。',
    'same-indicator': '另一份规划给同一指标、同一年、同一计算方式写的数字。',
    near: (reasons: readonly string[]): string => `口径不同，不宜直接比较：${reasons.join('；')}。`,
    baseline: '规划写的基期数，原文指标和说的是谁都与目标相同。',
    head: (head: string): string => `目标所在的一段，标题写“${head}”；两个数字照原文并列。`,
    otherName: (base: string, target: string): string => `文中基期数说的是“${base}”，目标说的是“${target}”，名称不同，本站不计算增速。`,
    otherMeasure: (base: string, target: string): string => `文中基期数写的是“${base}”，目标写的是“${target}”，名称不同，本站不计算增速。`,
    fields: (fields: string): string => `两份规划所写的领域不同（${fields}）。`,
    placed: (place: string): string => `其中一处写明所在地是“${place}”。`,
    names: (names: string): string => `两份规划的叫法：${names}。`,
  },

  why: {
    pair: (a: string, b: string): string => `一为${a}，一为${b}`,
    both: (reason: string, a: string, b: string): string => `${reason}（${a}／${b}）`,
    subject: '说的不是同一对象',
    quantity: '算的是什么',
    numerator: '分子不同',
    denominator: '分母',
    population: '统计范围不同',
    rank: '级别写得不同',
    measure: '所写的名称不同',
    scope: '说的地方不同',
    mode: '计算方式不同',
    unit: '单位不同',
    year: '年份不同',
    level: '一为省，一为市',
    undefined: '有的指标没有定义',
    none: '没有写',
  },

  computed: {
    sentence: ({
      name,
      from,
      to,
      years,
      bound,
      rate,
      nominal,
    }: Record<'name' | 'from' | 'to' | 'bound' | 'rate', string> & { years: number; nominal: boolean }): string =>
      `本站计算：${name}${from}，${to}，${count(years)}年年均${bound}${rate}%${nominal ? '（名义值）' : ''}。`,
    label: '本站计算',
    formula: (formula: string): string => `算式：${formula}`,
    note: '只是由两个写明的数字推算的年均速度，不是规划所写，也不是实际增速。',
    least: '至少',
    about: '约',
    most: '至多',
  },
};
