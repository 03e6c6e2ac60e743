import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plain, plainQuery, plainWithPlaces } from '../../src/search/normalise.ts';

describe('plain', () => {
  it.each([
    ['ＡＭＯＬＥＤ', 'amoled'],
    ['１２％', '12%'],
    ['二〇二〇年', '二零二零年'],
    ['石 墨\u3000烯', '石墨烯'],
    ['约翰·史密斯', '约翰史密斯'],
    ['2018—2020', '2018-2020'],
    ['“十三五”', '"十三五"'],
    ['\u202e石\u200b墨\ufeff烯', '石墨烯'],
    ['a\ud800b', 'ab'],
    ['甲\t乙\n丙', '甲\n乙\n丙'],
    ['㎡', 'm2'],
    ['m³', 'm3'],
    ['2∶8', '2:8'],
    ['5〜10家', '5~10家'],
    ['①', '①'],
    ['⑴⒈㈠½', '⑴⒈㈠½'],
  ])('%j is compared as %j', (text, as) => {
    expect(plain(text)).toBe(as);
  });

  it('a question has no line breaks', () => {
    expect(plainQuery('甲\t乙 \n丙')).toBe('甲乙丙');
  });

  it('is the same with and without places, and every place leads to the character it came from', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.oneof(
            fc.constantFrom('石', '〇', '％', 'Ａ', '·', ' ', '—', '\ud83d\ude00', '\udc00', 'ﬁ'),
            fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
          ),
        }),
        (text) => {
          const { text: own, from, to } = plainWithPlaces(text);
          expect(own).toBe(plain(text));
          expect(from.length).toBe(own.length);
          for (let i = 0; i < own.length; i++) expect(plain(text.slice(from[i], to[i]))).toContain(own[i]);
        },
      ),
    );
  });

  it('changes nothing when done twice, line breaks aside', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(plain(plain(text))).toBe(plain(text));
      }),
    );
  });
});
