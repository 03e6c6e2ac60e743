import { expect, it } from 'vitest';
import type { Stance } from '../../../src/model/entry.ts';
import type { Cited } from '../../../src/library/cited.ts';
import { sayStance } from '../../../src/site/entries/say-entry.ts';
import { leadOf } from '../../../src/site/entries/stances.ts';
import { words } from '../../../src/strings/languages.ts';

const passage = (before: string, stance: Stance, verb: string | null = null): Cited =>
  ({ mention: { stance, verb }, sentence: { before } }) as Cited;

/** What stands before the name, stance and verb of each passage; and which of them speaks for the plan. */
const cases: [string, [string, Stance, string?][], number][] = [
  [
    'a task before what is only listed',
    [
      ['', '列举'],
      ['推进', '任务', '推进'],
    ],
    1,
  ],
  [
    'what is listed before a project’s name',
    [
      ['某公司', '项目'],
      ['', '列举'],
    ],
    1,
  ],
  [
    'the verb right before the name',
    [
      ['应用工业互联网、', '任务', '应用'],
      ['大力发展', '任务', '大力发展'],
    ],
    1,
  ],
  [
    'after a number, too',
    [
      ['研发芯片、', '任务', '研发'],
      ['（一）加强', '任务', '加强'],
    ],
    1,
  ],
  [
    'no noun that looks like a verb',
    [
      ['建立', '任务', '建立'],
      ['调整市产业发展', '任务', '发展'],
    ],
    0,
  ],
  [
    'the first where none is better',
    [
      ['应用甲、', '任务', '应用'],
      ['推广乙、', '任务', '推广'],
    ],
    0,
  ],
];

it.each(cases)('%s', (_, given, expected) => {
  const passages = given.map(([before, stance, verb]) => passage(before, stance, verb ?? null));
  expect(passages.indexOf(leadOf(passages) as Cited)).toBe(expected);
});

it('nothing speaks for a plan that names nothing', () => {
  expect(leadOf([])).toBe(null);
});

it('calls a measure named in one word 提及', () => {
  const t = words('zh-CN');
  expect([sayStance('topics', '列举', t), sayStance('measures', '列举', t), sayStance('measures', '任务', t)]).toEqual([
    '列举',
    '提及',
    '任务',
  ]);
});
