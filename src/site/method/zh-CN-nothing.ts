import { count } from '../../strings/count.ts';

/** The kinds of nothing on the page 说明, after their labels. */
export const nothing = {
  heading: (blanks: number, said: number): string => `${count(blanks)}种空格，${count(said)}种不算空格`,
  blanks: (kinds: number): string => `没有内容的格子分${count(kinds)}种：`,
  blank: {
    absent: '编者逐份查过，全文没有这些词，查了哪些词写在旁边。',
    noFigure: '写了，没有数字。',
    attachment: '正文没有，而规划列有题名说这件事的附件，本库没有它。',
    outside: '这份规划写的是另一领域。',
    unchecked: '还没有编辑为这一项查过这份规划。',
  },
  saidOnes: (kinds: number): string => `规划有话可引、只是答的不是这一格，不算空格，有${count(kinds)}种，话或数字列在旁边：`,
  said: {
    otherWords: '意思相近，用词或范围不同。',
    otherForm: '有数字，计法或单位与所问的不同。',
    baseline: '没有目标，只有已经达到的数。',
    otherIndicator: '有数字，是统计范围不同的另一指标。',
    countedElsewhere: '有写到这一产业的目标，记在别的产业或几个产业名下。',
  },
};
