import { expect, it } from 'vitest';
import { readingForm } from '../../src/language/form/reading-form.ts';
import { excerptOf } from '../../src/search/excerpt.ts';
import { matchBlock } from '../../src/search/match.ts';
import { readPage } from '../../src/search/pages.ts';

const text = '支持企業建設深遠海養殖平臺，推動漁業與旅遊業融合發展。';
const page = readPage({
  plan: 'haiwan',
  address: 's1',
  title: '重點任務',
  blocks: [
    { id: 's1-p1', heading: '', text, read: readingForm(text).text },
    { id: 's1-p2', heading: '', text: '支持企业建设深远海养殖平台。' },
  ],
});

it('a text in traditional characters is found by simplified words and shown as printed', () => {
  const [block] = page.blocks;
  const hit = matchBlock(page, block, { exact: ['深远海养殖平台'], words: [] });
  expect(hit?.tier).toBe('exact');
  expect(excerptOf(block.text, hit?.marks ?? [], block.read).pieces.find((piece) => piece.hit)?.text).toBe('深遠海養殖平臺');
});

it('a text in simplified characters is read as it is printed', () => {
  expect(matchBlock(page, page.blocks[1], { exact: ['深远海养殖平台'], words: [] })?.tier).toBe('exact');
});
