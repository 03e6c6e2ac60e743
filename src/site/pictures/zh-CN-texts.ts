import { count, figure } from '../../strings/count.ts';

const percent = (value: number): string => `${value.toFixed(1)}%`;

/** Those that lead, up to three of them by their names, else how many, and 各 before what each of several has. */
const leading = (names: readonly string[], kind: string): string => (names.length > 3 ? `${names.length}${kind}` : names.join('、'));
const each = ({ length }: readonly string[]): string => (length > 1 ? '各' : '');

/** What pictures of texts say: a plan's shape, wording that plans share, what they name, when they are of. */
export const textPictures = {
  percent,
  shape: {
    title: (plan: string, longest: readonly string[], share: number, most: readonly string[], targets: number): string =>
      `${plan}：${leading(longest, '个部分')}最长，${each(longest)}占全文${percent(share)}${most.length === 0 ? '' : `；目标最多的是${leading(most, '个部分')}，${each(most)}${targets}个`}`,
    same: (plan: string, part: string, share: number, targets: number): string =>
      `${plan}：${part}最长，占全文${percent(share)}，目标也最多，${targets}个`,
    several: (plans: number, longest: readonly string[], most: number, shortest: readonly string[], least: number): string =>
      `${count(plans)}份规划，${
        most === least
          ? `各有${figure(most)}字`
          : `最长的${leading(longest, '份')}${each(longest)}有${figure(most)}字，最短的${leading(shortest, '份')}${each(shortest)}有${figure(least)}字`
      }`,
    reading: '每条是规划的一部分，长短是字数；竖线是写在那里的目标。',
    readingAll: '每行是一份规划，长短是字数，同一比例；切口是章和附件，竖线是写在那里的目标。',
    note: '篇幅只说明文字多少。',
    columns: ['规划', '部分', '字数', '篇幅占比（%）', '目标数'],
  },
  wording: {
    title: (plan: string, share: string, other: string): string => `相同文字占比最大的一格：${plan}有${share}也见于${other}`,
    none: (plans: number): string => `${count(plans)}份规划之间没有连续12字相同的文字`,
    reading: '每一行是一份规划，圆的面积是这份规划有多少文字也见于那一列的规划；两个方向的数不同，因为篇幅不同。',
    columns: ['规划', '也见于', '这份规划的字数', '相同的字数', '占比（%）'],
    strip: (a: string, b: string, verbatim: number, adapted: number): string => `${a}与${b}：逐字相同${verbatim}处，改动${adapted}处`,
    stripColumns: (a: string, b: string): string[] => ['序号', '类别', `${a}第几字起`, `${a}字数`, `${b}第几字起`, `${b}字数`],
    stripReading: (a: string, b: string): string =>
      `上面一条是${a}，下面一条是${b}，各按自己的篇幅画成等长。高的色块是逐字相同，矮的是改动，线连起同一段的两边。`,
  },
  entries: {
    group: (name: string): string => name,
    title: (group: string, all: number, everywhere: number, only: number): string =>
      `${group}：${all}项里，${everywhere === 0 ? '没有一项各份规划都写到' : `${everywhere}项各份规划都写到`}，${only === 0 ? '没有一项只在一份里找到' : `${only}项只在一份里找到`}`,
    one: (group: string, all: number, tasks: number): string => `${group}：写到${all}项，其中${tasks}项写明要做`,
    reading: {
      topics: '每行一项，每列一份规划：实心是写明要做，空心是列举，小的是背景，小空心只见于项目或企业的名称，点是没有找到。',
      measures: '每行一项，每列一份规划：实心是写明要做，空心是提及，小的是背景，小空心只见于项目或企业的名称，点是没有找到。',
    },
    note: '归类由程序判定；项数和次数不表示轻重。没有找到不等于没有写，见各项的页。',
    rest: (found: number): string => `只画了写到最多的60项和最少的30项，另有${found}项。`,
    count: (found: number): string => `${found}份`,
    columns: ['对照项', '规划', '怎么写', '处数'],
    none: '没有找到',
  },
  time: {
    sameEnd: (plans: number, year: number): string => `${count(plans)}份规划的规划期都到${year}年为止`,
    span: (plans: number, from: number, to: number): string => `${count(plans)}份规划的规划期，最早从${from}年起，最晚到${to}年止`,
    one: (plan: string, from: number, to: number): string => `${plan}的规划期是${from}—${to}年`,
    targets: (found: number, all: number, year: number): string => `，${all}个写明年份的目标里${found}个是${year}年的`,
    reading:
      '粗条是规划期，记号是印发日期，不明的不画；下面的圆是目标年，数字是目标个数；弧线连起基期数的年份和目标年；箭头从一份规划的印发日期（不明的从规划期起点）指向它文中提到的另一份。',
    columns: ['规划', '事项', '从', '到', '目标数', '提到的规划'],
    kinds: { period: '规划期', issued: '印发', year: '目标年', joined: '基期数到目标', names: '文中提到' },
  },
  places: {
    title: (plan: string, all: number, most: readonly string[], times: number): string =>
      `${plan}写到${all}个市、县、区，${most.length === all ? '' : `最多的是${leading(most, '个')}，`}${each(most)}${times}处`,
    one: (plan: string, name: string, times: number): string => `${plan}写到的市、县、区只有${name}，${times}处`,
    reading: '点的远近是写到几处，按所在的市排列，多的在上；缩进的是那个市里的县（市、区）；同一句写几次只计一处。',
    note: '只计写到名称的句子，开发区、新区、园区另计；处数不表示轻重。',
    rest: (found: number): string => `只画了前40个，另有${found}个。`,
    said: (times: number, targets: number): string => `${times}处${targets > 0 ? `，${targets}个目标` : ''}`,
    elsewhere: '未归入市',
    columns: ['地方', '所在', '处数', '同句的目标数'],
  },
};
