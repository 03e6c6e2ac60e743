import { expect, it } from 'vitest';
import { elementsOf } from '../../src/audit/page.ts';
import { newRender } from '../../src/markdown/render.ts';
import { renderLabels } from '../../src/site/text/zh-CN.ts';
import { build } from '../pipeline/judge.ts';
import { exactTexts } from '../rendered.ts';

const render = newRender('/', renderLabels);
const hostile = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '[点](javascript:alert(1))',
  '![图](https://example.org/x.png)',
  '<https://example.org>',
  '词 {#s9 onclick=alert(1) .x}',
  '--- \n title: x',
  '&lt;b&gt; &#60;i&#62;',
  '`</p><style>*{}</style>`',
  '| 甲 | <svg onload=alert(1)> |',
];

/** The pages that a plan of these lines comes to. */
function pages(lines: readonly string[]): { html: string; texts: Map<string, string> } {
  const { data, files } = build(`一、目标\n${lines.join('\n')}\n┌──────────────┐\n│${lines[0]}│\n└──────────────┘\n`);
  const html = files
    .filter(({ path }) => path.startsWith('sections/'))
    .map(({ text }) => render(text.replace(/^---\n[\s\S]*?\n---\n/, '')).html)
    .join('');
  return { html, texts: new Map(data?.blocks.map((block) => [block.id, block.text])) };
}

it('a seed’s words never become markup', () => {
  const { html, texts } = pages(hostile);
  const elements = elementsOf(html);
  const names = new Set(elements.map(({ tagName }) => tagName));
  for (const name of ['script', 'img', 'style', 'svg', 'iframe', 'code', 'i']) expect(names.has(name), name).toBe(false);
  const attributes = elements.flatMap(({ attrs }) => attrs);
  expect(attributes.filter(({ name }) => /^on|^style$/.test(name))).toEqual([]);
  const hrefs = attributes.filter(({ name }) => name === 'href').map(({ value }) => value);
  expect(hrefs.filter((href) => !href.startsWith('#'))).toEqual([]);
  const shown = exactTexts(html);
  for (const [id, text] of texts) expect(shown.get(id), id).toBe(text);
});
