import { describe, expect, it } from 'vitest';
import { type Words, words } from '../../src/strings/languages.ts';

/** A dictionary in another language, made of the first: every text says which key it stands for, functions and lists stay. */
function stranger<T>(value: T, key: string): T;
function stranger(value: unknown, key: string): unknown {
  if (typeof value === 'string') return key;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, stranger(each, `${key}.${name}`)]));
}

describe('a second language', () => {
  const en: Words = {
    ...stranger(words('zh-CN'), 'en'),
    language: 'en',
    years: (from, to) => `${from} to ${to}`,
    listed: (names) => names.join(', '),
  };

  it('fills the same keys, and pages need no change', () => {
    expect(en.nav.plans).toBe('en.nav.plans');
    expect(en.years(2026, 2030)).toBe('2026 to 2030');
  });

  it('is refused where a key is missing or a sentence takes something else', () => {
    // @ts-expect-error -- a dictionary without its subjects is none
    const missing: Words = { language: 'en' };
    // @ts-expect-error -- the years are numbers
    const wrong: Words = { ...en, years: (from: string, to: string) => `${from} to ${to}` };
    expect([missing, wrong]).toHaveLength(2);
  });
});
