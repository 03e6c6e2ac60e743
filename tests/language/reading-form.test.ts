import { Converter } from 'opencc-js/t2cn';
import { expect, it } from 'vitest';
import { seedIndex } from '../../src/model/offset.ts';
import { readText } from '../../src/pipeline/find/any-text.ts';
import { figuresOf } from '../../src/pipeline/find/quantity-ledger.ts';
import { copiedIdeograph } from '../../src/language/form/radicals.ts';
import { isTraditional, readingForm } from '../../src/language/form/reading-form.ts';
import { reprint, seedOf } from '../../src/pipeline/read/source/seed.ts';
import { shape } from '../pipeline/read/shape.ts';
import { words } from '../vocabulary.ts';

it.each([
  ['⼀、发展⽬标', '一、发展目标'],
  ['新能源汽⻋、⾼铁⻢力', '新能源汽车、高铁马力'],
  ['\uf9d1\u2f08', '六人'],
  ['某市產業發展規劃', '某市产业发展规划'],
  ['顯著提升，名著流傳，人均佔地', '显著提升，名著流传，人均占地'],
  ['乾旱地區灌溉面積達到五萬畝', '干旱地区灌溉面积达到五万亩'],
])('%s is read as %s', (printed, text) => {
  expect(readingForm(printed).text).toBe(text);
  expect(text).toHaveLength(printed.length);
});

it.each(['乾隆年间名著', '橫向联合，产业规划与发展目标', '到2025年，产值达到300亿元。', '某市产业规划 GB/T 2260', ''])(
  'a text in simplified characters stays: %s',
  (text) => {
    expect(isTraditional(text)).toBe(false);
    expect(readingForm(text).text).toBe(text);
  },
);

it('every Han character is simplified as opencc-js simplifies it, words too', () => {
  const convert = Converter({ from: 't', to: 'cn' });
  const han = Array.from({ length: 0x51ff }, (_, i) => String.fromCodePoint(0x4e00 + i)).concat(
    Array.from({ length: 0x1ff }, (_, i) => String.fromCodePoint(0xf900 + i)),
  );
  const lines = [...han, '乾隆年間乾旱', '瞭望與瞭解', '名著與沿著', '計劃產業發展'].map((one) => `發展產業與規劃${one}`);
  const kept = lines.filter((line) => convert(line).length === line.length && line.search(copiedIdeograph) < 0);
  expect(kept.length).toBeGreaterThan(20_000);
  expect(kept.filter((line) => readingForm(line).fold(line) !== convert(line))).toEqual([]);
});

it('headings and blocks are published as they are printed', () => {
  expect(shape('某縣產業計劃\n⼀、發展⽬標\n（一）規模。到二〇三〇年，產值達到三百億元。')).toEqual([
    'front-p1 heading 某縣產業計劃',
    's1 heading ⼀、發展⽬標',
    's1-1 heading （一）規模。',
    's1-1-p1 paragraph 到二〇三〇年，產值達到三百億元。',
  ]);
});

it('figures of a text in traditional characters are quoted as printed and read as in simplified ones', () => {
  const text = '某省製造業規劃\n一、發展目標\n到2030年，機器人產量超過30萬台，單位能耗降低5個百分點。';
  const read = readText(seedOf('seeds/x.txt', text), 'x', null, words);
  expect(read.divisions.map(({ label, title }) => [label, title])).toEqual([
    [null, null],
    ['一、', '發展目標'],
  ]);
  expect(
    figuresOf(read.ledger.quantities).map((figure) => [figure.text, figure.quote.exact, figure.value, figure.unit, figure.comparator]),
  ).toEqual([
    ['30萬台', '30萬台', 300000, '台', 'ge'],
    ['5個百分點', '5個百分點', 5, '百分点', 'eq'],
  ]);
});

it('words taken from a text are reprinted where they stand', () => {
  const seed = seedOf('seeds/x.txt', '發展頭髮產業，發展目標');
  expect(reprint(seed, '头发产业', seedIndex(0))).toBe('頭髮產業');
  expect(reprint(seed, '目标 一', seedIndex(4))).toBe('目標 一');
});
