import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sourceOf } from '../../../src/ingest/form/draft.ts';
import { putInOrder } from '../../../src/ingest/form/put-in-order.ts';
import { changesOf, invert } from '../../../src/ingest/record/form-changes.ts';
import type { FormKind, SourceKind } from '../../../src/model/form-change.ts';

/** The text in order, and the kinds of change that were made. */
function order(source: string, kind: SourceKind = 'text'): { text: string; kinds: FormKind[] } {
  const draft = putInOrder(source, [], kind);
  const changes = changesOf(draft);
  expect(invert(draft.text, changes)).toBe(source);
  return { text: draft.text, kinds: [...new Set(changes.map((change) => change.kind))] };
}

/** Sources and what they become by one kind of change alone. */
const changes = (kind: FormKind, rows: readonly [string, string][], file: SourceKind = 'text') =>
  describe(kind, () => {
    it.each(rows)('%j → %j', (source, text) => {
      expect(order(source, file)).toEqual({ text, kinds: [kind] });
    });
  });

/** Sources that stay as they are. */
const stays = (what: string, rows: readonly string[]) =>
  describe(`stays: ${what}`, () => {
    it.each(rows)('%j', (source) => {
      expect(order(source)).toEqual({ text: source, kinds: [] });
    });
  });

changes('line-end', [['一、目标\r\n二、任务\r\n', '一、目标\n二、任务\n']]);
changes('invisible', [
  ['\ufeff一、目标', '一、目标'],
  ['到2025\u200b年，产值\u2060达到\u200e300亿元', '到2025年，产值达到300亿元'],
]);
changes('soft-hyphen', [['高\u00ad质量', '高质量']]);
changes('radical', [
  ['⼀、⾼质量发展⽬标', '一、高质量发展目标'],
  ['新能源汽⻋和⻛电，⻄部', '新能源汽车和风电，西部'],
  ['\uf90a融（豈）', '金融（豈）'],
  ['新增企业500⼾', '新增企业500户'],
  ['農⼾', '農戶'],
]);
stays('characters of their own', ['一、高质量发展目标', '丨、丿、亅', '①㈠⒈', '㎡、％、１２']);

const page = '坚持创新驱动。'.repeat(30);
changes('page-number', [
  ['增强能力\n— 3 —\n', '增强能力\n'],
  ['一、目标\n\n第 3 页 共 20 页\n\n二、任务', '一、目标\n二、任务'],
  [`${page}\n1\n${page}\n2\n${page}\n3\n${page}`, `${page}\n${page}\n${page}\n${page}`],
  [`${page}\n11/30\n${page}\n12/30\n${page}\n13/30`, `${page}\n${page}\n${page}`],
]);
stays('numbers on lines of their own that count no pages', [
  '企业数\n1200\n2000\n产值\n300\n500\n',
  `序号\n1\n石化产业。\n2\n钢铁产业。\n3\n纺织产业。`,
  `${page}\n12\n${page}\n30\n${page}\n7\n${page}`,
  '——第3页表格续——',
]);
describe('running-head', () => {
  it('is left out with the page numbers, where pages repeat it', () => {
    const pages = [4, 5, 6, 7].map((number) => `湖西省公报 2021年第3期\n${page}\n— ${String(number)} —`).join('\n\f');
    expect(order(pages)).toEqual({ text: [page, page, page, page].join('\n'), kinds: ['running-head', 'page-number', 'page-break'] });
  });
  it('and the number are left out between the halves of a sentence', () => {
    const halves = [
      '到2030年，全省用水总量控制在200亿立方米以内，农田灌溉\n水有效利用系数提高，用水效率显著提升，全社会节水意识',
      '明显增强，提高到0.6以上，用水效率提高。',
    ];
    for (const between of ['— 19 —\n湖西省水安全规划', '19\n湖西省水安全规划', '湖西省人民政府公报\n19']) {
      const { text, kinds } = order(`${halves[0]}\n${between}\n${halves[1]}`);
      expect([text, kinds.toSorted()]).toEqual([halves.join('').replaceAll('\n', ''), ['line-join', 'page-number', 'running-head']]);
    }
  });
  it('is none where the last line of a page is short and a sentence goes on', () => {
    const lines = ['推动全省产业发展，培育企业500家，建成园区20个，经济困难的', '失能老人照护率达到', '— 2 —', '90%以上，服务质量提高。'];
    expect(order(lines.join('\n')).kinds).not.toContain('running-head');
  });
  it('is none where pages begin with heads of their own, or a table goes on over two of five', () => {
    const pages = ['一、目标', '表头 数值', '二、任务', '表头 数值', '三、保障'].map((head) => `${head}\n${page}`).join('\n\f');
    expect(order(pages).kinds).toEqual(['page-break']);
  });
});
changes('page-break', [
  ['一、目标。\n\f二、任务。', '一、目标。\n二、任务。'],
  ['一、目标。\n\f\n二、任务。', '一、目标。\n二、任务。'],
]);
changes('contents', [
  ['规划\n目　录\n一、目标……1\n二、任务……3\n（一）石化……4\n一、目标\n', '规划\n一、目标\n'],
  ['目录\n第一章 总则\t1\n第二章 目标\t3\n\n第三章 保障\t12\n第一章 总则\n', '第一章 总则\n'],
  ['一、目标...........1\n二、任务...........3\n三、保障...........8\n一、目标\n', '一、目标\n'],
]);
stays('lists without pages', ['目录\n一、目标\n二、任务\n一、目标\n加快发展。', '指标\n产值 300\n企业 20\n', '到2025年……\n到2030年……\n']);

changes('column', [
  ['   指标      2020年    2025年\n   产值（亿元）  200      300\n', '   指标\t2020年\t2025年\n   产值（亿元）\t200\t300\n'],
]);
stays('wide space in single lines', ['甲  乙  丙\n到2025年，产值达到300亿元。', '签名  盖章\n日期  年月日', '一  二  三。\n四  五  六。']);

changes('han-space', [
  ['到 2 0 2 5 年 ， 全 省 工 业 产 值 达 到 3 0 0 亿 元 。', '到2025年，全省工业产值达到300亿元。'],
  ['一 、 总 体 要 求', '一、总体要求'],
  ['到2 0 3 0年，粮食产量达到5 8 . 5万 吨，占比 7 5 % 以上，土地面积扩大。', '到2030年，粮食产量达到58.5万吨，占比75%以上，土地面积扩大。'],
  ['建成 1 O 个园区，增长 l 2 % ，投资 3 , 4 0 0 亿 元 。', '建成1O个园区，增长l2%，投资3,400亿元。'],
  ['全 省生产 总值达 到1万亿元，增长5%。', '全省生产总值达到1万亿元，增长5%。'],
]);
stays('spaces that part', [
  '总 则',
  '第一条 为了促进发展，制定本条例。',
  '（一） 加快发展，提高质量。',
  '1 2 3 4 5 6 7 8',
  '指标　单位　数值',
  '张三 李四 王五',
  '| 全 省 | 全 市 | 全 县 | 全 区 |',
  '到 2025 年，产值 300 亿元。',
]);
changes('digit-space', [
  ['年均增长1 2%。', '年均增长12%。'],
  ['到2 0 2 5年', '到2025年'],
  ['| 2 0 2 5 年 | 1 2% |', '| 2025 年 | 12% |'],
  ['到20 25年和203 0 年', '到2025年和2030 年'],
  ['产值达到12 .5亿元，占比3. 6%', '产值达到12.5亿元，占比3.6%'],
  ['企业１ ２ ０家', '企业１２０家'],
]);
stays('spaces between numbers', [
  '专栏1 5个工程',
  '表 2 3个指标',
  '列1 2 3项',
  '1 200亿元',
  '1. 5个重点',
  '1 5家企业',
  'A 5 0家',
  '2020 2025年',
]);

const wrapped = [
  '　　到2025年，全省战略性新兴产业增加值占规模以上工业增加值比',
  '重达到30%以上，主营业务收入突破2万亿元，培育国家级专精特新企业',
  '500家。推动石化、钢铁、有色、建材等传统产业高端化、智能化、绿色',
  '化改造。',
];
describe('line-join', () => {
  it.each<[string, string, string]>([
    ['lines broken at a width', wrapped.join('\n'), wrapped.join('')],
    ['a paragraph that is indented begins anew', [...wrapped, ...wrapped].join('\n'), [wrapped.join(''), wrapped.join('')].join('\n')],
    [
      'a head stays alone',
      ['一、发展目标', ...wrapped, '二、重点任务', ...wrapped].join('\n'),
      ['一、发展目标', wrapped.join(''), '二、重点任务', wrapped.join('')].join('\n'),
    ],
    [
      'a number that the end of a line cuts',
      '产值达到1\n200亿元，企业50\n0家，增长1\n2%，提高。',
      '产值达到1200亿元，企业500家，增长12%，提高。',
    ],
    [
      'a number that machines read with letters, its unit and its bound',
      '公路达到8 O\n00公里，占比1O.5\n%，林地6O万\n亩，增长l0%以\n上；提高。',
      '公路达到8 O00公里，占比1O.5%，林地6O万亩，增长l0%以上；提高。',
    ],
    [
      'a number named by a sentence',
      [...wrapped.slice(0, 3), '化改造，依照《条例》', '第三条的规定，推进。'].join('\n'),
      [...wrapped.slice(0, 3), '化改造，依照《条例》', '第三条的规定，推进。'].join('').replace('《条例》第', '《条例》\n第'),
    ],
    [
      'a bracket that a title opens',
      '湖西省建设制造强省行动规划（2021—\n　　2025年）\n制造业',
      '湖西省建设制造强省行动规划（2021—2025年）\n制造业',
    ],
    ['a name that is quoted', '贯彻《湖西省\n制造业条例》\n产业', '贯彻《湖西省制造业条例》\n产业'],
    [
      'words in Latin letters keep a space',
      [
        '推动工业互联网平台建设，支持企业应用数字孪生技术和industrial',
        'internet等新技术，到2025年建成平台100个，服务企业10000家，带动',
        '就业5万人，形成一批可复制可推广的经验。支持建设产业大脑，推动产',
        '业链上下游协同。',
      ].join('\n'),
      '推动工业互联网平台建设，支持企业应用数字孪生技术和industrial internet等新技术，到2025年建成平台100个，服务企业10000家，带动就业5万人，形成一批可复制可推广的经验。支持建设产业大脑，推动产业链上下游协同。',
    ],
  ])('%s', (_, source, text) => {
    expect(order(source)).toEqual({ text, kinds: ['line-join'] });
  });
});
stays('lines that end where their author ended them', [
  '创新驱动，引领发展\n到2025年，研发强度达到3%。\n绿色发展，生态优先\n到2025年，能耗下降13%。',
  '一、加快产业转型升级，推动制造业高质量发展\n到2025年，产值达到300亿元。',
  '湖西省人民政府办公厅\n关于印发湖西省制造业规划的通知\n各市人民政府，省政府各部门：\n现印发给你们，请认真贯彻执行。',
  '石化产业集群\n钢铁产业集群\n电子信息产业集群\n生物医药产业集群\n新材料产业集群\n',
  '指标\n2020年\n2025年\n工业增加值\n8200\n12000\n',
  '指标\t2020年\t2025年\n工业增加值，亿元\t8200\t12000\n',
  '请认真贯彻执行，\n\n湖西省人民政府',
  '（一）石化产业（含化纤\n（二）钢铁产业（含铸造）',
  '石化产业（含化纤\n1.钢铁产业\n',
  '社会物流总费用占地区生产总值比率为15.8%，高于全国平均水平\n智慧物流应用不足\n2020年，全州货运量达到8600万吨，货物周转量120亿吨公里。',
]);
changes(
  'markup',
  [
    [
      '# 湖西省规划\n\n## 一、目标\n到**2025年**，[产值](https://example.org)达到`300`亿元。\n',
      '湖西省规划\n\n一、目标\n到2025年，产值达到300亿元。\n',
    ],
    ['- 石化\n- 钢铁\n> 注：暂定\n1\\. 甲', '石化\n钢铁\n注：暂定\n1. 甲'],
    ['***\n甲\n---\n', '\n甲\n\n'],
  ],
  'markdown',
);
it('marks of Markdown stay in other texts, and tables in Markdown', () => {
  expect(order('# 目标\n2 * 3 * 4').kinds).toEqual([]);
  expect(order('| **a** | b |\n| --- | --- |\n', 'markdown').kinds).toEqual([]);
});

it('a clean text stays as it is: the plans of this corpus', () => {
  for (const name of readdirSync('seeds').filter((file) => file.endsWith('.txt'))) {
    expect([name, order(readFileSync(`seeds/${name}`, 'utf8')).kinds]).toEqual([name, []]);
  }
});

it('whatever a text is, its source comes back', () => {
  const pieces = fc.constantFrom(
    '到2025年，',
    '产值',
    '1 2%',
    '。',
    '\n',
    '\n\f',
    '— 3 —\n',
    '  ',
    '一、',
    '⼀',
    '| a | b |',
    '\t',
    '目录\n',
    '……3\n',
    '\u200b',
    '2 0 2 5年',
    '增 长',
    '\r\n',
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => {
      const source = parts.join('');
      const draft = putInOrder(source, [], 'text');
      expect(sourceOf(draft)).toBe(source);
      expect(invert(draft.text, changesOf(draft))).toBe(source);
    }),
    { numRuns: 500 },
  );
});
