import { describe, expect, it } from 'vitest';
import { ingest } from '../../../src/ingest/ingest.ts';
import { invert } from '../../../src/ingest/record/form-changes.ts';

/** What a page gives; its source comes back from text and changes. */
async function read(html: string) {
  const file = await ingest(new TextEncoder().encode(html), '规划.html');
  expect(file.kind).toBe('html');
  return { ...file, lines: file.text.trimEnd().split('\n'), source: invert(file.text, file.form) };
}

const body = (inside: string): string =>
  `<!DOCTYPE html><html><head><title>规划-湖西省人民政府</title></head><body>${inside}</body></html>`;
const prose = '坚持创新驱动，加快转型升级，推动制造业高质量发展，构建现代产业体系。';
const text = `<p>一、发展目标</p><p>${prose}</p><p>到2025年，产值达到300亿元。</p><p>${prose}</p>`;
const lines = ['一、发展目标', prose, '到2025年，产值达到300亿元。', prose];
const links =
  '<ul><li><a href="/1">首页</a></li><li><a href="/2">政务公开</a></li><li><a href="/3">湖西省召开制造业高质量发展推进会，部署重点任务</a></li></ul>';

describe('the text of a page is found', () => {
  it.each<[string, string]>([
    [
      'beside navigation and footer',
      `<div class="nav">${links}</div><div><div>${text}</div><div class="side">${links}</div></div><div class="foot">主办单位：湖西省人民政府办公厅 湘ICP备123号</div>`,
    ],
    [
      'in an element of its own',
      `<header>${links}</header><main><article>${text}</article></main><footer><p>版权所有，未经许可，不得转载。</p></footer>`,
    ],
    [
      'in tables that lay the page out',
      `<table><tr><td>${links}</td></tr><tr><td><table><tr><td>${text}</td></tr></table></td><td>${links}</td></tr></table>`,
    ],
    ['in lines parted by breaks', `<div>${links}</div><div id="zoom">${lines.join('<br>\n')}</div>`],
    ['in a file shown as it is typed', `<pre>${lines.join('\n')}</pre>`],
    [
      'between buttons',
      `<div>您现在的位置：<a>首页</a> &gt; <a>规划</a></div><div>【字体：<a>大</a> <a>中</a> <a>小</a>】</div>${text}<div>打印 关闭</div><div>上一篇：<a>通知</a></div>`,
    ],
    ['without what it hides', `<div>${text}<p style="display: none">暂不显示，等待审核。</p><p hidden>草稿。</p></div>`],
    [
      'without scripts and styles',
      `<script>document.write("甲")</script><div><style>p{color:red}</style>${text}<script>var a = "一、";</script></div>`,
    ],
  ])('%s', async (_, inside) => {
    expect((await read(body(inside))).lines).toEqual(lines);
  });
  it('with its title, where that stands outside, once', async () => {
    const page = body(
      `<div>${links}</div><h1>湖西省“十四五”\n制造业<br>高质量发展规划</h1><div>来源：省工信厅 发布时间：2021-03-01</div><div id="c">${text}</div>`,
    );
    expect((await read(page)).lines).toEqual(['湖西省“十四五”制造业', '高质量发展规划', ...lines]);
  });
  it('a piece of a page is read too', async () => {
    expect((await read(`<div>${text}</div>`)).lines).toEqual(lines);
  });
  it('all other words are recorded', async () => {
    const page = await read(body(`<div>${links}</div><div>${text}</div>`));
    expect(page.source).toContain('政务公开\n湖西省召开');
    expect([...new Set(page.form.map(({ kind }) => kind))]).toEqual(['frame']);
  });
});

describe('words of the text that look like a page’s own stay', () => {
  it.each<[string, string[]]>([
    [`<p>甲。</p>${text}${text}<p>来源：国家统计局</p>${text}${text}${text}`, ['来源：国家统计局']],
    [
      `${text}<table><tr><td>规模</td><td>数量</td></tr><tr><td>大</td><td>3</td></tr><tr><td>小</td><td>9</td></tr></table>`,
      ['| 大 | 3 |', '| 小 | 9 |'],
    ],
    [
      `${text}<p>来源于境外的收入增长5%。</p><p>打印设备产业产值达到20亿元。</p>`,
      ['来源于境外的收入增长5%。', '打印设备产业产值达到20亿元。'],
    ],
  ])('%#', async (inside, kept) => {
    expect((await read(body(inside))).lines).toEqual(expect.arrayContaining(kept));
  });
});

describe('how words stand', () => {
  it.each<[string, string, string[]]>([
    ['inline elements join', '<p>产值达到<b>3</b><span>00</span><font>亿元</font>。</p>', ['产值达到300亿元。']],
    [
      'line ends of the page’s source are no space in Chinese',
      '<p>产值\n      达到\n 300亿元，use of\n  data</p>',
      ['产值达到300亿元，use of data'],
    ],
    ['indents stay', '<p>&nbsp;&nbsp;产值</p><p>　　企业</p>', ['\u00a0\u00a0产值', '　　企业']],
    [
      'lists are numbered',
      '<ol><li><b>甲</b>一</li><li>乙</li></ol><ol start="4"><li>丙</li><li value="9">丁</li></ol><ul><li>戊</li></ul>',
      ['1.甲一', '2.乙', '4.丙', '9.丁', '戊'],
    ],
    ['raised digits stay', '<p>10<sup>4</sup>吨</p>', ['104吨']],
  ])('%s', async (_, inside, expected) => {
    expect((await read(body(inside))).lines).toEqual(expected);
  });
});

describe('tables', () => {
  it.each<[string, string, string[]]>([
    [
      'heads and cells',
      '<tr><th>指标</th><th>2025年</th></tr><tr><td>产值</td><td>300</td></tr>',
      ['| 指标 | 2025年 |', '| --- | --- |', '| 产值 | 300 |'],
    ],
    [
      'spans',
      '<thead><tr><th rowspan="2">指标</th><th colspan="2">数值</th></tr><tr><th>2020年</th><th>2025年</th></tr></thead><tr><td rowspan="2">产值</td><td>1</td><td>2</td></tr><tr><td>3</td><td>4</td></tr>',
      ['| 指标 | 数值 | << |', '| ^^ | 2020年 | 2025年 |', '| --- | --- | --- |', '| 产值 | 1 | 2 |', '| ^^ | 3 | 4 |'],
    ],
    [
      'heads over several columns without marks',
      '<tr><td rowspan="2">指标</td><td colspan="2">数值</td></tr><tr><td>2020年</td><td>2025年</td></tr><tr><td>产值</td><td>1</td><td>2</td></tr>',
      ['| 指标 | 数值 | << |', '| ^^ | 2020年 | 2025年 |', '| --- | --- | --- |', '| 产值 | 1 | 2 |'],
    ],
    [
      'lines, pipes and nothing in a cell',
      '<tr><td>甲|乙</td><td>丙</td></tr><tr><td>一<br>二<p>三</p></td><td></td></tr>',
      ['| 甲\\|乙 | 丙 |', '| --- | --- |', '| 一<br>二<br>三 |  |'],
    ],
    [
      'a caption',
      '<tr><td colspan="2">表1 主要指标</td></tr><tr><td>指标</td><td>值</td></tr><tr><td>产值</td><td>1</td></tr>',
      ['表1 主要指标', '| 指标 | 值 |', '| --- | --- |', '| 产值 | 1 |'],
    ],
    ['one column is a box', '<tr><td><p>专栏1 重点工程</p><p>园区10个。</p></td></tr>', ['专栏1 重点工程', '园区10个。']],
  ])('%s', async (_, rows, expected) => {
    expect((await read(body(`${text}<table>${rows}</table>`))).lines).toEqual([...lines, ...expected]);
  });
});

describe('facts', () => {
  const facts = async (head: string, inside = '') => {
    const { title, address } = await read(`<!DOCTYPE html><html><head>${head}</head><body>${inside}${text}</body></html>`);
    return [title, address];
  };
  it.each<[string, string, string | null, string | null]>([
    ['<title>湖西省规划-湖西省人民政府</title>', '', '湖西省规划', null],
    ['<title>甲</title><meta name="ArticleTitle" content="湖西省规划">', '', '湖西省规划', null],
    ['<title>甲</title>', '<h1>湖西省 规划</h1>', '湖西省 规划', null],
    ['<link rel="canonical" href="https://example.org/a.html">', '', null, 'https://example.org/a.html'],
    [
      '<link rel="canonical" href="/a.html"><meta property="og:url" content="https://example.org/b.html">',
      '',
      null,
      'https://example.org/b.html',
    ],
    ['<!-- saved from url=(0026)https://example.org/c.html -->', '', null, 'https://example.org/c.html'],
  ])('%s %s', async (head, inside, title, address) => {
    expect(await facts(head, inside)).toEqual([title, address]);
  });
});
