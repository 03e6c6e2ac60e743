import { expect, it } from 'vitest';
import { listPacks } from '../../src/built/pack-list.ts';

const page = '<p>a</p><div data-packs></div><div>b</div>';
const pdf = { label: '《甲 & 乙》（PDF）', language: 'zh-CN', href: '/packs/jia.pdf', bytes: 1_250_000 };

it('lists the packs that there are, with their sizes', () => {
  expect(listPacks(page, [pdf])).toBe(
    '<p>a</p><div data-packs><ul class="plain"><li><a href="/packs/jia.pdf" lang="zh-CN">《甲 &amp; 乙》（PDF）</a> <span class="src size">1.3 MB</span></li></ul></div><div>b</div>',
  );
});

it('takes the place of the list that stood there', () => {
  expect(listPacks(listPacks(page, [pdf, pdf]), [pdf])).toBe(listPacks(page, [pdf]));
  expect(listPacks(listPacks(page, [pdf]), [])).toBe(page);
});

it('leaves a page without a place for it as it is', () => {
  expect(listPacks('<div>b</div>', [pdf])).toBe('<div>b</div>');
});
