import { anyOf } from '../../../language/pattern.ts';
import { boundAfter, boundBefore } from '../../../language/bounds.ts';

/** What a column holds, as far as its head alone tells. */
export type HeadKind = 'index' | 'measure' | 'unit' | 'value' | 'binding' | 'label';

const year = '(?:19|20)\\d{2}年?';
const stage = anyOf(['基期', '基准年', '现状', '近期', '中期', '远期', '规划', '目标', '实际', '预期', '预计', '完成', '实绩', '基数']);
const inBrackets = '(?:[（(〔［[][^（）()〔〕]{1,14}[）)〕］\\]])?';

/** How heads of tables are printed, the kind of their column with them. Space inside has been taken away. */
const heads: readonly (readonly [HeadKind, RegExp])[] = [
  ['index', /^(?:序号|编号)$/],
  [
    'measure',
    new RegExp(
      `^(?:(?:主要|具体|发展|核心|规划|分项|[一二三]级)?指标(?:名称|体系|内容)?|指标项|名称|项目(?:名称)?|类别|类型|领域|内容|(?:重点)?工程|(?:建设|任务)内容|(?:重点)?(?:任务|事项))${inBrackets}$`,
    ),
  ],
  ['unit', /^(?:计量)?单位$/],
  ['binding', /^(?:指标)?(?:属性|性质)$|^指标类型$/],
  [
    'value',
    new RegExp(
      `^${stage}?[（(]?(?:${year}|[“"]?十[一二三四五六七八九]?五[”"]?(?:时期|期末)?)[）)]?(?:年?末|底)?${stage}{0,2}(?:值|数|任务)?${inBrackets}$`,
    ),
  ],
  ['value', new RegExp(`^(?:规划|预期|${stage})?(?:目标|规划|基期|基准|现状|完成|指标)(?:值|任务|年)${inBrackets}$|^(?:目标|现状|基期)$`)],
  ['value', new RegExp(`^(?:[五三十]年)?(?:年均|平均|累计|年平均)?(?:增长|增速|递增|增幅|变化|累计)(?:率|速度|幅度)?[%％]?${inBrackets}$`)],
  ['value', /^(?:现有|原有|已有|已建|计划|规划|拟建|任务)(?:数|数量|量|规模)$|^(?:改革|改造|治理|整治|实施)[前后]$|^(?:合计|总计)$/],
  [
    'label',
    /^(?:完成|实施|建设|投产)(?:时间|时限|期限|年限)$|^(?:责任|牵头|配合|实施|建设|主管)(?:单位|部门)|^备注$|^说明$|^数据来源$|^依据$/,
  ],
];

const squeezed = (text: string): string => text.replace(/\s/g, '');

/** What kind of column a text heads; null where it is no head. */
export function headKind(text: string): HeadKind | null {
  const head = squeezed(text);
  return head.length > 24 ? null : (heads.find(([, pattern]) => pattern.test(head))?.[0] ?? null);
}

const figure = new RegExp(
  `^[[［【〔（(]?(?:${boundBefore})?[-+±－＋]?[\\d０-９][\\d０-９.,，．:：∶]*(?:[-~—～－][\\d.]+)?[^\\d，。；、]{0,6}[\\]］】〕）)]?(?:${boundAfter})?(?:[（(][^（）()]{1,8}[）)])?$`,
);
/** 2025年目标: a year, with what follows it; the bare 2025 too. */
const startsWithYear = new RegExp(`^(?:19|20)\\d{2}(?:年|$)`);
const none = /^(?:[-－—–―─/／]+|…+|无)$/;

/** True for a cell that holds a figure, alone or with its unit: 49.7, [18], ≥95%, 20以上, 81.13（2014）; a year is none. */
export const isFigureCell = (text: string): boolean => {
  const cell = squeezed(text);
  return figure.test(cell) && !startsWithYear.test(cell);
};

/** True for the sign for no figure: — / …. */
export const isNone = (text: string): boolean => none.test(squeezed(text));

/** True where a run of rows is a table: heads in its first row, or a column of figures under a head that is none. */
export function isTable(rows: readonly (readonly string[])[]): boolean {
  const [head, ...body] = rows;
  if (body.length === 0 || head.filter((cell) => squeezed(cell) !== '').length < 2) return false;
  if (head.some((cell) => isFigureCell(cell) || /[。；]/.test(cell) || cell.length > 40)) return false;
  const known = head.filter((cell) => headKind(cell) !== null).length;
  if (known >= 2) return true;
  const columns = head.map((_, c) => body.map((row) => row[c] ?? '').filter((cell) => squeezed(cell) !== ''));
  return columns.some(
    (cells, c) =>
      c > 0 &&
      cells.length * 2 > body.length &&
      cells.filter((cell) => isFigureCell(cell) || isNone(cell)).length * 2 > cells.length &&
      cells.some(isFigureCell),
  );
}
