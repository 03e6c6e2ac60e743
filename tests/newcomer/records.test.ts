import { describe, expect, it } from 'vitest';
import { isLeftEmpty, withoutRecords, withRecords } from '../../src/newcomer/record/record-list.ts';
import { withoutPlan } from '../../src/newcomer/record/remove-plan.ts';
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

  it('a file that was made for it is left empty', () => {
    const made = withRecords('# begun with x-2030\n', '- { plan: x-2030 }\n');
    expect(
      isLeftEmpty(
        withoutRecords(made, ({ plan }) => plan === 'x-2030'),
        'x-2030',
      ),
    ).toBe(true);
    expect(isLeftEmpty('[]\n', 'x-2030')).toBe(false);
  });
});

describe('a place goes with the plan that it came with', () => {
  const place = writtenPlace(
    { id: 'qinghai', code: '630000', name: '青海省', shortName: '青海', level: '省', parent: null },
    'qinghai-energy-2026',
  );
  const plan = (id: string, at: string) => `- id: ${id}\n  place: ${at}\n`;
  const left = (plans: string, places: string) =>
    withoutPlan(
      new Map([
        ['plans', plans],
        ['places', places],
      ]),
      'qinghai-energy-2026',
    ).get('places');

  it.each<[string, string, string, boolean]>([
    ['and no other needs', plan('qinghai-energy-2026', 'qinghai'), place, false],
    ['unless another plan is of it', plan('qinghai-energy-2026', 'qinghai') + plan('qinghai-water-2027', 'qinghai'), place, true],
    ['unless another place lies in it', plan('qinghai-energy-2026', 'qinghai'), `${place}- { id: haixi, parent: qinghai }\n`, true],
    ['unless it was there before', plan('qinghai-energy-2026', 'qinghai'), place.replace(` ${cameWith('qinghai-energy-2026')}`, ''), true],
  ])('%s', (_, plans, places, stays) => {
    expect(left(plans, places)?.includes('青海省')).toBe(stays);
  });
});

it('values stand on one line, and strings that look like something else are quoted', () => {
  expect(flow({ a: '130000', b: ['x', 'y'], c: null, d: '一：二 # 三' })).toBe('{ a: "130000", b: [ x, y ], c: null, d: "一：二 # 三" }');
});
