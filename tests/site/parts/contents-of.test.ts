import { expect, it } from 'vitest';
import { contentsOf, wantsContents } from '../../../src/site/parts/contents-of.ts';

const partsOf = (html: string) => contentsOf(html)?.parts.map(({ id, name }) => `${id}: ${name}`);

it.each([
  ['a heading with an id', '<h2 id="aims">目标</h2>', ['aims: 目标']],
  ['the heading that opens a section, by the section’s', '<section id="text"><h2>文字</h2></section>', ['text: 文字']],
  ['its own id before the section’s', '<section id="a"><h2 id="b">产业</h2></section>', ['b: 产业']],
  ['a heading that holds a link', '<h2 id="a"><a href="/x">四川\n 的规划</a></h2>', ['a: 四川 的规划']],
  ['no second heading of a section without an id', '<section id="a"><h2>一</h2><h2>二</h2></section>', ['a: 一']],
  ['no heading without an id', '<h2>文件信息</h2>', []],
  ['no hidden heading', '<h2 id="a" class="hidden">查找</h2><h2 id="b">地方</h2>', ['b: 地方']],
  ['no heading of another level', '<h1 id="a">页</h1><h3 id="b">节</h3>', []],
  ['an attribute that holds a >', '<section data-x="a > b" id="s"><h2>目标</h2></section>', ['s: 目标']],
])('lists %s', (_, html, parts) => {
  expect(partsOf(html)).toEqual(parts);
});

it('begins before the section of the first part that is listed', () => {
  const html = '<p>引言</p><section><h2 class="hidden" id="q">查</h2></section><section id="a"><h2>一</h2></section>';
  expect(html.slice(contentsOf(html)?.at)).toBe('<section id="a"><h2>一</h2></section>');
});

it('leaves a page alone that lists its parts itself', () => {
  expect(contentsOf('<nav class="on-page src"></nav><h2 id="a">一</h2>')).toBeNull();
});

it.each([
  ['long, with two parts', '字'.repeat(1300), 2, true],
  ['long, with one part', '字'.repeat(1300), 1, false],
  ['short', '字'.repeat(300), 4, false],
  ['short, with much markup', `${'<b></b>'.repeat(500)}字`, 4, false],
])('a page that is %s', (_, html, parts, wants) => {
  expect(
    wantsContents(
      html,
      Array.from({ length: parts }, (__, i) => ({ id: `p${i}`, name: '部分' })),
    ),
  ).toBe(wants);
});
