import { describe, expect, it } from 'vitest';
import { withField, withoutRecords, withRecords, withRecordsIn } from '../../src/newcomer/record/record-list.ts';
import { withoutPlaceOf } from '../../src/newcomer/record/remove-plan.ts';
import { cameWith, flow, writtenPlace } from '../../src/newcomer/record/written.ts';

const files: [what: string, text: string][] = [
  ['a list of flow records with a comment above', '# Places.\n\n- { id: a, x: 1 }\n- { id: b, x: 2 } # the second\n'],
  ['a list of block records with blank lines between', '# Plans.\n\n- id: a\n  x: 1\n\n# about b\n- id: b\n  words: |\n    one\n    two\n'],
  ['an empty list', '# Reviews.\n\n[]\n'],
  ['an empty list with words behind it', '[] # none yet\n'],
  ['records with odd spaces and quotes', '-   id:   \'a\'\n    x: "1"   \n-   id: b\n'],
];

describe('a record that is added and taken away leaves every other character where it was', () => {
  it.each(files)('%s', (_, text) => {
    for (const gap of ['', '\n'] as const) {
      const more = withRecords(text, '- id: new\n  x: 3\n', gap);
      expect(more).toContain('- id: new\n');
      expect(withoutRecords(more, ({ id }) => id === 'new')).toBe(text.replace('[] # none yet', '[]'));
    }
  });

  it('also from the middle, with the comments above it', () => {
    const text = '- id: a\n\n# about b\n- id: b\n\n# about c\n- id: c\n';
    expect(withoutRecords(text, ({ id }) => id === 'b')).toBe('- id: a\n\n# about c\n- id: c\n');
  });
});

describe('a record added to a part of a plan’s file leaves every other character where it was', () => {
  const added = '- { start: 7 }\n';
  it.each<[string, string, string]>([
    [
      'at the end of its list',
      'facts:\n  x: 1\n\nreviews:\n# why\n- { start: 3 } # one\n',
      'facts:\n  x: 1\n\nreviews:\n# why\n- { start: 3 } # one\n- { start: 7 }\n',
    ],
    [
      'before the part behind it',
      'reviews:\n- { start: 3 }\n\ncorrections:\n- sic: 甲\n',
      'reviews:\n- { start: 3 }\n- { start: 7 }\n\ncorrections:\n- sic: 甲\n',
    ],
    ['set in as the others are', 'reviews:\n  - start: 3\n    by: 编者\n', 'reviews:\n  - start: 3\n    by: 编者\n  - { start: 7 }\n'],
    [
      'behind text over several lines',
      'reviews:\n- why: |\n    一\n    二\nfacts: {}\n',
      'reviews:\n- why: |\n    一\n    二\n- { start: 7 }\nfacts: {}\n',
    ],
    ['in a part that is made for it', 'facts:\n  x: 1\n', 'facts:\n  x: 1\n\nreviews:\n- { start: 7 }\n'],
    ['in a part that was empty', 'reviews: []\nfacts:\n  x: 1\n', 'facts:\n  x: 1\n\nreviews:\n- { start: 7 }\n'],
    ['in a file without a line’s end', 'facts: {}', 'facts: {}\n\nreviews:\n- { start: 7 }\n'],
  ])('%s', (_, text, expected) => expect(withRecordsIn(text, 'reviews', added)).toBe(expected));
});

it('one field of the records that are meant is changed, and nothing else', () => {
  const text = '# Places.\n- { id: a, parent: null }   # one\n- id: b\n  parent: null\n- { id: c, parent: null }\n';
  expect(withField(text, 'parent', 'z', ({ id }) => id !== 'c')).toBe(
    '# Places.\n- { id: a, parent: z }   # one\n- id: b\n  parent: z\n- { id: c, parent: null }\n',
  );
});

describe('a place goes with the plan that it came with', () => {
  const place = writtenPlace(
    { id: 'qinghai', code: '630000', name: '青海省', shortName: '青海', level: '省', parent: null },
    'qinghai-energy-2026',
  );
  const came = 'qinghai-energy-2026';
  const city = (parent: string) => `- { id: haixi, parent: ${parent} }\n`;

  it.each<[string, string[], string, string]>([
    ['and no other needs', [], place, '[]\n'],
    ['unless another plan is of it', ['qinghai'], place, place],
    ['unless a place that came after it lies in it', ['haixi'], `${place}${city('qinghai')}`, `${place}${city('qinghai')}`],
    ['and one that was there before it lies in none again', ['haixi'], `${city('qinghai')}${place}`, city('null')],
    ['unless it was there before', [], place.replace(` ${cameWith(came)}`, ''), place.replace(` ${cameWith(came)}`, '')],
  ])('%s', (_, others, places, left) => {
    expect(
      withoutPlaceOf(
        places,
        came,
        others.map((at) => ({ place: at })),
      ),
    ).toBe(left);
  });
});

it('values stand on one line, and strings that look like something else are quoted', () => {
  expect(flow({ a: '130000', b: ['x', 'y'], c: null, d: '一：二 # 三' })).toBe('{ a: "130000", b: [ x, y ], c: null, d: "一：二 # 三" }');
});
