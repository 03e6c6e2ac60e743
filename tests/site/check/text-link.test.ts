import { expect, it } from 'vitest';
import { addressFor, fragmentFor, textIn } from '../../../src/site/check/text-link.ts';

it('a text in a fragment is the same text when it is read', async () => {
  for (const text of ['到2020年，达到1.7万亿元。', '“引号”\n第二段\t𠮷', 'a'.repeat(5000)])
    expect(await textIn(await fragmentFor(text))).toBe(text);
});

it('only characters of an address stand in it', async () => {
  expect(await fragmentFor('到2020年，全省战略性新兴产业增加值达到5000亿元。')).toMatch(/^#t=[\w-]+$/);
});

it('what holds no text, or half of one, is none', async () => {
  const whole = await fragmentFor('到2020年，全省战略性新兴产业增加值达到5000亿元。');
  for (const fragment of ['', '#finding-1', '#t=', '#t=***', whole.slice(0, -12)]) expect(await textIn(fragment)).toBeNull();
});

it('an address that would be too long is none', async () => {
  const random = Array.from({ length: 9000 }, (_, i) => String.fromCharCode(0x4e00 + ((i * 7919) % 20000))).join('');
  expect(await addressFor(random, 'https://duizhao.example/check/')).toBeNull();
  expect(await addressFor('短', 'https://duizhao.example/check/')).toContain('/check/#t=');
});
