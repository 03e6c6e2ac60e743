import { ordinal } from './ordinal.ts';

/** The shapes of a printed number, in the order in which they nest: 第一篇 › 第一章 › 第一节 › 第一条 › 一、 › （一） › 1. › （1） › ①. */
export const numberKinds = ['part', 'chapter', 'section', 'article', 'han', 'parenHan', 'arabic', 'parenArabic', 'circled'] as const;
export type NumberKind = (typeof numberKinds)[number];

/** A number at the start of a line. */
export interface Numbered {
  kind: NumberKind;
  /** The number; for 1.1.2 its last part, with `path` [1, 1, 2]. */
  number: number;
  path: number[];
  /** How many characters of the line (layout space left out) the label takes. */
  length: number;
}

interface Rule {
  name: string;
  kind: NumberKind;
  pattern: RegExp;
}

const han = '[〇零一二三四五六七八九十百]{1,5}';
const arabic = '[0-9０-９]{1,2}';

/** One rule a shape, first match wins. Each pattern reads a line without its layout space; group 1 is the number. */
const rules: Rule[] = [
  { name: '第一篇', kind: 'part', pattern: new RegExp(`^第(${han}|${arabic})[篇编編]`) },
  { name: '第一章', kind: 'chapter', pattern: new RegExp(`^第(${han}|${arabic})章`) },
  { name: '第一节', kind: 'section', pattern: new RegExp(`^第(${han}|${arabic})[节節](?![能约約省水电電])`) },
  { name: '第一条', kind: 'article', pattern: new RegExp(`^第(${han}|${arabic})[条條](?!例)`) },
  // Not 一、二、三产业融合: a list of ordinals. Not 一、二线城市.
  { name: '一、', kind: 'han', pattern: new RegExp(`^(${han})[、．.](?!${han}[、线次级等类产季期线是]|$)`) },
  { name: '（一）', kind: 'parenHan', pattern: new RegExp(`^[（(](${han})[）)]`) },
  { name: '㈠', kind: 'parenHan', pattern: /^([\u3220-\u3229])/ },
  { name: '1.', kind: 'arabic', pattern: new RegExp(`^(${arabic})[.．、﹒](?![0-9０-９]|$)`) },
  { name: '⒈', kind: 'arabic', pattern: /^([\u2488-\u249b])/ },
  { name: '（1）', kind: 'parenArabic', pattern: new RegExp(`^[（(](${arabic})[）)]`) },
  { name: '1）', kind: 'parenArabic', pattern: new RegExp(`^(${arabic})[）)]`) },
  { name: '⑴', kind: 'parenArabic', pattern: /^([\u2474-\u2487])/ },
  { name: '①', kind: 'circled', pattern: /^([\u2460-\u2473])/ },
];

const value = (printed: string): number | null => ordinal(printed.normalize('NFKC').replace(/[().]/g, ''));

/** Reads the number that a line (without layout space) begins with; null when it begins with none. */
export function readNumber(line: string): Numbered | null {
  for (const { kind, pattern } of rules) {
    const match = pattern.exec(line);
    const number = match && value(match[1]);
    if (match && number) return { kind, number, path: [number], length: match[0].length };
  }
  return null;
}

/** Reads 1.1 or 1.1.2 followed by words; null for 1.5亿元 and the like, which only the order of numbers can tell apart. */
export function readDecimal(line: string): Numbered | null {
  const match =
    /^([0-9０-９]{1,2}(?:[.．][0-9０-９]{1,2}){1,3})[.．、]?(?=[\p{Script=Han}“《])(?![万亿千百个家项倍吨元余多年月以左])/u.exec(line);
  if (!match) return null;
  const path = match[1].normalize('NFKC').split('.').map(Number);
  if (path.includes(0)) return null;
  return { kind: 'arabic', number: path[path.length - 1], path, length: match[0].length };
}

/** Reads the bare 1 of "1 总体要求", a chapter of texts that number 1, 1.1, 1.1.1. */
export function readBare(line: string): Numbered | null {
  const match = /^([0-9０-９]{1,2})(?=[\p{Script=Han}“《])/u.exec(line);
  const number = match && value(match[1]);
  return match && number ? { kind: 'arabic', number, path: [number], length: match[0].length } : null;
}

/** The number of an annex line (附件3, 附表2, 附录一): null when the line is none, 0 when it prints none. */
export function readAnnex(line: string): { number: number; length: number } | null {
  const match = /^附[件錄录表]([0-9０-９]{1,2}|[一二三四五六七八九十]{1,3})?(?=[:：]|$|[^0-9０-９、，。；和及与至])/.exec(line);
  return match ? { number: match[1] ? (ordinal(match[1]) ?? 0) : 0, length: match[0].length } : null;
}

/** The label of a box (专栏1, 专项12, 专栏三): its length; null when the line begins with none. */
export function readBox(line: string): number | null {
  const match = /^[专專][栏欄项項]([0-9０-９]{1,2}(?![0-9０-９.．])|[一二三四五六七八九十]{1,3})[:：]?/.exec(line);
  return match ? match[0].length : null;
}
