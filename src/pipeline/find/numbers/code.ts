import type { NamedRule } from '../../../language/rule.ts';
import { unitAt, type UnitIndex } from '../../../language/numbers/units.ts';
import type { NumberForm } from './form.ts';

/** A number among Latin letters: where its letters begin, and the index after its digits. */
export interface Code {
  start: number;
  digitsEnd: number;
}

/** A rule by which letters and digits make one word. */
export interface CodeRule extends NamedRule {
  when: (code: Code, text: string, index: number) => boolean;
  unless: (code: Code, text: string, units: UnitIndex, index: number) => boolean;
}

const lead = /[A-Za-z][A-Za-z.]*-?$/;
const digits = /\d+(?:\.\d+)?[万亿千百]{0,4}/y;
const tail = /[\dA-Za-z.]*(?:-[\dA-Za-z]+)*/y;

/** The letters and digits around an index of a squeezed text, from an index on; null where no digit stands there. */
export function codeAt(text: string, index: number, from: number): Code | null {
  if (!/\d/.test(text[index])) return null;
  digits.lastIndex = index;
  const before = lead.exec(text.slice(Math.max(from, index - 12), index))?.[0] ?? '';
  return {
    start: index - before.length,
    digitsEnd: index + (digits.exec(text)?.[0].length ?? 0),
  };
}

/** The rules of codes. */
export const codeRules: readonly CodeRule[] = [
  {
    name: '字母代号',
    when: ({ start, digitsEnd }, text, index) => start < index || /[A-Za-z]/.test(text[digitsEnd] ?? ''),
    unless: ({ start, digitsEnd }, text, units, index) => start === index && unitAt(units, text, digitsEnd, 'arabic') !== null,
    examples: [
      '布局⟦5G⟧基站。',
      '部署⟦IPv6⟧网络。',
      '⟦PM2.5⟧平均浓度下降。',
      '研发⟦T1000⟧碳纤维。',
      '发展⟦3D-LED⟧芯片。',
      '推广⟦C919⟧配套产品。',
      '执行⟦ISO9000⟧认证。',
      '推广⟦4K⟧、8K超高清。',
      '改造⟦Z.B12⟧产线。',
      '研制⟦AG-600⟧飞机。',
      '认证覆盖⟦ISO14001⟧.',
    ],
    not: ['研制⟦10MW⟧风电机组。', '算力规模达到⟦5EFLOPS⟧。', '产量达到⟦20t⟧。'],
  },
];

/** The index after the word of letters and digits that goes on at an index. Looked for only where there is such a word: a row of 1.2.3 is followed to its end. */
function endOf(text: string, index: number): number {
  tail.lastIndex = index;
  return index + (tail.exec(text)?.[0].replace(/\.$/, '').length ?? 0);
}

/** The form of a word of letters and digits at an index, as 5G, IPv6, PM2.5, T700, 3D; null for numbers, also those with a unit in letters (10MW). */
export function readCode(units: UnitIndex, text: string, index: number, from: number, rules: readonly CodeRule[]): NumberForm | null {
  const code = codeAt(text, index, from);
  const rule = code && rules.find(({ when, unless }) => when(code, text, index) && !unless(code, text, units, index));
  return rule ? { start: code.start, end: endOf(text, index), kind: 'name', rule: rule.name, years: [], lasts: null } : null;
}
