import { expect, it } from 'vitest';
import { quoteOf } from '../../../src/pipeline/find/stated/quote.ts';

const quoted = (before: string, after: string): string[] => {
  const { prefix, exact, suffix } = quoteOf(`${before}50亿元${after}`, before.length, before.length + 4);
  return [prefix, exact, suffix];
};

it.each([
  ['all there is where that is little', '产值', '。', ['产值', '50亿元', '。']],
  ['nothing where nothing is', '', '', ['', '50亿元', '']],
  ['32 characters to each side', `远${'前'.repeat(32)}`, `${'后'.repeat(32)}远`, ['前'.repeat(32), '50亿元', '后'.repeat(32)]],
  ['no half of a character', `𠮷${'前'.repeat(31)}`, `${'后'.repeat(31)}𠮷`, ['前'.repeat(31), '50亿元', '后'.repeat(31)]],
  [
    'a whole one of two halves',
    `远𠮷${'前'.repeat(30)}`,
    `${'后'.repeat(30)}𠮷远`,
    [`𠮷${'前'.repeat(30)}`, '50亿元', `${'后'.repeat(30)}𠮷`],
  ],
])('a quote has %s', (_, before, after, expected) => expect(quoted(before, after)).toEqual(expected));
