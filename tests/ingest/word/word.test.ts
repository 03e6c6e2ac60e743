import { describe, expect, it } from 'vitest';
import { ingest } from '../../../src/ingest/ingest.ts';
import { invert } from '../../../src/ingest/record/form-changes.ts';
import { definition, item, level, list, paragraph, run, table, wordFile, type WordParts } from '../make-word.ts';

/** What a document gives, its lines apart; its source comes back from text and changes. */
async function read(parts: WordParts) {
  const file = await ingest(wordFile(parts), '规划.docx');
  expect(file.kind).toBe('docx');
  return { ...file, lines: file.text.trimEnd().split('\n'), source: invert(file.text, file.form) };
}

const chapters = definition(
  0,
  [
    level(0, 'chineseCounting', '第%1章', '<w:pStyle w:val="H1"/><w:suff w:val="space"/>'),
    level(1, 'chineseCounting', '第%2节', '<w:pStyle w:val="H2"/>'),
    level(2, 'chineseCounting', '%3、'),
    level(3, 'chineseCounting', '（%4）', '<w:suff w:val="nothing"/>'),
    level(4, 'decimal', '%5.'),
    level(5, 'decimal', '%1.%5.%6', '<w:isLgl/>'),
    level(6, 'decimalEnclosedCircle', '%7', '<w:suff w:val="nothing"/>'),
    level(7, 'bullet', '\uf0b7'),
  ].join(''),
);

describe('numbers that Word counts', () => {
  const numbering =
    chapters +
    definition(1, level(0, 'decimal', '%1）')) +
    list(1, 0) +
    list(2, 1) +
    list(3, 1, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>') +
    list(4, 1);
  const cases: [string, string, string[]][] = [
    [
      'stand before their paragraphs',
      item('发展环境') + item('发展基础', 1) + item('面临形势', 1) + item('总体要求') + item('指导思想', 1),
      ['第一章 发展环境', '第一节 发展基础', '第二节 面临形势', '第二章 总体要求', '第一节 指导思想'],
    ],
    [
      'in all shapes',
      item('目标', 2) + item('规模', 3) + item('产值', 4) + item('产量', 6) + item('企业', 7),
      ['一、目标', '（一）规模', '1.产值', '①产量', '•企业'],
    ],
    [
      'name levels above, in digits where the list says so',
      item('环境') + item('甲', 4) + item('乙', 5),
      ['第一章 环境', '1.甲', '1.1.1 乙'],
    ],
    ['go on after text', item('甲', 0, 2) + paragraph('正文。') + item('乙', 0, 2), ['1）甲', '正文。', '2）乙']],
    [
      'go on in another list of the same definition, and begin anew where that says so',
      item('甲', 0, 2) + item('乙', 0, 4) + item('丙', 0, 3) + item('丁', 0, 3),
      ['1）甲', '2）乙', '1）丙', '2）丁'],
    ],
    [
      'are none where a paragraph has no words, or takes itself out',
      item('甲', 0, 2) + item('', 0, 2) + item('乙', 0, 0) + item('丙', 0, 2),
      ['1）甲', '', '乙', '2）丙'],
    ],
    ['are none where the list is unknown', item('甲', 0, 99), ['甲']],
  ];
  it.each(cases)('%s', async (_, body, lines) => {
    expect((await read({ body, numbering })).lines).toEqual(lines);
  });
  it('come from styles, also by inheritance', async () => {
    const styles =
      '<w:style w:styleId="H1"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr><w:outlineLvl w:val="0"/></w:pPr></w:style>' +
      '<w:style w:styleId="H2"><w:name w:val="heading 2"/><w:basedOn w:val="H1"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>';
    const body = paragraph('发展环境', '<w:pStyle w:val="H1"/>') + paragraph('发展基础', '<w:pStyle w:val="H2"/>');
    expect((await read({ body, styles, numbering })).lines).toEqual(['第一章 发展环境', '第一节 发展基础']);
  });
  it('are recorded, and what the file holds comes back', async () => {
    const file = await read({ body: item('发展环境') + item('发展基础', 1), numbering });
    expect(file.source).toBe('发展环境\n发展基础\n');
    expect(file.form.map(({ kind, was, now }) => [kind, was, now])).toEqual([
      ['numbering', '', '第一章 '],
      ['numbering', '', '第一节 '],
    ]);
  });
});

const call = '<w:r><w:footnoteReference w:id="2"/></w:r>';

describe('what a paragraph holds', () => {
  it.each<[string, string, string[]]>([
    ['runs', run('到2025') + run('年') + run('，产值'), ['到2025年，产值']],
    ['tabs and breaks', `<w:r><w:t>甲</w:t><w:tab/><w:t>乙</w:t><w:br/><w:t>丙</w:t></w:r>`, ['甲\t乙', '丙']],
    [
      'links and content controls',
      `<w:hyperlink>${run('甲')}</w:hyperlink><w:sdt><w:sdtContent>${run('乙')}</w:sdtContent></w:sdt>`,
      ['甲乙'],
    ],
    [
      'a field: its result, not its code',
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>SEQ 表</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>' +
        run('3') +
        '<w:r><w:fldChar w:fldCharType="end"/></w:r>',
      ['3'],
    ],
    [
      'one of two drawings of a text box',
      `<w:r><mc:AlternateContent><mc:Choice><w:drawing><w:txbxContent>${paragraph('专栏1')}</w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>${paragraph('专栏1')}</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r>${run('正文')}`,
      ['正文', '专栏1'],
    ],
    ['a note, after the paragraph', `${run('研发强度')}${call}${run('提高。')}`, ['研发强度提高。', '注：研发经费与营业收入之比。']],
    [
      'insertions, not deletions',
      `<w:ins>${run('300')}</w:ins><w:del><w:r><w:delText>200</w:delText></w:r></w:del>${run('家')}`,
      ['300家'],
    ],
    ['nothing that is hidden', run('甲') + run('乙', '<w:vanish/>') + run('丙', '<w:vanish w:val="0"/>'), ['甲丙']],
  ])('%s', async (_, words, lines) => {
    const footnotes = `<w:footnote w:id="2">${paragraph('研发经费与营业收入之比。')}</w:footnote>`;
    expect((await read({ body: paragraph(words), footnotes })).lines).toEqual(lines);
  });
  it('a deleted end of a paragraph joins it with the next', async () => {
    const body = paragraph('推进', '<w:rPr><w:del/></w:rPr>') + paragraph('改造。');
    expect((await read({ body })).text).toBe('推进改造。\n');
  });
  it('words that are left out are recorded', async () => {
    const file = await read({
      body: paragraph(`${run('甲')}<w:del><w:r><w:delText>200</w:delText></w:r></w:del>`),
      header: paragraph('湖西省政府公报'),
    });
    expect(file.form.map(({ kind, was, now }) => [kind, was, now])).toEqual([
      ['deleted', '200', ''],
      ['running-head', '湖西省政府公报\n', ''],
    ]);
    expect(file.text).toBe('甲\n');
  });
});

describe('tables', () => {
  const down = '<w:vMerge w:val="restart"/>';
  const on = '<w:vMerge/>';
  const two = '<w:gridSpan w:val="2"/>';
  it.each<[string, string, string[]]>([
    ['plain', table([['指标'], ['2025年']], [['产值'], ['300']]), ['| 指标 | 2025年 |', '| --- | --- |', '| 产值 | 300 |']],
    [
      'merged heads',
      table(
        [
          ['指标', down],
          ['数值', two],
        ],
        [['', on], ['2020年'], ['2025年']],
        [['产值'], ['200'], ['300']],
      ),
      ['| 指标 | 数值 | << |', '| ^^ | 2020年 | 2025年 |', '| --- | --- | --- |', '| 产值 | 200 | 300 |'],
    ],
    [
      'cells over rows',
      table([['类别'], ['指标']], [['规模', down], ['产值']], [['', on], ['企业']]),
      ['| 类别 | 指标 |', '| --- | --- |', '| 规模 | 产值 |', '| ^^ | 企业 |'],
    ],
    [
      'a caption',
      table([['表1 主要指标', two]], [['指标'], ['值']], [['产值'], ['1']]),
      ['表1 主要指标', '| 指标 | 值 |', '| --- | --- |', '| 产值 | 1 |'],
    ],
    [
      'lines and pipes in a cell',
      table([['甲|乙'], ['丙']], [[paragraph('一') + paragraph('二')], ['']]),
      ['| 甲\\|乙 | 丙 |', '| --- | --- |', '| 一<br>二 |  |'],
    ],
    ['one column: a box', table([[paragraph('专栏1 重点工程') + paragraph('建设园区10个。')]]), ['专栏1 重点工程', '建设园区10个。']],
  ])('%s', async (_, body, lines) => {
    expect((await read({ body: paragraph('前文。') + body })).lines).toEqual(['前文。', ...lines]);
  });
});

it('heads without a number are named', async () => {
  const styles = '<w:style w:styleId="H1"><w:name w:val="heading 1"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>';
  const { problems } = await read({
    body: paragraph('总体要求', '<w:pStyle w:val="H1"/>') + paragraph('一、目标', '<w:pStyle w:val="H1"/>'),
    styles,
  });
  expect(problems.map(({ rule, message }) => [rule, message])).toEqual([
    ['head', expect.stringContaining('1 heads have no number (“总体要求”)')],
  ]);
});
