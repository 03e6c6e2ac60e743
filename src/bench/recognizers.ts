import type { FoundNumber } from './peers.ts';

/** A match of Recognizers-Text: UTF-16 indices, the last included. */
export interface Match {
  start: number;
  end: number;
  resolution?: { value?: string; unit?: string } | null;
}

/** Its names of units, in Chinese; other units stay as it calls them. */
const units: Readonly<Record<string, string>> = {
  'Chinese yuan': '元',
  'United States dollar': '美元',
  Euro: '欧元',
  Kilometer: '公里',
  Meter: '米',
  'Square kilometer': '平方公里',
  'Square meter': '平方米',
  'Cubic meter': '立方米',
  Hectare: '公顷',
  Mu: '亩',
  Ton: '吨',
  Kilogram: '公斤',
  Gram: '克',
  Microgram: '微克',
  Jin: '斤',
};

/** A match as the benchmark compares it: places in code points of the text, sums in 元 and shares in %. */
export function foundOf({ start, end, resolution }: Match, text: string): FoundNumber {
  const point = (index: number): number => Array.from(text.slice(0, index)).length;
  const { value: said, unit } = resolution ?? {};
  const value = Number.parseFloat(said ?? '');
  return {
    start: point(start),
    end: point(end + 1),
    value: Number.isNaN(value) ? null : value,
    unit: said?.endsWith('%') ? '%' : unit === undefined ? null : (units[unit] ?? unit),
  };
}
