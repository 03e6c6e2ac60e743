import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';

const seeds = readdirSync('seeds')
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(`seeds/${name}`, 'utf8').split('\n'));

/** Lines that mean something to a reader, to Markdown, to YAML or to HTML. */
const hostile = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>&lt;&amp;',
  '---',
  '{#s1}',
  '甲 {#s1-p1 .x heads=0-1}',
  '| ^^ | << |',
  '| 指标 | 值 | {#t} |',
  '| 甲<br>乙 | 丙\\|丁 | ^^ |',
  '指标\t2020年\t2025年',
  '产值\t5\t[8]',
  '\t利润\t≥6',
  '指标',
  '2025年',
  '+---+---+',
  '| 3 | 4 |',
  '|---|---|---|',
  '^^',
  '<<',
  '# 标题 #',
  '> 引文',
  '- 甲\t乙',
  '1. 甲',
  '``` 码 `码` ~~~',
  '[链](javascript:alert(1)) ![图](x) <https://x.example>',
  '*强**调*_',
  '\\\\ \\{ 反斜线 \\',
  'title: "x": [y] # z',
  '\ufeff甲\u200b乙\u2060',
  '𠮷\u{1f600}𠀀',
  '┌──┬──┐',
  '│甲│乙│',
  '├──┼──┤',
  '└──┴──┘',
  '┌────┐\n│甲乙│\n└────┘',
  '┌──┬──┐│甲│乙│├──┴──┤│丙丁　│└─────┘',
  '附件1',
  '附件：1.甲 2.乙',
  '目录',
  '专栏1 甲',
  '第一条 甲。乙。',
  '1.1 甲',
  '\u202e逆',
];

const wide = (text: string) => text.replace(/[!-~]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0));
const narrow = (text: string) => text.normalize('NFKC');

/** What may happen to the lines of a text on its way here. */
const edits: Record<string, (lines: string[], at: number, size: number) => string[]> = {
  cut: (lines, at, size) => [...lines.slice(0, at), ...lines.slice(at + size)],
  repeat: (lines, at, size) => [...lines.slice(0, at + size), ...lines.slice(at, at + size), ...lines.slice(at + size)],
  move: (lines, at, size) => [...lines.slice(at + size), ...lines.slice(0, at), ...lines.slice(at, at + size)],
  indent: (lines, at, size) => lines.map((line, i) => (i >= at && i < at + size ? ` \u3000\t${line} ` : line)),
  wide: (lines, at, size) => lines.map((line, i) => (i >= at && i < at + size ? wide(line) : line)),
  narrow: (lines, at, size) => lines.map((line, i) => (i >= at && i < at + size ? narrow(line) : line)),
  spread: (lines, at, size) => lines.map((line, i) => (i >= at && i < at + size ? Array.from(line).join(' ') : line)),
  glue: (lines, at, size) => [...lines.slice(0, at), lines.slice(at, at + size).join(''), ...lines.slice(at + size)],
  carriage: (lines) => lines.map((line) => `${line}\r`),
};

const spoiltPlan = fc
  .tuple(
    fc.constantFrom(...seeds),
    fc.nat(400),
    fc.integer({ min: 1, max: 40 }),
    fc.array(fc.tuple(fc.constantFrom(...Object.keys(edits)), fc.nat(40), fc.integer({ min: 1, max: 8 })), { maxLength: 6 }),
    fc.array(fc.tuple(fc.constantFrom(...hostile), fc.nat(40)), { maxLength: 8 }),
  )
  .map(([lines, from, length, changes, inserts]) => {
    let text = lines.slice(from % lines.length).slice(0, length);
    for (const [name, at, size] of changes) text = edits[name](text, at % (text.length + 1), size);
    for (const [line, at] of inserts) text.splice(at % (text.length + 1), 0, line);
    return text.join('\n');
  });

const foreignLines = fc
  .array(fc.constantFrom(...hostile, '一、甲', '（一）乙。丙。', '1.丁。戊。2.己。庚。', ''), { maxLength: 30 })
  .map((lines) => lines.join('\n'));

const drawing = fc.array(fc.constantFrom(...'┌┬┐├┼┤└┴┘│─━┃ \n\n　甲乙1。|-'), { maxLength: 120 }).map((chars) => chars.join(''));

/** Kinds of text that no printer made, each with how to make one and how many of a thousand are of it. */
export const mangledTexts: readonly { name: string; text: fc.Arbitrary<string | Uint8Array>; ofThousand: number }[] = [
  { name: 'made of a real plan by cutting, repeating, moving and spoiling lines', text: spoiltPlan, ofThousand: 250 },
  { name: 'made of lines that mean something elsewhere', text: foreignLines, ofThousand: 200 },
  { name: 'drawn with box rules', text: drawing, ofThousand: 250 },
  { name: 'of any characters', text: fc.string({ unit: 'binary', maxLength: 300 }), ofThousand: 100 },
  { name: 'of any letters with their marks', text: fc.string({ unit: 'grapheme', maxLength: 300 }), ofThousand: 100 },
  { name: 'of any bytes', text: fc.uint8Array({ maxLength: 200 }), ofThousand: 100 },
];
