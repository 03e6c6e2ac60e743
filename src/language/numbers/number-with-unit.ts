/** What a unit of plans begins with: time, counters, money, measures, in simplified and traditional characters. Not every character after a number: 中国制造2025战略 has no unit. */
const firstOfUnit =
  '年月日天届期个家项件条种台套名人位户座所处次批代类大倍成元角亩吨米瓦伏升度里克平公毫艘架辆列部款支号层级厂千兆字份個項條種臺戶處類畝噸輛號層級廠';

/** A digit that no number before it goes on to: asked at each of its digits, a number of a million of them without a unit would never end. */
const firstDigit = '\\d(?<!\\d[.,—～~-]*\\d)';

/** A number with the beginning of its unit, between which a line of Chinese may end (2025年, 1.2万亿元, 3—5家, 10—15%); a part of a pattern. */
export const numberWithUnit = `${firstDigit}[\\d.,—～~-]*(?:[百千万亿萬億]+[${firstOfUnit}]?|[${firstOfUnit}%％])`;
