import type { Measured } from './measured.ts';

/** What may stand before a minus: a dash after any other character parts or joins. */
const beforeMinus = '(?<=^|[在为到至是达于约近超增长率速度率差：:，。；、（≥≤><由从])';
const prefix = new RegExp(
  `(?:人民币|[￥¥])(?=\\d)|${beforeMinus}(?:[-−－](?=\\d))|(?<=^|[在为到至是达于约长速率差：:，。；、（由从])负(?=\\d|百分之)|(?:±|正负|[+]/-)(?=\\d|百分之)`,
  'y',
);

/** A currency or sign before the number that begins at an index: 人民币300亿元, -2.1%, ±5%; "" where none does. */
export function prefixAt(text: string, index: number): string {
  prefix.lastIndex = index;
  return prefix.exec(text)?.[0] ?? '';
}

const negative = (value: number | null): number | null => (value === null || value === 0 ? value : -value);

/** A quantity with its sign: a minus turns it, ± makes it a range around nought, a currency changes nothing. */
export function signed(measured: Measured, sign: string): Measured {
  const { value, valueMax, printed } = measured;
  if (/^[-−－负]$/.test(sign) && valueMax === null)
    return { ...measured, value: negative(value), printed: printed && { ...printed, value: -printed.value } };
  if (!/^(?:±|正负|[+]\/-)$/.test(sign) || valueMax !== null) return measured;
  return {
    ...measured,
    value: negative(value),
    valueMax: value,
    printed: printed && { ...printed, value: -printed.value, valueMax: printed.value },
  };
}
