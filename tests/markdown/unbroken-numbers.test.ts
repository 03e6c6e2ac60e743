import { expect, it } from 'vitest';
import { newRender } from '../../src/markdown/render.ts';

const render = newRender('/', { address: '固定地址', table: '表', box: '专栏', beside: '本段的目标' });
const unbroken = (html: string): string[] => [...html.matchAll(/<span class="unbroken">([^<]*)<\/span>/g)].map(([, text]) => text);

const rows: [text: string, wholes: string[]][] = [
  ['到2025年，全省海洋产业总产值突破1.2万亿元。', ['2025年', '1.2万亿元']],
  ['培育3—5家龙头企业，2016—2020年年均增长8%以上。', ['3—5家', '2016—2020年', '8%']],
  ['建设5G基站，发展3D打印和4K超高清。', []],
  ['在[2030年规划](../plans/other-plan.md)里', []],
  ['落实中国制造2025战略，在2030新能源汽车大会上签约', []],
  ['《中国制造2025》提出二十项任务。', []],
];

it.each(rows)('%s keeps together %j', (text, wholes) => {
  expect(unbroken(render(text).html)).toEqual(wholes);
});

it('changes no character, in headings neither', () => {
  const { html, headings } = render('## 到2035年的愿景\n\n新增专精特新企业300家，其中50家上市。');
  expect(html.replace(/<[^>]*>/g, '').trim()).toBe('到2035年的愿景\n新增专精特新企业300家，其中50家上市。');
  expect(headings[0].text).toBe('到2035年的愿景');
});
