import { count } from '../../strings/count.ts';

/** What pictures of figures say: targets on a scale, city beside province, parts beside their whole. */
export const figurePictures = {
  /** What figures share: 研发经费占比（到期达到，2020年）. */
  head: (what: string, mode: string, year: number | null): string => `${what}（${mode}${year === null ? '' : `，${year}年`}）`,
  targets: {
    each: (what: string, said: readonly string[]): string => `${what}：${said.join('，')}`,
    equal: (what: string, plans: number, words: string): string => `${what}：${count(plans)}份规划都写${words}`,
    range: (what: string, plans: number, least: string, most: string): string =>
      `${what}：${count(plans)}份规划写的数，小的是${least}，大的是${most}`,
    rangeOfDrawn: (what: string, drawn: number, least: string, most: string): string =>
      `${what}：画出的${count(drawn)}份规划里，小的是${least}，大的是${most}`,
    restGroups: (found: number): string => `只画了12组同口径的目标，另有${found}组。`,
    restFigures: (found: number): string => `一条轴上只画12个数，另有${found}个。`,
    sector: (sector: string, groups: number, plans: number): string => `${sector}：${count(plans)}份规划有${count(groups)}组同口径的目标`,
    reading:
      '一行一份规划。“至少”“以上”向右开口（虚线），“至多”向左开口，“左右”画成宽带，写“力争”的，线上的记号中空；竖短线是基期数，连到目标。',
    rule: '指标、计算方式、年份、单位和说的是谁都相同，都是全省或全市的数，而且同级，才画在一条轴上。',
    money: '金额按对数刻度。',
    columns: [
      '指标',
      '规划',
      '说的是谁',
      '计算方式',
      '目标年',
      '原文措辞',
      '数值',
      '数值上限',
      '单位',
      '界限',
      '是否力争',
      '基期数',
      '基期',
    ],
    yes: '力争',
    from: (year: number | null, value: string): string => `（${year === null ? '基期' : `${year}年`}${value}）`,
  },
  comparator: { eq: '达到', ge: '至少', le: '至多', approx: '左右', range: '区间' },
  beside: {
    one: (what: string, city: string, province: string, ratio: string): string => `${what}：${city}的目标数与${province}的之比为${ratio}`,
    several: (what: string, said: readonly string[]): string => `${what}：市与省目标数之比，${said.join('，')}`,
    ofCity: (city: string, ratio: string): string => `${city}为${ratio}`,
    bare: (what: string, province: string, city: string): string => `${what}：${province}，${city}`,
    reading: '两条一组，上为省、下为市，从零画起；比率的全长是100%，其余依较大的一个。虚线表示“以上”“至多”一类的界限。',
    columns: ['组', '规划', '计算方式', '目标年', '原文措辞', '数值', '单位', '界限', '市与省之比（%）'],
  },
  parts: {
    title: (what: string, parts: number, sum: string, whole: string): string =>
      `${what}：${count(parts)}个分项合计${sum}，总数写“${whole}”`,
    reading: '各分项从上一项的终点接着画，合计和总数从零画起；虚线表示“超过”“突破”一类的界限。',
    sum: (sum: string): string => `分项合计 ${sum}`,
    whole: (whole: string): string => `总数 ${whole}`,
    columns: ['项', '是什么', '原文措辞', '数值', '单位', '界限'],
    kinds: { part: '分项', sum: '合计（本站计算）', whole: '总数' },
  },
};
