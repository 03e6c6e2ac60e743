import { expect, it } from 'vitest';
import type { ReadQuantity } from '../../../src/model/target.ts';
import { surroundings } from '../../../src/pipeline/link/surroundings.ts';
import { readText } from '../../../src/pipeline/find/any-text.ts';
import { seedOf } from '../../../src/pipeline/read/source/seed.ts';
import { words } from '../../vocabulary.ts';

/** Every figure of a text as printed, the figure it is a part of, and what it stands under. */
function around(text: string): [string, string | null, string | null][] {
  const { ledger, blocks } = readText(seedOf('text', text), 'text', null, words);
  const figures = ledger.quantities.filter((entry): entry is ReadQuantity => 'measure' in entry);
  const found = surroundings(blocks, figures);
  return figures.map(({ id, text: printed }) => {
    const { among, head } = found.get(id) ?? { among: null, head: null };
    return [printed, figures.find(({ position }) => position.start === among)?.text ?? null, head];
  });
}

it.each<[string, string, [string, string | null][]]>([
  [
    'in its own sentence',
    '到2025年，氢能产业主营业务收入达到2000亿元，其中燃料电池产业主营业务收入达到600亿元。',
    [
      ['2000亿元', null],
      ['600亿元', '2000亿元'],
    ],
  ],
  [
    'in the sentence after, as often as it goes on',
    '到2025年，氢能产业主营业务收入达到2000亿元。其中，制氢产业主营业务收入达到600亿元，加氢产业主营业务收入达到300亿元。风电产业主营业务收入达到900亿元。',
    [
      ['2000亿元', null],
      ['600亿元', '2000亿元'],
      ['300亿元', '2000亿元'],
      ['900亿元', null],
    ],
  ],
  [
    'of its own unit and mode, not the nearest',
    '到2025年，创新平台达到500家，主营业务收入达到90亿元，其中重点实验室达到80家。',
    [
      ['500家', null],
      ['90亿元', null],
      ['80家', '500家'],
    ],
  ],
  [
    'or of the sum whose share it is',
    '到2025年，茶产业主营业务收入达到300亿元，其中精深加工占比达到40%以上。',
    [
      ['300亿元', null],
      ['40%', '300亿元'],
    ],
  ],
])('其中 makes a figure a part %s', (_name, text, expected) => expect(around(text).map(([own, among]) => [own, among])).toEqual(expected));

it('stands under the head of its paragraph, else under its heading', () =>
  expect(
    around(
      '一、目标\n\n　　产业规模实现倍增。到2025年，茶产业主营业务收入达到300亿元。\n\n　　创新能力不断增强。到2025年，茶叶创新平台达到20家。\n\n　　二、产值倍增\n\n　　到2025年，茶产业增加值达到80亿元。',
    ).map(([own, , head]) => [own, head]),
  ).toEqual([
    ['倍增', '产业规模实现倍增'],
    ['300亿元', '产业规模实现倍增'],
    ['20家', '创新能力不断增强'],
    ['80亿元', expect.stringContaining('产值倍增')],
  ]));
