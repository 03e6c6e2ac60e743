import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { Address } from '../src/model/block.ts';
import { PlanData } from '../src/model/data.ts';
import { newRender } from '../src/markdown/render.ts';
import { renderLabels } from '../src/site/text/zh-CN.ts';
import { buildContent } from '../scripts/seeds.ts';
import { foldersOf } from '../src/corpus/folders.ts';
import { exactTexts } from './rendered.ts';
import { visibleSeed } from './tiles.ts';

/** The corpus at hand: seeds/, or what SEEDS names. */
const { files, problems } = buildContent(foldersOf().seeds);
const plans = files.filter((file) => file.path.startsWith('data/')).map((file) => PlanData.parse(JSON.parse(file.text)));
const render = newRender('/', renderLabels);

it('the seeds read without a fault', () => expect(problems.filter(({ fatal }) => fatal)).toEqual([]));

describe.each(plans.map((plan) => [plan.id, plan] as const))('%s', (id, plan) => {
  it('is tiled: every visible character outside box rules stands in exactly one block, in order', () => {
    const pieces = plan.blocks.map((block) => plan.text.slice(block.span.start, block.span.end)).join('');
    expect(visibleSeed(pieces)).toBe(visibleSeed(plan.text));
  });

  it('has blocks whose words are the words of their span', () => {
    for (const block of plan.blocks.filter(({ rows }) => !rows)) {
      expect(visibleSeed(block.text), block.id).toBe(visibleSeed(plan.text.slice(block.span.start, block.span.end)));
    }
  });

  it('has table cells that hold every visible character of the drawing', () => {
    // What tables are drawn with in plain characters is no text of theirs; neither side is asked for it.
    const sorted = (text: string) =>
      Array.from(visibleSeed(text).replace(/[|+:=^-]/g, ''))
        .sort()
        .join('');
    for (const block of plan.blocks.filter(({ rows }) => rows)) {
      expect(sorted(block.text), block.id).toBe(sorted(plan.text.slice(block.span.start, block.span.end)));
    }
  });

  it('renders to each block’s exact text', () => {
    const sections = files.filter((file) => file.path.startsWith(`sections/${id}/`));
    const shown = new Map(sections.flatMap((file) => [...exactTexts(render(file.text.replace(/^---\n[\s\S]*?\n---\n/, '')).html)]));
    for (const block of plan.blocks) expect(shown.get(block.id), block.id).toBe(block.text);
  });

  it('has addresses that fit, each once', () => {
    const addresses = plan.blocks.map((block) => block.id);
    expect(new Set(addresses).size).toBe(addresses.length);
    for (const address of addresses) expect(Address.safeParse(address).success, address).toBe(true);
  });

  it('has every block in a division, and every division on a page that is there', () => {
    const divisions = new Map(plan.divisions.map((division) => [division.id, division]));
    for (const block of plan.blocks) expect(divisions.has(block.division), block.id).toBe(true);
    for (const { id: division, page } of plan.divisions) expect(divisions.get(page)?.page, division).toBe(page);
  });

  it('has spans in range and heads that read what they say', () => {
    for (const block of plan.blocks) for (const head of block.heads ?? []) expect(block.text.slice(...head.at)).toBe(head.text);
    for (const { sic, span, block, at } of plan.corrections) {
      expect(visibleSeed(plan.text.slice(span.start, span.end))).toBe(sic);
      expect(plan.blocks.find((candidate) => candidate.id === block)?.text.slice(...at)).toBe(sic);
    }
  });
});

it('front matter is YAML that any reader takes the same way: no dates, no numbers in disguise', () => {
  for (const file of files.filter(({ path }) => path.startsWith('plans/'))) {
    const fields = parse(file.text.split('---\n')[1], { version: '1.1' }) as Record<string, unknown>;
    expect(fields.issued === null || typeof fields.issued === 'string', file.path).toBe(true);
  }
});
