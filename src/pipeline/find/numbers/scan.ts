import { chineseDigits, formalDigits } from '../../../language/numerals.ts';
import { isUnitName } from '../../../language/numbers/numeral-words.ts';
import { numberSigns } from '../../../language/numbers/signs.ts';
import { type CodeRule, codeRules, readCode } from './code.ts';
import { type FormRule, formRules, type NumberForm, readForm } from './form.ts';
import type { Measured } from '../../../language/numbers/measured.ts';
import { readMeasured } from '../../../language/numbers/quantity.ts';
import type { UnitIndex } from '../../../language/numbers/units.ts';

/** A stretch of a squeezed text, half-open. */
export interface Stretch {
  start: number;
  end: number;
}

/** One numeric expression of a text, before anything but its form is known. Indices are of the squeezed text. */
export interface Token {
  start: number;
  end: number;
  form: NumberForm | null;
  measured: Measured | null;
}

/** The rules by which a number's form tells its kind, letters first. */
export interface ScanRules {
  codes: readonly CodeRule[];
  forms: readonly FormRule[];
}

const scanRules: ScanRules = { codes: codeRules, forms: formRules };

const trigger = new RegExp(
  `[\\d${chineseDigits}${formalDigits}${numberSigns}翻全倍半几数好上前减过]|[-−－±负](?=\\d|百分之)|(?:正负|[+]/-)(?=\\d|百分之)|人民币(?=\\d)|[￥¥](?=\\d)`,
  'g',
);
/** Numerals that are no number in these words: 一 is an article (一家企业) but for what it can only count (一倍, 一两家). */
const noNumber =
  /一(?![百千万亿半倍]|分之|成(?:以[上下内]|左右|[半多五，。；、）]|$)|[二两][十百千万亿成家个项名人]|、二[家个项名人]|点[零一二三四五六七八九]+[万亿倍])|一?[二三]次(?=元|利用|创业|设备|供水|电池|分配|相结合|融合)/y;
const numerals = new RegExp(`[${chineseDigits}]+`, 'y');

/** Every numeric expression of a squeezed text, in order, without overlaps. Cost: linear in the text. */
export function scan(units: UnitIndex, text: string, rules: ScanRules = scanRules): Token[] {
  const tokens: Token[] = [];
  let index = 0;
  for (;;) {
    trigger.lastIndex = index;
    const match = trigger.exec(text);
    if (!match) return tokens;
    const token = tokenAt(units, text, match.index, tokens[tokens.length - 1]?.end ?? 0, rules);
    if (token) tokens.push(token);
    index = token ? token.end : match.index + skip(text, match.index);
  }
}

/** Words that end with 一 before a number: 统一百家企业的标准. */
const isWordsEnd = (text: string, index: number): boolean => text[index] === '一' && /[统唯单同逐专归划之]/.test(text[index - 1] ?? '');

/** How far to go on where nothing was found: a whole run of numerals is left at once, since its end alone is another number. */
function skip(text: string, index: number): number {
  noNumber.lastIndex = index;
  numerals.lastIndex = index;
  const run = numerals.exec(text)?.[0].length ?? 1;
  const word = noNumber.exec(text)?.[0].length ?? 0;
  if (isWordsEnd(text, index)) return 1;
  return Math.max(word, run);
}

function tokenAt(units: UnitIndex, text: string, index: number, from: number, { codes, forms }: ScanRules): Token | null {
  const code = readCode(units, text, index, from, codes);
  const form = code ?? readForm(text, index, forms);
  if (form) return { start: Math.max(from, form.start), end: form.end, form, measured: null };
  noNumber.lastIndex = index;
  if (noNumber.test(text) || isWordsEnd(text, index)) return null;
  const measured = readMeasured(units, text, index);
  if (!measured || !isWhole(text, measured)) return null;
  return { start: measured.start, end: measured.end, form: null, measured };
}

/** 全部 is a number only before a verb of attainment; 倍增 only after 实现 or 实现五年; a bare Chinese digit before a counter only from 二 on. */
function isWhole(text: string, { start, end, script, dimension }: Measured): boolean {
  if (script === 'arabic') return true;
  if (dimension === 'money' && !/[十百千万亿点几拾佰仟]/.test(text.slice(start, end))) return false;
  const word = text.slice(start, end);
  if (isUnitName(text, start, end)) return false;
  if (word === '全部')
    return /^(?!达到?[\d约])(?:建成|达到|实现|完成|纳入|接入|覆盖|淘汰|退出|关停|开通|达标|建立)/.test(text.slice(end, end + 3));
  if (word === '倍增')
    return (
      /实现(?:[一二三四五六七八九十\d]年)?$/.test(text.slice(Math.max(0, start - 4), start)) &&
      !/^(?:计划|工程|行动|效应)/.test(text.slice(end, end + 2))
    );
  return true;
}
