import { describe, expect, test } from 'vitest';
import { type Bound, boundEnding, boundOpening, boundsAfter, boundsBefore, meaningOf } from '../../src/language/bounds.ts';
import { comparedUnit } from '../../src/language/counters.ts';
import { plainExample } from '../../src/language/example.ts';
import { chineseValue, digitPair, fiveYearPlan } from '../../src/language/numerals.ts';
import { plainSubject, subjectBefore } from '../../src/language/subject.ts';

const sides = (example: Parameters<typeof plainExample>[0]) => {
  const { text, start, end } = plainExample(example);
  return { left: text.slice(0, start), right: text.slice(end) };
};

describe('bounds', () => {
  test.each(boundsBefore)('$word before a number means $means', ({ word, means, examples, apart }) => {
    for (const example of examples) expect(boundEnding(sides(example).left)).toBe(word);
    for (const example of apart?.not ?? []) expect(boundEnding(sides(example).left)).toBe('');
    expect(meaningOf(word)).toBe(means);
  });

  test('every letter that keeps a bound apart has its look-alike', () => {
    const kept = (bounds: readonly Bound[], phrase: (word: string, letter: string) => string) =>
      bounds.flatMap(({ word, apart }) =>
        [...(apart?.letters ?? '').replace(/\[\^.*\]|[[\]]/g, '')].filter(
          (letter) => !apart?.not.some((example) => plainExample(example).text.includes(phrase(word, letter))),
        ),
      );
    expect(kept(boundsBefore, (word, letter) => letter + word)).toEqual([]);
    expect(kept(boundsAfter, (word, letter) => word + letter)).toEqual([]);
  });

  test.each(boundsAfter)('$word after a number means $means', ({ word, means, examples, apart }) => {
    for (const example of examples) expect(boundOpening(sides(example).right)).toBe(word);
    for (const example of apart?.not ?? []) expect(boundOpening(sides(example).right)).toBe('');
    expect(meaningOf(word)).toBe(means);
  });
});

test.each([
  ['家', '个'],
  ['座', '个'],
  ['所', '个'],
  ['户', '个'],
  ['项', '项'],
  ['亿元', '亿元'],
])('%s is compared as %s', (unit, expected) => {
  expect(comparedUnit(unit)).toBe(expected);
});

test.each([
  ['十一', 11],
  ['一百二十', 120],
  ['千', 1000],
  ['三万五千', 35000],
  ['二〇三五', 2035],
  ['两万亿', 2e12],
  ['三三', null],
  ['大', null],
])('%s is %s', (text, value) => {
  expect(chineseValue(text)).toBe(value);
});

test('two neighbouring digits are a range', () => {
  expect([digitPair('七八'), digitPair('三五'), digitPair('八七'), digitPair('二八')]).toEqual([[7, 8], [3, 5], null, null]);
});

test.each([
  ['十五五', 2026, 2030],
  ['十四五', 2021, 2025],
  ['九五', 1996, 2000],
  ['十五', 2001, 2005],
])('%s is %i to %i', (name, from, to) => {
  expect(fiveYearPlan(name)).toEqual([from, to]);
});

test.each([
  ['生物医药产业', '生物医药'],
  ['现代物流 产业领域', '现代物流'],
  ['产业链', '产业链'],
])('%s is plainly %s', (subject, expected) => {
  expect(plainSubject(subject)).toBe(expected);
});

test.each([
  ['海洋工程、船舶修造等6个产业', '6个产业'],
  ['茶叶、丝绸、陶瓷三大产业', '三大产业'],
  ['茶叶加工业的', '茶叶加工业'],
  ['规上企业实现', '规上企业'],
  ['低空经济当年', '低空经济'],
  ['钢铁、水泥行业', '钢铁、水泥行业'],
])('%s before a measure names %s', (words, expected) => {
  expect(subjectBefore(words)).toBe(expected);
});
