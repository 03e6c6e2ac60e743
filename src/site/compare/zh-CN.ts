import { count } from '../../strings/count.ts';

/** What all comparison pages say. */
export const compare = {
  title: '对照',
  by: {
    priorities: '优先发展什么',
    sectors: '按产业',
    indicators: '按指标',
    topics: '按技术产品',
    measures: '按政策措施',
    texts: '按文字',
    passages: '任意两段',
  },
  lede: (places: number): string =>
    places === 1
      ? '选一个产业、一个指标或一项技术产品，看规划怎么写。'
      : `选一个产业、一个指标或一项技术产品，看${count(places)}地各怎么写。每页都列全各地，也可以隐去几列。`,
  pages: {
    priorities: '各份规划把什么放在前面，要做到多大，怎样分先后。',
    sectors: '各产业在各地规划里的名称、位次、目标和篇幅。',
    indicators: '同一指标的数字并列；口径不同的另列，写明原因。',
    topics: '技术、产品和领域：谁写了，用的什么动词。',
    measures: '靠什么去做：组织、资金、土地、人才、采购……',
    texts: '两份规划之间相同和改动的文字。',
    passages: '任选两章、两节或两段，逐字对照。',
  },
  pick: { sectors: '产业', indicators: '指标', topics: '技术与产品' },
  byLabel: '对照的方式',
  choose: '显示哪些列',
  chooseMore: (shown: number, all: number): string => `共${all}列，先显示${shown}列；勾选其余各列即可显示。打印时各列都在。`,
  layer: (type: string, when: string): string => `${type}，${when}`,
  more: (rest: number): string => `另有${rest}处`,
  passages: (found: number): string => `${found}处`,
  open: '看原文',
  source: '原文',
  only: '只此一份提及',
  onlyIncomplete: '已收录的文本里，只此一份提及',
  outside: (field: string, sector: string): string => `这份规划只写${field}，不涉及${sector}的目标。`,
  searched: (words: string): string => `已查：${words}。`,
  chart: {
    rule: '画图只依一条规则：指标、计算方式、年份、单位和说的是谁都相同，都是全省或全市的数，而且同级（省与省、市与市），才画在一条轴上。市与它的省另画成一对，没有共同的轴。基地、园区、企业的数不画。',
    none: '没有两份同级的规划写了同口径的数字，也没有市与它的省的同名目标，所以不画图。',
  },
  plans: (found: number): string => `${count(found)}份规划`,
  blanks: {
    /** Each kind of empty cell, with what it means where its label doesn't say it. */
    kinds: {
      absent: '未提及（查过全文，没有这些词）',
      noFigure: '提及但无数字',
      attachment: '附件未收录（规划列有附件，本库没有）',
      outside: '不在规划范围',
      unchecked: '尚未核对（还没有编辑逐份查过）',
    },
    legend: (kinds: readonly string[]): string =>
      kinds.length === 1 ? `空格都是${kinds[0]}。` : `空格分${count(kinds.length)}种：${kinds.join('；')}。`,
    found: '“计法或单位不同”“只有基期数”“另一指标有数字”不是空格：规划有数字，不是这一格所问的目标，列在旁边。',
    otherWords: '“另有表述”不是空格：意思相近，用词或范围不同。',
    countedElsewhere: '“数字记在别处”不是空格：写到这一产业的目标记在别的产业或几个产业名下，列在旁边。',
  },
};
