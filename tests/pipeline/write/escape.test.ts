import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newRender } from '../../../src/markdown/render.ts';
import type { Block, Cell } from '../../../src/model/block.ts';
import { Span } from '../../../src/model/offset.ts';
import { writeBlock } from '../../../src/pipeline/write/block.ts';
import { renderLabels } from '../../../src/site/text/zh-CN.ts';
import { exactTexts } from '../../rendered.ts';

const render = newRender('/', renderLabels);
const shown = (markdown: string, id: string) => exactTexts(render(markdown).html).get(id);

const paragraph = (text: string): Block => ({
  id: 's1-p1',
  division: 's1',
  kind: 'paragraph',
  text,
  span: Span.parse({ start: 0, end: 1 }),
});

function table(texts: string[][]): Block {
  const cell = (text: string, header: boolean): Cell => ({ text, span: null, rowspan: 1, colspan: 1, header });
  const rows = texts.map((row, r) => row.map((text) => cell(text, r === 0)));
  return { ...paragraph(texts.map((row) => row.join('\t')).join('\n')), id: 's1-t1', kind: 'table', rows };
}

/** As a paragraph, as a heading, in a box, and in the cells of a table. */
function everywhere(text: string): (string | undefined)[] {
  const shape = { depth: 0, className: null };
  return [
    shown(writeBlock(paragraph(text), shape, []), 's1-p1'),
    shown(writeBlock(paragraph(text), { ...shape, depth: 3 }, []), 's1-p1'),
    shown(writeBlock(paragraph(text), shape, []).replace(/^/gm, '> '), 's1-p1'),
    shown(
      writeBlock(
        table([
          [text, '甲'],
          ['乙', text],
        ]),
        shape,
        [],
      ),
      's1-t1',
    )?.replace(`\t甲\n乙\t${text}`, ''),
  ];
}

const ascii = Array.from({ length: 0x7f - 0x21 }, (_, i) => String.fromCharCode(0x21 + i));

describe('text written as Markdown renders to exactly that text', () => {
  it.each(
    [
      ...ascii
        .filter((char) => /\W|_/.test(char))
        .flatMap((char) => [char, char.repeat(3), `${char} 甲`, `甲 ${char}`, `甲${char}乙${char}`]),
      ...[
        '1. 甲',
        '1) 甲',
        '12345678. 甲',
        '1234567890. 甲',
        '1.',
        '1.甲',
        '+ 甲',
        '- 甲',
        '* 甲',
        '# 甲',
        '####### 甲',
        '甲 #',
        '> 甲',
        ': 甲',
        '=== ',
        '---',
        '***',
      ],
      ...[
        '&amp;',
        '&lt;',
        '&#35;',
        '&nbsp;',
        '\\&',
        '\\\\',
        '\\',
        '甲\\',
        '\\n',
        '`甲`',
        '``',
        '~~甲~~',
        '^^',
        '<<',
        '| 甲 |',
        '|---|',
        '甲 | 乙\\',
      ],
      ...[
        '{#s1}',
        '甲 {#s1}',
        '{#s1 .x heads=0-1}',
        '[甲](乙)',
        '![甲](乙)',
        '[甲]: 乙',
        '<https://x.example>',
        'https://x.example/a_b',
        '<!-- 甲 -->',
        '<b>',
      ],
      ...[
        '甲\t乙',
        '甲  乙',
        '甲　　乙',
        '甲\u00a0乙',
        '甲\u200c乙',
        '\u200d甲',
        '\u202e甲\u202c',
        '甲\u00ad乙',
        '\u{1f600}',
        '𠮷',
        '“甲”——乙…',
        '(c) -- ...',
      ],
    ].map((text) => text.trim()),
  )('%j', (text) => expect(everywhere(text)).toEqual([text, text, text, text]));

  it('whatever the text', () => {
    const piece = fc.oneof(
      fc.constantFrom(...ascii),
      fc.constantFrom(
        '&amp;',
        '&#9;',
        '\\',
        '{#',
        '^^',
        '<<',
        '  ',
        '\t',
        '　',
        '1.',
        '- ',
        '# ',
        '](',
        '<!',
        '甲',
        '\u200b',
        '\u200e',
        '\u202e',
      ),
      fc.string({ unit: 'grapheme', maxLength: 4 }),
    );
    const text = fc
      .array(piece, { minLength: 1, maxLength: 24 })
      // eslint-disable-next-line no-control-regex -- what no seed may hold, and what parts its lines
      .map((pieces) => pieces.join('').replace(/[\u0000-\u0008\n-\u001f\u007f-\u009f\u2028\u2029\ufffe\uffff]/g, ''))
      .map((joined) => joined.replace(/^[\s\u200b\u2060\ufeff]+|[\s\u200b\u2060\ufeff]+$/g, ''))
      .filter((trimmed) => trimmed !== '');
    fc.assert(
      fc.property(text, (given) => void expect(everywhere(given)).toEqual([given, given, given, given])),
      { numRuns: 2000 },
    );
  });
});

it('merged cells are written so that they render merged', () => {
  const block = table([
    ['甲', '乙'],
    ['丙', '丁'],
  ]);
  const [[first, second], [third, fourth]] = block.rows ?? [];
  const merged = { ...block, rows: [[{ ...first, rowspan: 2 }, second], [{ ...fourth, text: third.text }]] };
  const markdown = writeBlock(merged, { depth: 0, className: null }, []);
  expect(markdown.split('\n')).toEqual(['| 甲 | 乙 |', '| --- | --- |', '| ^^ | 丙 |', '', '{#s1-t1 header-rows=1 header-columns=0}']);
  expect(shown(markdown, 's1-t1')).toBe('甲\t乙\n丙');
});

it('a text cannot pass for our own marks', () => {
  const { html } = render(writeBlock(paragraph('甲 {#s9-p9 .added heads=0-1}'), { depth: 0, className: null }, []));
  expect(html).toContain('id="s1-p1"');
  expect(html).not.toMatch(/id="s9|class="head"/);
});

it('two rows of heads are written and rendered as heads, a label over the rows below is none', () => {
  const block = table([
    ['甲', '2020年', '2025年'],
    ['乙', '现状', '目标'],
    ['丙', '', ''],
    ['丁', '1', '2'],
  ]);
  const [first, second, [label], last] = block.rows ?? [];
  const headed = (row: typeof first) => row.map((cell) => ({ ...cell, header: true }));
  const rows = [
    headed(first),
    headed(second),
    [{ ...label, colspan: 3, header: true }],
    last.map((cell, c) => ({ ...cell, header: c === 0 })),
  ];
  const markdown = writeBlock({ ...block, rows }, { depth: 0, className: null }, []);
  expect(markdown.split('\n').at(-1)).toBe('{#s1-t1 header-rows=1,2 header-columns=1}');
  expect(render(markdown).html).toMatch(/<thead>(?:(?!<\/thead>).)*目标(?:(?!<\/thead>).)*<\/thead><tbody>/s);
});
