import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { newRender } from '../../src/markdown/render.ts';
import { PlanMentions } from '../../src/model/entry.ts';
import { PlanSectors } from '../../src/model/sector.ts';
import { readPlan } from '../../src/pipeline/plan.ts';
import { indexMentions } from '../../src/pipeline/mention/mentions.ts';
import { renderLabels } from '../../src/site/text/zh-CN.ts';
import { exactTexts } from '../rendered.ts';
import { vocabulary, words } from '../vocabulary.ts';
import { unprintedRecord } from './unprinted-record.ts';

/** Every paragraph begins with characters beyond the BMP: whoever counts UTF-16 units is wrong by one or two. */
const text = [
  '一、𠮷州光伏产业',
  '𠮷𠮷县做法。到2031年，𠮷州光伏产业产值达到50亿元，建设充电桩5万个，支持光优产业。',
  '𠮷镇做法。推广充电桩。',
].join('\n');

const bytes = new TextEncoder().encode(text);
const sha256 = createHash('sha256').update(bytes).digest('hex');
const record = unprintedRecord(vocabulary.plans[0], 'x', sha256);
const correction = { plan: 'x', sic: '光优', corr: '光伏', certainty: 'certain' as const, reason: '形近', times: 1 };
const own = { plan: 'x', name: '光伏产业', sector: 'energy', match: 'exact' as const, also: [], aims: ['建设充电桩5万个'] };
const { data, files, problems } = readPlan(
  { record, bytes, sha256 },
  {
    vocabulary: { ...vocabulary, corrections: [correction] },
    words: { ...words, own: [own], reviews: [] },
    index: indexMentions({ ...words, places: vocabulary.places }),
  },
);
const blocks = new Map(data?.blocks.map((block) => [block.id, Array.from(block.text)]));
const at = (block: string, [start, end]: readonly number[]): string | undefined => blocks.get(block)?.slice(start, end).join('');
const read = (path: string) => files.find((file) => file.path === path)?.text ?? '';

it('reads without a problem', () => expect(problems).toEqual([]));

it('run-in heads, misprints and numbers are stored in code points of their block', () => {
  const heads = data?.blocks.flatMap(({ id, heads: own = [] }) => own.map((head) => [at(id, head.at), head.text])) ?? [];
  expect(heads).toEqual([
    ['𠮷𠮷县做法。', '𠮷𠮷县做法。'],
    ['𠮷镇做法。', '𠮷镇做法。'],
  ]);
  expect(data?.corrections.map((each) => at(each.block, each.at))).toEqual(['光优']);
  expect(data?.quantities.map((each) => at(each.block, each.at))).toEqual(['2031年', '50亿元', '5万个']);
});

it('so are mentions and the aims of own sectors', () => {
  const { topics, measures } = PlanMentions.parse(JSON.parse(read('mentions/x.json')));
  const found = [...topics, ...measures].filter((mention) => mention.text === '充电桩');
  expect(found.length).toBeGreaterThan(1);
  for (const mention of found) expect(at(mention.block, mention.at)).toBe('充电桩');
  const { sectors } = PlanSectors.parse(JSON.parse(read('own/x.json')));
  expect(sectors.flatMap(({ aims }) => aims.map((aim) => at(aim.block, aim.at)))).toEqual(['建设充电桩5万个']);
});

it('the page puts heads, links and readings where they belong', () => {
  const { html } = newRender('/', renderLabels)(read('sections/x/s1.md').replace(/^---\n[\s\S]*?\n---\n/, ''));
  expect(html).toContain('<b class="head">𠮷𠮷县做法。</b>');
  expect(html).toContain('<b class="head">𠮷镇做法。</b>');
  expect(html).toMatch(/光优<a [^>]*class="added reading"[^>]*>〔光伏〕<\/a>产业/);
  expect(html).toMatch(/产值达到<a [^>]*>50亿元<\/a>/);
  for (const block of data?.blocks ?? []) expect(exactTexts(html).get(block.id)).toBe(block.text);
});
