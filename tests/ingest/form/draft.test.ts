import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draftOf, edit, sourceOf } from '../../../src/ingest/form/draft.ts';
import { changesOf, invert } from '../../../src/ingest/record/form-changes.ts';
import { readForm, writeForm } from '../../../src/ingest/record/form-file.ts';
import { changesIn, runsOf } from '../../../src/ingest/record/equal-changes.ts';
import { type FormChange, formKinds } from '../../../src/model/form-change.ts';

const character = fc.constantFrom('到', '2', '0', ' ', '\n', '\f', '\u200b', '\ufeff', '𠮷', '+', '"', '\\');
const words = (maxLength: number) => fc.string({ unit: character, maxLength });
const wish = fc.record({ from: fc.nat(60), length: fc.nat(6), now: words(3), kind: fc.constantFrom(...formKinds) });
const rounds = fc.array(fc.array(wish, { maxLength: 8 }), { maxLength: 4 });

/** Makes rounds of edits at any places that don't cut a character in two. */
function editAll(source: string, all: readonly (readonly { from: number; length: number; now: string; kind: FormChange['kind'] }[])[]) {
  return all.reduce((draft, wishes) => {
    const ends = Array.from(draft.text).reduce<number[]>((places, char) => [...places, places[places.length - 1] + char.length], [0]);
    const place = (n: number) => ends[Math.min(n, ends.length - 1)];
    return edit(
      draft,
      wishes.map(({ from, length, now, kind }) => ({ start: place(from), end: place(from + length), now, kind })),
    );
  }, draftOf(source));
}

describe('edits', () => {
  const made = (source: string, ...all: [number, number, string][][]) =>
    all.reduce(
      (draft, round) =>
        edit(
          draft,
          round.map(([start, end, now]) => ({ start, end, now, kind: 'radical' })),
        ),
      draftOf(source),
    );
  it.each([
    [
      'replace',
      made('abcdef', [
        [1, 2, 'B'],
        [4, 6, ''],
      ]),
      'aBcd',
    ],
    [
      'insert',
      made('abc', [
        [0, 0, 'x'],
        [3, 3, 'y'],
        [1, 1, 'z'],
      ]),
      'xazbcy',
    ],
    ['come one after the other', made('abcdef', [[1, 3, '']], [[1, 2, 'D']]), 'aDef'],
    ['take the whole of a change they cut', made('abcdef', [[1, 2, 'BBB']], [[3, 5, '-']]), 'aBB-def'],
    ['insert into a change', made('abc', [[1, 2, 'BB']], [[2, 2, '-']]), 'aB-Bc'],
    [
      'that overlap: the first is made',
      made('abcdef', [
        [1, 3, 'X'],
        [2, 4, 'Y'],
      ]),
      'aXdef',
    ],
    ['of nothing', made('', [[0, 0, 'x']]), 'x'],
  ])('%s', (_, draft, text) => {
    expect(draft.text).toBe(text);
  });
});

it('the source comes back from the text and its changes, also through the file', () => {
  fc.assert(
    fc.property(words(60), rounds, (source, all) => {
      const draft = editAll(source, all);
      const changes = changesOf(draft);
      expect(sourceOf(draft)).toBe(source);
      expect(invert(draft.text, changes)).toBe(source);
      const record = { file: 'a.txt', sha256: '0'.repeat(64), kind: 'text' as const, encoding: 'utf-8', title: null, address: null };
      const read = readForm(writeForm({ ...record, changes: runsOf(changes) }));
      expect(changesIn(draft.text, read.changes)).toEqual(changes);
    }),
    { numRuns: 500 },
  );
});

it('a change says where it stood: page, line and column', () => {
  const draft = edit(draftOf('一\n二三\n\f四五'), [{ start: 7, end: 8, now: '', kind: 'digit-space' }]);
  expect(changesOf(draft).map(({ at, source }) => ({ at, ...source }))).toEqual([{ at: 7, page: 2, line: 1, column: 2 }]);
});

it('a change that the text does not hold is refused', () => {
  const change: FormChange = {
    kind: 'radical',
    at: changesOf(edit(draftOf('⼀'), [{ start: 0, end: 1, now: '一', kind: 'radical' }]))[0].at,
    source: { page: null, line: 1, column: 1 },
    was: '⼀',
    now: '一',
  };
  expect(() => invert('二', [change])).toThrow('一');
});
