import { expect, it } from 'vitest';
import { wholeMarkdown } from '../../../src/export/texts/whole-markdown.ts';

const about = { title: '全部', release: '2026.12', licence: 'CC BY 4.0', url: 'https://example.org/', note: '说明。' };
const text =
  '---\nid: a\ntitle: 甲\n---\n\n# 一、总体 {#s1}\n\n到2020年达到[5亿元](https://example.org/targets/a/5/)。 {#s1-p1 .x}\n\n###### 六级 {#s1-1-1-1-1-1}\n\n正文里的 {#s1} 不在末尾。\n';
const whole = wholeMarkdown([{ id: 'a', title: '甲', text }], about);

it('begins with what it is, and gives each plan a heading and its facts', () => {
  expect(whole).toMatch(/^---\ntitle: 全部\nrelease: "2026\.12"\n[\s\S]*?---\n\n说明。\n\n# 甲 \{#a\}\n\n```yaml\nid: a\ntitle: 甲\n```\n/);
});

it('puts the plan before every address, and takes headings a step down as far as there are steps', () => {
  expect(whole).toContain('\n## 一、总体 {#a/s1}\n');
  expect(whole).toContain('。 {#a/s1-p1 .x}\n');
  expect(whole).toContain('\n###### 六级 {#a/s1-1-1-1-1-1}\n');
});

it('leaves words and links as they are', () => {
  expect(whole).toContain('到2020年达到[5亿元](https://example.org/targets/a/5/)。');
  expect(whole).toContain('正文里的 {#s1} 不在末尾。');
});

it('is the same for a text without front matter', () => {
  expect(wholeMarkdown([{ id: 'b', title: '乙', text: '话。 {#s1-p1}\n' }], about)).toContain('话。 {#b/s1-p1}');
});
