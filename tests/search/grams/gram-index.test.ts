import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { type GramIndex, openGrams } from '../../../src/search/grams/gram-index.ts';
import { gramsOf } from '../../../src/search/grams/gram-key.ts';
import { NumberReader, NumberWriter } from '../../../src/search/grams/number-bytes.ts';
import { writeGrams } from '../../../src/site/search/built/gram-files.ts';
import { randomNumbers } from '../queries.ts';

/** An index of some records; `read` lists the files that were asked for, and the records that were looked at. */
function indexOf(records: readonly (readonly string[])[]): { index: GramIndex; read: string[] } {
  const { table, files } = writeGrams(records);
  const made = new Map([...files].map(({ path, bytes }) => [path, new Uint8Array(gunzipSync(bytes))]));
  const read: string[] = [];
  const file = (path: string): Promise<Uint8Array> => {
    read.push(path);
    return Promise.resolve(made.get(path) ?? new Uint8Array());
  };
  const index = openGrams(table, {
    grams: (number) => file(`grams/${number}.gz`),
    often: (key) => file(`often/${key}.gz`),
    holds: (record, phrase) => {
      read.push(`record ${record}`);
      return Promise.resolve((records[record] ?? []).some((text) => text.includes(phrase)));
    },
  });
  return { index, read };
}

const plans = [
  ['到2025年，贺兰山东麓葡萄酒产区新增酿酒葡萄10万亩', '建设酒庄集群'],
  ['葡萄酒产业综合产值达到1000亿元', '酒庄'],
  ['发展冷链物流', '建设葡萄酒', '产业园'],
  [],
  ['𠮷林省人参产业，𠮷'],
];

describe('an index of grams', () => {
  const { index } = indexOf(plans);
  it.each<[string, number[]]>([
    ['酒', [0, 1, 2]],
    ['酒庄', [0, 1]],
    ['葡萄酒', [0, 1, 2]],
    ['葡萄酒产', [0, 1]],
    ['葡萄酒产业', [1]],
    ['葡萄酒产业园', []],
    ['新增酿酒葡萄10万亩', [0]],
    ['达到1000亿元', [1]],
    ['酒庄集群酒庄', []],
    ['建设葡萄酒', [2]],
    ['𠮷林省', [4]],
    ['牦牛', []],
    ['牦', []],
  ])('%s stands in %j', async (phrase, records) => {
    expect(await index(phrase)).toEqual(records);
  });
});

it('what stands often has its places in a file of its own, which is read for longer phrases alone', async () => {
  const records = Array.from({ length: 1800 }, (_, i) => [`第${i}项：奶牛养殖场扩建${i % 3 === 0 ? '与牧草种植' : '及牧草收储'}`]);
  const { index, read } = indexOf(records);
  const thirds = records.flatMap((_, i) => (i % 3 === 0 ? [i] : []));
  expect(await index('奶牛养')).toHaveLength(1800);
  expect(read.filter((path) => path.startsWith('often/'))).toEqual([]);
  expect(await index('养殖场扩建与牧草')).toEqual(thirds);
  expect(read.some((path) => path.startsWith('often/'))).toBe(true);
});

it('where one record is left it is looked at; further files are not read', async () => {
  const records = Array.from({ length: 300 }, (_, i) => [
    `${i}号泵站更新改造工程，配套渠系${'甲乙丙丁'[i % 4]}级节水${i === 77 ? '示范' : ''}工程`,
  ]);
  const { index, read } = indexOf(records);
  expect(await index('77号泵站更新改造工程，配套渠系乙级节水示范工程')).toEqual([77]);
  expect(read.filter((path) => path.startsWith('record '))).toEqual(['record 77']);
});

it('finds what plain search finds, in texts of few characters', async () => {
  const next = randomNumbers(7);
  const word = (length: number): string => Array.from({ length }, () => '茶园山水'[Math.floor(next() * 4)]).join('');
  const records = Array.from({ length: 60 }, () => Array.from({ length: 3 }, () => word(1 + Math.floor(next() * 30))));
  const { index } = indexOf(records);
  for (let i = 0; i < 400; i++) {
    const phrase = word(1 + Math.floor(next() * 9));
    const truth = records.flatMap((texts, record) => (texts.some((text) => text.includes(phrase)) ? [record] : []));
    expect([phrase, await index(phrase)]).toEqual([phrase, truth]);
  }
});

it('the grams of a phrase hold each of its characters', () => {
  for (const phrase of ['水', '水库', '水库移', '水库移民', '水库移民后期', '水库移民后期扶持'])
    expect(new Set(gramsOf(phrase).flatMap(({ at }) => [at, at + 1, at + 2].filter((place) => place < phrase.length))).size).toBe(
      phrase.length,
    );
});

it('numbers are read as they were written', () => {
  const numbers = [0, 1, 127, 128, 16_383, 16_384, 2 ** 31, 2 ** 48 - 1];
  const writer = new NumberWriter();
  numbers.forEach((number) => writer.write(number));
  writer.writeRising(numbers);
  const reader = new NumberReader(writer.bytes());
  expect(numbers.map(() => reader.read())).toEqual(numbers);
  expect(reader.readAllRising()).toEqual(numbers);
});
