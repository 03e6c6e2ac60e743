import { ordinal } from './ordinal.ts';
import type { Opening } from './opening.ts';

/** The shapes of a printed number, in the order in which they nest: 第一篇 › 第一章 › 第一节 › 第一条 › 一、 › （一） › 1. › （1） › ①. */
export const numberKinds = ['part', 'chapter', 'section', 'article', 'han', 'parenHan', 'arabic', 'parenArabic', 'circled'] as const;
/** One of the shapes. */
export type NumberKind = (typeof numberKinds)[number];

/** A number at the start of a line. */
export interface Numbered {
  kind: NumberKind;
  /** The number; for 1.1.2 its last part, with `path` [1, 1, 2]. */
  number: number;
  path: number[];
  /** True for 第十一条之一, put in between 第十一条 and 第十二条. */
  isBetween?: true;
  /** How many visible characters of the line the label takes. */
  length: number;
}

interface Rule {
  name: string;
  kind: NumberKind;
  pattern: RegExp;
  /** What follows a look-alike (第一条生产线, 一、二线城市): words right after the label, with no space between. */
  unless?: (rest: string, number: number) => boolean;
}

const han = '[〇零一二三四五六七八九十百]{1,5}';
const arabic = '[0-9０-９]{1,2}';
const counted = (words: RegExp) => (rest: string) => words.test(rest);

/** 一、二、三产业 and 一、二线城市: a second number, greater than the first, and what is counted by both. */
function listsOrdinals(rest: string, number: number): boolean {
  const match = new RegExp(`^(${han})(?:[、线線次级級等类類产產季期是年月号號批名位种種个個家档檔]|$)`).exec(rest);
  return match !== null && (ordinal(match[1]) ?? 0) > number;
}

/** One rule a shape, first match wins. Each pattern reads the opening of a line; group 1 is the number. */
const rules: Rule[] = [
  {
    name: '第一篇',
    kind: 'part',
    pattern: new RegExp(`^第(${han}|${arabic})(?:[篇编編]|部分)`),
    unless: counted(/^([论論]文|文章|[报報]道|[的是])/),
  },
  { name: '第一章', kind: 'chapter', pattern: new RegExp(`^第(${han}|${arabic})章`) },
  { name: '第一节', kind: 'section', pattern: new RegExp(`^第(${han}|${arabic})[节節]`), unless: counted(/^([课課]|[车車]厢)/) },
  {
    name: '第一条',
    kind: 'article',
    pattern: new RegExp(`^第(${han}|${arabic})[条條](之[一二三四五六七八九十]{1,2})?`),
    unless: counted(/^(生产|生產|高速|高铁|铁路|公路|流水|[线線河路款例龙])/),
  },
  { name: '一、', kind: 'han', pattern: new RegExp(`^(${han})[、．.](?!$)`), unless: listsOrdinals },
  { name: '（一）', kind: 'parenHan', pattern: new RegExp(`^[（(](${han})[）)][、.．]?`) },
  { name: '㈠', kind: 'parenHan', pattern: /^([\u3220-\u3229])/ },
  { name: '1.', kind: 'arabic', pattern: new RegExp(`^(${arabic})[.．、﹒](?! ?[0-9０-９]|$)`) },
  { name: '⒈', kind: 'arabic', pattern: /^([\u2488-\u249b])/ },
  { name: '（1）', kind: 'parenArabic', pattern: new RegExp(`^[（(](${arabic})[）)][、.．]?`) },
  { name: '1）', kind: 'parenArabic', pattern: new RegExp(`^(${arabic})[）)][、.．]?`) },
  { name: '⑴', kind: 'parenArabic', pattern: /^([\u2474-\u2487])/ },
  { name: '①', kind: 'circled', pattern: /^([\u2460-\u2473])/ },
];

const value = (printed: string): number | null => ordinal(printed.normalize('NFKC').replace(/[().]/g, ''));

/** Reads the number that a line begins with; null when it begins with none. */
export function readNumber({ text, gaps }: Opening): Numbered | null {
  for (const { kind, pattern, unless } of rules) {
    const match = pattern.exec(text);
    const number = match && value(match[1]);
    if (!match || !number) continue;
    const length = match[0].length;
    if (unless?.(text.slice(length), number) && (kind === 'han' || !gaps.has(length))) return null;
    return { kind, number, path: [number], ...(match[2] && { isBetween: true }), length };
  }
  return null;
}

const decimal = /^([0-9０-９]{1,2}(?:[.．][0-9０-９]{1,2}){1,3})[.．、]?(?=[\p{Script=Han}“《A-Za-z ])/u;

/** Reads 1.1 or 1.1.2 followed by words; null for 1.5亿元 and the like: a unit right after the figure. */
export function readDecimal({ text, gaps }: Opening): Numbered | null {
  const match = decimal.exec(text);
  if (!match) return null;
  const length = match[0].length;
  if (!gaps.has(length) && /^[万萬亿億千百个個家项項倍吨噸元余多年月以左A-Za-z]/.test(text.slice(length))) return null;
  const path = match[1].normalize('NFKC').split('.').map(Number);
  return path.includes(0) ? null : { kind: 'arabic', number: path[path.length - 1], path, length };
}

/** Reads the bare 1 of "1 总体要求", a chapter of texts that number 1, 1.1, 1.1.1, and the bare 二 of "二 保障措施". */
export function readBare({ text, gaps }: Opening): Numbered | null {
  const match = new RegExp(`^(?:(${arabic})|(${han}))(?=[\\p{Script=Han}“《 ])`, 'u').exec(text);
  const number = match && value(match[0]);
  return match && number && gaps.has(match[0].length)
    ? { kind: match[1] ? 'arabic' : 'han', number, path: [number], length: match[0].length }
    : null;
}

/** A line that begins like an annex: the address of its page as its label gives it, its number (0 where it prints none), the label's length. */
export interface AnnexLabel {
  address: string;
  number: number;
  length: number;
}

const annexNumber = '([0-9０-９]{1,2}(?:[-－—][0-9０-９]{1,2})?|[一二三四五六七八九十]{1,3}|[A-ZＡ-Ｚ](?![A-Za-z]))';
const annexLine = new RegExp(`^附([件錄录表图圖])${annexNumber}?(?=[:：]|$|[^0-9０-９、，。；和及与至])`);

/** The label of an annex line (附件3, 附表1-2, 附录一, 附录A, 附图1; 附： with its title); null when the line is none. */
export function readAnnex({ text: line }: Pick<Opening, 'text'>): AnnexLabel | null {
  if (/^附[:：]./.test(line)) return { address: 'a0', number: 0, length: 1 };
  const match = annexLine.exec(line);
  if (!match) return null;
  const [label, what, printed = ''] = match;
  const plain = printed.normalize('NFKC').replace(/[-－—].*/, '');
  const number = ordinal(plain) ?? 0;
  const series = /[图圖]/.test(what) ? 'af' : 'a';
  return { address: `${series}${/[A-Z]/.test(plain) ? plain.toLowerCase() : number || 1}`, number, length: label.length };
}

/** The label of a box (专栏1, 专项12, 专栏三): its length; null when the line begins with none. */
export function readBox({ text: line }: Pick<Opening, 'text'>): number | null {
  const match =
    /^[专專][栏欄项項](?:(?:[0-9０-９]{1,2}(?:[-－—][0-9０-９]{1,2})?(?![0-9０-９.．])|[一二三四五六七八九十]{1,3})[:：]?|[:：])/.exec(
      line,
    );
  return match ? match[0].length : null;
}
