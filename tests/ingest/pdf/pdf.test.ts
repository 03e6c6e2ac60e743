import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { ingest } from '../../../src/ingest/ingest.ts';
import { invert } from '../../../src/ingest/record/form-changes.ts';
import { column, pdfFile, type Printed } from '../make-pdf.ts';

const characterMaps = 'node_modules/pdfjs-dist/cmaps/';

/** What a PDF gives; its source comes back from text and changes. */
async function read(bytes: Uint8Array) {
  const file = await ingest(bytes, '规划.pdf', { characterMaps });
  return { ...file, source: invert(file.text, file.form), kinds: [...new Set(file.form.map(({ kind }) => kind))] };
}

const text = (pages: readonly (readonly Printed[])[]) => read(pdfFile(pages)).then((file) => file.text);

it('lines are what stands on one height, from top to bottom and left to right', async () => {
  const page = [
    { text: '二、重点任务', x: 80, y: 660 },
    { text: '年，产值', x: 116, y: 700 },
    { text: '到2025', x: 80, y: 700.5 },
    { text: '一、发展目标', x: 80, y: 720 },
    { text: '2', x: 164, y: 704, size: 6 },
  ];
  expect(await text([page])).toBe('一、发展目标\n到2025年，产值2\n二、重点任务\n');
});

it('white between the columns of a table is a tab; a space between words is one', async () => {
  const rows = [
    ['指标', '单位', '2020年', '2025年'],
    ['工业增加值', '亿元', '8200', '12000'],
    ['研发强度', '%', '1.6', '2.1'],
  ];
  const page = rows.flatMap((row, r) => row.map((words, c) => ({ text: words, x: 80 + 100 * c, y: 700 - 20 * r })));
  expect(await text([[{ text: '目', x: 80, y: 740 }, { text: '标', x: 108, y: 740 }, ...page]])).toBe(
    `目 标\n${rows.map((row) => row.join('\t')).join('\n')}\n`,
  );
});

const long = [
  '推动石化、钢铁、有色、建材等传统产业高端化',
  '智能化、绿色化改造，实施重点技术改造项目一',
  '千项，支持企业建设智能工厂，到2025年建成',
  '智能工厂一百家，数字化车间五百个，带动投资',
];

it('two columns are read one after the other, what stands across both first', async () => {
  const left = column(long, 60, 700);
  const right = column(['三千亿元。强化要素保障，健全工作机制，压实', ...long.slice(1, 3), '智能工厂。'], 320, 700);
  const more = column([...long, ...long], 60, 600).concat(column([...long, ...long], 320, 600));
  const page = [{ text: '湖西省制造业高质量发展规划及其实施情况的说明和有关问题', x: 150, y: 760 }, ...left, ...right, ...more];
  const [title, ...lines] = (await read(pdfFile([page]))).source.trimEnd().split('\n');
  expect(title).toBe('湖西省制造业高质量发展规划及其实施情况的说明和有关问题');
  expect(lines).toEqual([
    ...long,
    ...long,
    ...long,
    '三千亿元。强化要素保障，健全工作机制，压实',
    ...long.slice(1, 3),
    '智能工厂。',
    ...long,
    ...long,
  ]);
});

it('pages: heads and numbers go, a sentence goes on over their end', async () => {
  const page = (number: number): Printed[] => [
    { text: '湖西省人民政府公报 2021年第3期', x: 200, y: 800, size: 9 },
    ...column([...long, '增长，实现产业基础高级化。', ...long], 60, 720),
    { text: `— ${String(number)} —`, x: 280, y: 40, size: 9 },
  ];
  const file = await read(pdfFile([1, 2, 3].map(page)));
  expect(file.kinds.toSorted()).toEqual(['line-join', 'page-break', 'page-number', 'running-head']);
  const [first, second, third, last] = file.text.split('\n');
  const [whole, end] = [long.join(''), '增长，实现产业基础高级化。'];
  expect([first, second, third, last]).toEqual([whole + end, whole + whole + end, whole + whole + end, whole]);
  expect(file.form.find(({ kind }) => kind === 'page-number')?.source).toEqual({ page: 1, line: 10, column: 22 });
});

it('a line that is stretched to fill its column has no spaces', async () => {
  const stretched = Array.from('推动石化钢铁有色建材').map((char, i) => ({ text: char, x: 60 + i * 17 + (i > 5 ? 12 : 0), y: 700 }));
  expect(await text([stretched])).toBe('推动石化钢铁有色建材\n');
});

it('a page that is turned is read as it is seen', async () => {
  const turned = pdfFile(
    [
      [
        { text: '一、目标', x: 80, y: 700 },
        { text: '二、任务', x: 80, y: 660 },
        { text: '三、加强组织领导和统筹', x: 80, y: 600 },
      ],
    ],
    { turned: 180 },
  );
  expect((await read(turned)).source.split('\n').map((line) => line.trim())).toEqual([
    '三、加强组织领导和统筹',
    '二、任务',
    '一、目标',
    '',
  ]);
});

it('a PDF that a browser printed: radicals for Han characters, table of contents, heads and numbers of pages', async () => {
  const file = await read(readFileSync('tests/ingest/fixtures/browser.pdf'));
  expect(file.kinds.toSorted()).toEqual(['contents', 'han-space', 'line-join', 'page-break', 'page-number', 'radical', 'running-head']);
  expect(file.text).toBe(readFileSync('tests/ingest/fixtures/browser.txt', 'utf8'));
});

it.each([
  ['without text', pdfFile([[], []]), 'the PDF has no text'],
  ['that is cut off', pdfFile([[{ text: '一', x: 1, y: 1 }]]).subarray(0, 60), 'the PDF is damaged'],
])('a PDF %s is refused with what to do', async (_, bytes, message) => {
  const { kind, text: none, problems } = await ingest(bytes, '规划.pdf', { characterMaps });
  expect([kind, none, problems.map(({ message: said, fatal }) => [said.slice(0, message.length), fatal])]).toEqual([
    null,
    '',
    [[message, true]],
  ]);
});
