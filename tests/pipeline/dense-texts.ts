/** A text of a size, made of parts that are numbers or hold them: nothing that a printer made, everything that a table of data may come as. */
export interface DenseText {
  name: string;
  part: (i: number) => string;
}

/** Shapes of texts full of numbers: in rows of signs, without ends of sentences, in tables, each in words of time, lists, brackets, multiples. */
export const denseTexts: readonly DenseText[] = [
  { name: 'a count on one line, 1、2、3、', part: (i) => `${i}、` },
  { name: 'figures and commas, 1,2,3,', part: (i) => `${i % 10},` },
  { name: 'figures, commas and a letter, 1,O,2,', part: (i) => `${i % 10},O,` },
  { name: 'groups of three, 101 102 103', part: (i) => `${100 + (i % 899)} ` },
  { name: 'points, 1.2.3.', part: (i) => `${i}.` },
  { name: 'ratios, 1:2:3:', part: (i) => `${i % 10}:` },
  { name: 'nothing but digits', part: (i) => `${(i * 7919) % 1_000_000}` },
  { name: 'a number a line', part: (i) => `${(i * 7919) % 1_000_000}\n` },
  { name: 'multiples, 8亿2万9亿2万', part: (i) => `${i % 10}亿2万` },
  { name: 'sums without a mark between them', part: (i) => `${i}亿元` },
  { name: 'figures in one sentence', part: (i) => `产值达到${i}亿元，` },
  { name: 'units that no vocabulary has', part: (i) => `建成${i}圪垯，` },
  { name: 'this year, again and again', part: (i) => `今年达到${i}万吨` },
  { name: 'years side by side, dealt out', part: (i) => `到2026年、2031年分别达到${i}亿元、${i + 1}亿元，` },
  { name: 'sentences of figures', part: (i) => `到2031年，第${i}类产值达到${i}亿元，增长${i % 30}%。\n` },
  { name: 'numbers in Chinese', part: () => '到二〇三一年达到三百五十亿元左右。\n' },
  { name: 'a table of pipes', part: (i) => `| 指标${i}（亿元） | ${i} | ${i * 2} |\n` },
  { name: 'a table of tabs', part: (i) => `产值${i}（亿元）\t${i}\t${i * 2}\n` },
  { name: 'a wide table of tabs', part: (i) => `${i}${i % 30 === 0 ? '\n' : '\t'}` },
  { name: 'drawn tables', part: (i) => `┌──┬──┐\n│${i}│${i}亿元│\n└──┴──┘\n` },
];

/** What such a text begins with, so that its tables have a head. */
const head = '指标\t2026年\t2031年\n| 指标 | 2026年 | 2031年 |\n|---|---|---|\n';

/** A text of a shape that has so many characters. */
export function denseText({ part }: DenseText, characters: number): string {
  let text = head;
  for (let i = 1; text.length < characters; i++) text += part(i);
  return text;
}
