import { chineseDigits, formalDigits } from '../numerals.ts';
import { anyOf } from '../pattern.ts';
import { unitAt, type UnitIndex } from './units.ts';

/** Words of several numerals that count nothing, each with a phrase that wants it; those of one are told by `isLetter`. */
export const numeralWords: Readonly<Record<string, string>> = {
  一一: '与国家目录一一对应',
  一二三: '推动一二三产业融合',
  '[一二]二次': '推广一二次融合柱上开关',
  '[二三]三(?=产)': '促进二三产业集聚',
  '[二三]次(?=元|利用|创业|设备|供水|电池|分配|相结合|融合)': '推进矿山二次利用',
  '[三四]四线': '面向三四线城市拓店',
  万一: '防范万一发生的险情',
  万千: '带动万千农户增收',
  '千万(?![元吨户])': '安全生产千万不能松劲',
  百千万: '实施百千万帮扶行动',
};

const words = new RegExp(anyOf(Object.keys(numeralWords)), 'g');
const runs = new RegExp(`[${chineseDigits}]+|[${formalDigits}]+`, 'g');

/**
 * The runs of Chinese numerals of a squeezed text that no word explains, half-open: those that stand in no word of `numeralWords`, name no
 * unit (产值（亿元）) and are no single character before anything but a counter (统一, 三亚, 百姓, 千方百计, 队伍); a single 一 is an article.
 */
export function runsOfNumerals(units: UnitIndex, text: string): [number, number][] {
  const known = new Uint8Array(text.length);
  for (const { 0: word, index } of text.matchAll(words)) known.fill(1, index, index + word.length);
  return [...text.matchAll(runs)]
    .map(({ 0: run, index }): [number, number] => [index, index + run.length])
    .filter(([start, end]) => known.subarray(start, end).includes(0))
    .filter(([start, end]) => !isLetter(units, text, start, end) && !isUnitName(text, start, unitEnd(units, text, end)));
}

const unitEnd = (units: UnitIndex, text: string, end: number): number => end + (unitAt(units, text, end, 'chinese')?.length ?? 0);

/** True for a single numeral that is a part of a word. */
const isLetter = (units: UnitIndex, text: string, start: number, end: number): boolean =>
  end - start === 1 &&
  !/\d/.test(text[start - 1] ?? '') &&
  (text[start] === '一' || formalDigits.includes(text[start]) || (unitAt(units, text, end, 'chinese')?.dimension ?? 'money') === 'money');

/** True for the unit of other numbers, between two indices: 产值（亿元）, 单位：万人, a cell 万吨. */
export const isUnitName = (text: string, start: number, end: number): boolean =>
  /^[十百千]?[万亿]+/.test(text.slice(start, end)) &&
  ((start === 0 && end === text.length) ||
    (/(?:[（/]|单位:)$/.test(text.slice(Math.max(0, start - 3), start)) && /^(?:$|[）/、，])/.test(text.slice(end, end + 1))));
