import { expect, it } from 'vitest';
import type { Absence } from '../../../src/library/absence.ts';
import { sayBlanks } from '../../../src/site/compare/say-blanks.ts';
import { sayStances } from '../../../src/site/entries/say-entry.ts';
import { words } from '../../../src/strings/languages.ts';

const t = words('zh-CN');
const absent: Absence = { kind: 'absent', words: ['冰雪经济'], senses: [], elsewhere: [], isIncomplete: false };
const named: Absence = { kind: 'noFigure', said: [] };
const other: Absence = { kind: 'otherWords', said: [] };
const notBlank = '“另有表述”不是空格：意思相近，用词或范围不同。';

it.each<[string, (Absence | null)[]]>([
  ['', []],
  ['', [null]],
  ['空格都是未提及（查过全文，没有这些词）。', [absent, null, absent]],
  ['空格分两种：未提及（查过全文，没有这些词）；提及但无数字。', [named, absent]],
  [`空格都是提及但无数字。${notBlank}`, [other, named]],
  [notBlank, [other]],
  [
    '空格都是提及但无数字。“计法或单位不同”“只有基期数”“另一指标有数字”不是空格：规划有数字，不是这一格所问的目标，列在旁边。',
    [named, { kind: 'baseline', said: [], missing: [] }],
  ],
  [
    '“数字记在别处”不是空格：写到这一产业的目标记在别的产业或几个产业名下，列在旁边。',
    [{ kind: 'countedElsewhere', said: [], missing: [] }],
  ],
])('of blanks: %s', (said, absences) => expect(sayBlanks(absences, t)).toBe(said));

it('of stances: those of the page alone, and those of measures in their own words', () => {
  expect(sayStances('topics', ['背景', '任务', '任务'], t)).toBe(
    '任务：写明要做。背景：说的是国内外情况或已有情况。两类由程序判定，为本站归类。',
  );
  expect(sayStances('measures', ['列举', undefined], t)).toBe('提及：只有一个词，没有展开。由程序判定，为本站归类。');
  expect(sayStances('topics', [], t)).toBe('');
});
