import { figure } from '../../strings/count.ts';

/** A count with its share of another: 648（89%）. */
const shareOf = (right: number, of: number): string => `${figure(right)}（${of === 0 ? 0 : Math.round((100 * right) / of)}%）`;

/** How passages were read that no plan holds, and how other readers read them. */
export const bench = {
  heading: '自拟的短文读得准不准',
  note: (passages: number, quantities: number): string =>
    `另有${figure(passages)}篇自拟的短文，仿各地规划的写法，分八种文字形态，其中${figure(quantities)}个数都由人工读过，每篇由一个人读，没有另一人复核。也算对的别种读法，读成那样就不算错。一组在定规则时用过；另一组留作测量，没有用来定规则，也没有看过哪里读错，所以更接近没见过的规划，但总分看得到。两组的成绩分开列，不相加。“最初”是两组短文都还没有用过时的程序。由命令 npm run score -- --bench 算出。`,
  sets: { dev: '定规则时用过的一组', 'held-out': '留作测量的一组' },
  all: '合计',
  shareOf,
  columns: [
    '文字形态',
    '人工读出的目标',
    '程序找到',
    '程序多出',
    '数值、单位、措辞、计算方式、年份全对',
    '最初找到',
    '最初多出',
    '最初全对',
  ],
  peers: {
    heading: '与别的识数程序并列',
    note: (date: string): string =>
      `同样的短文，只比数字本身：哪里有数、数值、单位。别的程序不读指标、年份和计算方式，也不认“家”“项”一类量词，单位一栏因此偏少；区间和比例不比。由命令 npm run bench -- --peers 算出（${date}）。`,
    own: '本站',
    columns: ['程序', '找到的数', '目标和基期数的数值对', '数值和单位都对'],
  },
  data: '取用短文和人工读法',
};
