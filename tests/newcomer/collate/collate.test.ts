import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { withChecked } from '../../../src/newcomer/collate/checked-against.ts';
import { collate } from '../../../src/newcomer/collate/collate.ts';
import { differences } from '../../../src/newcomer/collate/differ.ts';
import { sayVariants } from '../../../src/newcomer/collate/say-variants.ts';
import { seedOf } from '../../../src/pipeline/read/source/seed.ts';

const plan = `某省生物产业发展规划

一、发展目标
\u3000\u3000到2027年，全省生物产业产值达到1200亿元，年均增长15%以上，建成3个国家级平台。
\u3000\u3000（一）壮大龙头企业。培育年销售收入超过50亿元的企业8家，超过100亿元的2家。
二、保障措施
\u3000\u3000各市人民政府要建立工作推进机制，按季度报告进展情况，确保任务落到实处。
`;
const found = (copy: string, text = plan) =>
  collate(seedOf('plan', text), seedOf('copy', copy), '某省生物产业发展规划').map(({ kind, line, column, block, printed, other }) => ({
    kind,
    at: `${line}:${column} ${block}`,
    change: `${printed}→${other}`,
  }));

describe('a copy of the gazette', () => {
  it('without a difference has none, whatever its spaces and line ends', () => {
    expect(found(plan.replaceAll('\n', '\r\n').replace('全省生物', '全省 生物').replace('产值', '产\u200b值'))).toEqual([]);
  });

  it.each([
    ['another character', '1200亿元', '1300亿元', { at: '4:21 s1-p1', change: '2→3' }],
    ['a missing one', '以上，', '，', { at: '4:34 s1-p1', change: '以上→' }],
    ['one too many', '保障措施', '保障性措施', { at: '6:5 s2', change: '→性' }],
    ['at the end', '落到实处。', '落到实处', { at: '7:37 s2-p1', change: '。→' }],
    ['in a numbered head', '（一）壮大', '（一）做大', { at: '5:6 s1-1', change: '壮→做' }],
  ])('with %s shows where', (_name, from, to, expected) => {
    expect(found(plan.replace(from, to))).toEqual([{ kind: 'words', ...expected }]);
  });

  it('in wide figures differs in width alone', () => {
    expect(found(plan.replace('1200', '１２００'))).toEqual([{ kind: 'width', at: '4:20 s1-p1', change: '1200→１２００' }]);
  });

  it('that draws a table otherwise has the same cells', () => {
    const drawn =
      '附件\n┌────┬────┐\n│指标名称│2025年目│\n│\u3000\u3000\u3000\u3000│标\u3000\u3000\u3000│\n├────┼────┤\n│绿电占比│35%\u3000\u3000 │\n└────┴────┘\n';
    const piped = '附件\n\n| 指标名称 | 2025年目标 |\n| --- | --- |\n| 绿电占比 | 36% |\n';
    expect(found(piped, drawn).map(({ change }) => change)).toEqual(['5→6']);
  });
});

describe('planted differences', () => {
  /** A text of numbered sentences, no two alike. */
  const long = Array.from(
    { length: 400 },
    (_, i) => `第${i}项任务由责任单位${(i * 7919) % 1009}牵头，完成投资${(i * 104729) % 9973}万元。`,
  ).join('');
  const characters = [...long];

  it('are all found, and nothing else', () => {
    const places = Array.from({ length: 20 }, (_, i) => 137 + i * 311);
    const copy = characters.flatMap((char, i) => {
      const n = places.indexOf(i);
      return n < 0 ? [char] : [['误'], [], [char, '赘']][n % 3];
    });
    const changes = differences(characters, copy);
    expect(changes.map(({ a: [from] }, n) => from - (n % 3 === 2 ? 1 : 0))).toEqual(places);
    expect(changes.every(({ a: [from, to], b: [start, end] }) => to - from + (end - start) <= 2)).toBe(true);
  });

  it('of a whole missing sentence are one', () => {
    const copy = [...characters.slice(0, 500), ...characters.slice(560)];
    const changes = differences(characters, copy);
    expect(changes.reduce((sum, { a: [from, to] }) => sum + to - from, 0)).toBe(60);
    expect(changes.length).toBeLessThanOrEqual(2);
  });
});

describe('what was moved', () => {
  const [first, second, third] = ['到2031年建成实训基地12个。', '推进校企合作办学，试行现代学徒制。', '财政投入年均增长6%，并向农村倾斜。'];
  const head = '某市职业教育规划\n\n一、任务\n';
  const tail = '\n二、保障\n各县区按年度报告进展。\n';
  const changes = (text: string, copy: string) => found(copy, text).map(({ kind, at, change }) => `${kind} ${at} ${change}`);

  it.each([
    ['to the end of its paragraph', [first, second, third], [first, third, second]],
    ['to the head of its chapter', [first, second, third], [second, first, third]],
  ])('%s is listed once', (_name, before, after) => {
    const listed = changes(head + before.join('') + tail, head + after.join('') + tail);
    expect(listed).toHaveLength(1);
    expect(listed[0]).toContain('moved');
  });

  it('into another chapter is listed once, with both its lines', () => {
    const [text, copy] = [head + first + second + third + tail, `${head}${first}${third}${tail.trimEnd()}${second}\n`];
    const variants = collate(seedOf('plan', text), seedOf('copy', copy), null);
    expect(variants.map(({ kind, line, copy: { line: to } }) => [kind, line, to])).toEqual([['moved', 4, 6]]);
    expect(sayVariants('seeds/x.txt', variants)).toEqual([
      'Moved:',
      expect.stringMatching(/^seeds\/x\.txt:4:\d+ s1-p1: moved to copy 6:\d+: .*推进校企合作办学/),
      '1 differences: 0 of words, 1 moved, 0 of width alone.',
    ]);
  });

  it('and changed, or too short to be told, is missing here and added there', () => {
    const [text, copy] = [head + first + second + tail, head + first + tail.trimEnd()];
    expect(changes(text, `${copy}推进校企联合办学，试行新的学徒制。\n`).every((line) => line.startsWith('words'))).toBe(true);
    expect(
      changes(`${head}尤其，${first}${third}${tail}`, `${head}${first}尤其，${third}${tail}`).map((line) => line.split(' ')[0]),
    ).toEqual(['words', 'words']);
  });

  it('changes places with another passage: each is listed once, and no word of it besides', () => {
    const [text, copy] = [
      [first, third, second],
      [second, third, first],
    ].map((parts) => head + parts.join('\n') + tail);
    expect(changes(text, copy).map((line) => line.split(' ')[0])).toEqual(['moved', 'moved']);
  });

  it('leaves a change that stands at its place', () => {
    const [text, copy] = [
      `${head}${first}${second}${third}${tail}`,
      `${head}${first}${third.replace('6%', '8%')}${tail.trimEnd()}${second}\n`,
    ];
    expect(changes(text, copy).map((line) => line.split(' ')[0])).toEqual(['moved', 'words']);
  });
});

describe('what an editor says of it', () => {
  const file = 'facts:\n  place: x # its place\n  checkedAgainst: null\n\nreviews: []\n';
  const checked = { copy: '《某省人民政府公报》2026年第4期', role: '编者', day: '2026-11-27', differences: 0 };

  it('is noted in the plan’s file, and nothing else of it changes', () => {
    const text = withChecked(file, checked);
    expect(parse(text)).toMatchObject({
      facts: { checkedAgainst: '《某省人民政府公报》2026年第4期（编者2026-11-27逐字核对，没有不同）' },
    });
    expect(text.replace(/checkedAgainst: .*/, 'checkedAgainst: null')).toBe(file);
    expect(parse(withChecked(text, { ...checked, differences: 3 }))).toMatchObject({
      facts: { checkedAgainst: expect.stringContaining('3处不同，逐处看过') as string },
    });
  });

  it('has no place in a file without the fact', () => {
    expect(() => withChecked('facts:\n  place: x\n', checked)).toThrow('Add `checkedAgainst: null`');
  });

  it('is said with the count of both kinds', () => {
    const variants = collate(seedOf('plan', plan), seedOf('copy', plan.replace('1200', '１２００').replace('推进', '推动')), null);
    expect(sayVariants('seeds/x.txt', variants).at(-1)).toBe('2 differences: 1 of words, 0 moved, 1 of width alone.');
    expect(sayVariants('seeds/x.txt', [])).toEqual(['No visible character differs.']);
  });
});
