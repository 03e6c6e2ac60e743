import type { FigureColumn } from '../../../model/figure-rows.ts';

/** The columns of targets, numbers and links. */
export const figureFields = {
  id: ['编号', '在本表中不重复，写进固定链接，以后不变。'],
  'targets.id': ['编号', '“规划/起点”：数字的第一个字在底本里的位置。'],
  'quantities.id': ['编号', '“规划/起点”：数字的第一个字在底本里的位置。'],
  url: ['固定链接', '网页地址。'],
  'quantities.url': ['固定链接', '网页地址；只有目标和基期数有。'],
  plan: ['规划', '规划的编号，见 plans。'],
  placeLevel: ['地方级别', '发布规划的地方：省、设区市或县（市、区）。'],
  planType: ['规划类型', '行动计划或专项规划。'],
  planYear: ['规划年份', '印发年份；印发日期文中未载的，取规划期第一年。'],
  block: ['所在段', '段的地址，见 blocks。'],
  measure: ['原文指标', '量的是什么，照原文用词。'],
  indicator: ['归并指标', '词表中的编号，见 indicators；归不进去的为空。'],
  indicatorLabel: ['归并指标名', '归并指标的中文名。'],
  subject: ['说的是谁', '数字说的产业或事物，照原文用词；几个并列时用顿号隔开。'],
  scope: ['范围', '哪个地方或单位的数字，照原文用词。'],
  sectors: ['产业（本站归类）', '一个或几个产业编号，见 sectors。'],
  value: ['数值', '化成统一单位以后的数；区间取下限，比例为空。'],
  valueMax: ['数值上限', '区间的上限，不是区间的为空。'],
  unit: ['单位', '金额化成亿元或亿美元，个数化成个位，实物保留原文的倍数；指数没有单位，为空。'],
  ratio: ['比例', '如 2:8，不是比例的为空。'],
  comparator: ['界限', '达到、至少、至多、左右或区间；原文用词见 wording。'],
  mode: ['计法', '到期达到、期内新增、每年、年均增长或比基年增减。'],
  year: ['目标年', '数字是哪一年的；原文没有写的为空。基期数是数字所属的年份。'],
  baseYear: ['基年', '增长或增减从哪一年算起。'],
  hedged: ['力争类', '原文有力争、争取、努力、谋划一类的词时为真。'],
  wording: ['原文措辞', '数字前后的动词和界限词，…处是数字。'],
  inferred: ['据上下文推定', '不在本句里写明、由上下文得来的字段。'],
  'quote.exact': ['原文', '数字和单位，照段里的文字。'],
  'quote.prefix': ['前文', '段里前面的文字，至多32字。'],
  'quote.suffix': ['后文', '段里后面的文字，至多32字。'],
  'position.start': ['起点', '在底本里第一个字的位置，从0数起，按Unicode码点。'],
  'position.end': ['终点', '最后一个字的后一位。'],
  text: ['文字', '照段里的文字。'],
  kind: ['种类', '十一种之一，只有目标和基期数有读法。'],
  rule: ['识别规则', '作出判定的规则的名字。'],
  status: ['识别方式', '程序识别，或已人工核对。'],
  related: ['相关的数字', '放在一起看的数字，JSON；一行一对见 related 表。'],
  from: ['从', '这一对里前一个数字的编号。'],
  target: ['到', '这一对里另一个数字的编号。'],
  'related.type': ['关系', '两个数字为什么放在一起。'],
  why: ['不同之处', '口径不同在哪里：量、分母、总体、主体、计法、单位、年份、级别、没有定义。'],
  'related.value': ['两数之比', '市的目标与省的同名目标之比；不是贡献。'],
  'related.subject': ['共同的主体', '一个数字说几样事物时，相关的是哪一样。'],
  'related.note': ['附注', '需要说明的，多数为空。'],
} as const satisfies Record<FigureColumn, readonly [string, string]> & Record<string, readonly [string, string]>;

type Labels = { [Column in keyof typeof figureFields]: (typeof figureFields)[Column][0] };

/** What pages call the columns. */
export const figureLabels = Object.fromEntries(Object.entries(figureFields).map(([column, [label]]) => [column, label])) as Labels;
