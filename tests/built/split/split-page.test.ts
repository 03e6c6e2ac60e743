import { expect, it } from 'vitest';
import { splitPage } from '../../../src/built/split/split-page.ts';

const names = { rest: '其余', here: '{from}–{to}/{rows}', rows: '{from}–{to}', title: '（{from}–{to}）', all: '全部{rows}', reading: '……' };
const mark = ` data-split='${JSON.stringify(names)}'`;
const row = (n: number): string => `<tr id="r${n}"><th>${n}</th><td><ul><li>a</li><li>b</li></ul></td></tr>`;
const rows = (from: number, to: number): string => Array.from({ length: to - from + 1 }, (_, i) => row(from + i)).join('');
const group = (id: string, from: number, to: number): string =>
  `<details id="${id}"><summary>${id} 省</summary><table><thead><tr><th>n</th></tr></thead><tbody>${rows(from, to)}</tbody></table></details>`;
const page = (list: string): string =>
  `<!doctype html><html><head><title>目标 · 站</title><link rel="canonical" href="https://x.cn/targets/"></head><body><header>上</header>` +
  `<main id="main"><h1>目标</h1><p>说明</p>${list}<p>末</p></main><footer><p class="print-only">本页：https://x.cn/targets/</p></footer></body></html>`;
const limits = { rows: 5, characters: 100_000 };
const listed = (html: string): string[] => [...html.matchAll(/<tr id="(r\d+)"/g)].map(([, id]) => id);

it.each([
  ['rows that fit', `<div${mark}><table><tbody>${rows(1, 5)}</tbody></table></div>`],
  ['a list without a mark', `<div><table><tbody>${rows(1, 50)}</tbody></table></div>`],
  ['rows of rows count once', `<div${mark}><ul>${'<li><ul><li>1</li><li>2</li></ul></li>'.repeat(4)}</ul></div>`],
])('leaves a page alone: %s', (_, list) => {
  expect(splitPage(page(list), '/targets/', limits)).toBeNull();
});

it('cuts a list between rows, with its heads again, and loses none', () => {
  const split = splitPage(
    page(`<div${mark}><table><thead><tr><th>头</th></tr></thead><tbody>${rows(1, 12)}</tbody></table></div>`),
    '/targets/',
    limits,
  );
  const parts = [...(split?.parts.values() ?? [])];
  expect([...(split?.parts.keys() ?? [])]).toEqual(['part-2', 'part-3']);
  expect([split?.html ?? '', ...parts].map(listed)).toEqual([
    ['r1', 'r2', 'r3', 'r4', 'r5'],
    ['r6', 'r7', 'r8', 'r9', 'r10'],
    ['r11', 'r12'],
  ]);
  for (const part of parts)
    expect(part).toContain('<table data-goes-on><thead data-again><tr><th>头</th></tr></thead><tbody data-goes-on>');
  expect(split?.html).toContain('</div><nav class="rest" data-rest="全部12" data-reading="……" aria-label="其余"><p class="src">1–5/12</p>');
  expect(split?.html.endsWith('<p>末</p></main><footer><p class="print-only">本页：https://x.cn/targets/</p></footer></body></html>')).toBe(
    true,
  );
});

it('gives a part the frame of its page, a title and an address of its own', () => {
  const part = splitPage(page(`<div${mark}><ul>${'<li>x</li>'.repeat(7)}</ul></div>`), '/targets/', limits)?.parts.get('part-2') ?? '';
  expect(part).toContain('<title>目标（6–7） · 站</title><link rel="canonical" href="https://x.cn/targets/part-2/">');
  expect(part).toContain('<header>上</header><main id="main"><h1><a href="/targets/">目标</a> <span class="src">（6–7）</span></h1>');
  expect(part).toContain('本页：https://x.cn/targets/part-2/');
  expect(part).not.toContain('说明');
});

it('keeps a group whole where it fits into a part, and its address on the page', () => {
  const list = `<div${mark}><div class="g">${group('gansu', 1, 3)}${group('qinghai', 4, 7)}${group('ningxia', 8, 15)}</div></div>`;
  const split = splitPage(page(list), '/targets/', limits);
  expect([split?.html ?? '', ...(split?.parts.values() ?? [])].map(listed)).toEqual([
    ['r1', 'r2', 'r3'],
    ['r4', 'r5', 'r6', 'r7', 'r8'],
    ['r9', 'r10', 'r11', 'r12', 'r13'],
    ['r14', 'r15'],
  ]);
  expect(split?.html).toContain('<details id="gansu">');
  expect(split?.html).toContain('<a id="qinghai" class="src" href="/targets/part-2/#qinghai">qinghai 省</a>');
  expect(split?.html).toContain('<a id="ningxia" class="src" href="/targets/part-2/#ningxia">ningxia 省</a>');
  expect(split?.parts.get('part-3')).toContain('<details id="ningxia" data-goes-on open><summary data-again>ningxia 省</summary>');
});

it('leaves no head without its rows', () => {
  const section = (n: number): string => `<section><h2 id="s${n}">${n}</h2><ul>${'<li>x</li>'.repeat(4)}</ul></section>`;
  const split = splitPage(page(`<div${mark}>${[1, 2, 3].map(section).join('')}</div>`), '/a/', limits);
  for (const html of [split?.html ?? '', ...(split?.parts.values() ?? [])])
    expect(html.match(/<h2 id="s\d">\d<\/h2><ul>/g)).toHaveLength(1);
});

it('leads links into other parts to the page', () => {
  const list = `<div${mark}><ul>${'<li id="k">x</li>'.repeat(1)}${'<li>x</li>'.repeat(5)}<li id="z"><a href="#k">k</a><a href="#z">z</a></li></ul></div>`;
  const part = splitPage(page(list), '/a/', limits)?.parts.get('part-2');
  expect(part).toContain('<a href="/a/#k">k</a><a href="#z">z</a>');
});

it('cuts by characters too', () => {
  const list = `<div${mark}><ul>${`<li>${'字'.repeat(300)}</li>`.repeat(4)}</ul></div>`;
  expect(splitPage(page(list), '/a/', { rows: 100, characters: 700 })?.parts.size).toBe(1);
});
