import { describe, expect, it } from 'vitest';
import type { AuthoredPriority, FoundSector } from '../../../src/model/sector.ts';
import { findPriorities } from '../../../src/pipeline/priority/priorities.ts';
import { publishDivisions } from '../../../src/pipeline/read/division.ts';
import { readOutline } from '../../../src/pipeline/read/outline.ts';
import { seedOf } from '../../../src/pipeline/read/source/seed.ts';
import { publishBlocks } from '../../../src/pipeline/read/text.ts';

const seed = seedOf(
  'hainan.txt',
  '海南省海洋产业规划\n\n一、总体要求\n\n　　做大做强船舶、深海油气产业，积极培育深海油气装备产业。\n\n二、任务\n\n　　大力发展船舶产业，稳步发展渔业加工行业。深海油气、深海油气装备要先行。\n',
);
const outline = readOutline(seed, '海南省海洋产业规划');
const blocks = publishBlocks(seed, outline.blocks);
const sector = (name: string): FoundSector => ({
  ...{
    name,
    sector: 'equip',
    match: 'exact',
    also: [],
    note: null,
    noteEn: null,
    headings: [],
    blocks: [],
    characters: 0,
    rank: null,
    aims: [],
  },
});
const plan = {
  ...{ id: 'hainan-marine-2021', seed, read: outline.blocks, blocks, divisions: publishDivisions(seed, outline.divisions, blocks) },
  ...{ figures: [], own: [sector('船舶产业'), sector('深海装备产业')], shared: [] },
};
const record = (fields: Partial<AuthoredPriority> = {}): AuthoredPriority => ({
  plan: plan.id,
  says: '深海油气、深海油气装备要先行',
  tiers: [{ words: '先行', quote: '深海油气、深海油气装备要先行', members: ['深海油气', { text: '深海油气装备', own: '深海装备产业' }] }],
  ...fields,
});
const found = (authored?: AuthoredPriority) => {
  const { priorities, problems } = findPriorities(plan, authored);
  const tiers = priorities.tiers.map(({ words, block, members }) => [
    words,
    block,
    members.map(({ text, own, at }) => `${text} ${own ?? '—'} ${at.join('–')}`),
  ]);
  return {
    checked: priorities.checked,
    says: priorities.says?.text ?? null,
    tiers,
    problems: problems.map((problem) => `${problem.path?.join('/')} ${problem.message}`),
  };
};

it('an editor’s quotes are found at their places, each member behind the one before it', () =>
  expect(found(record())).toEqual({
    checked: true,
    says: '深海油气、深海油气装备要先行',
    tiers: [['先行', 's2-p1', ['深海油气 — 20–24', '深海油气装备 深海装备产业 25–31']]],
    problems: [],
  }));

it('without a record the rule takes the first sentence about the whole plan, and says that nobody checked it', () =>
  expect(found()).toEqual({
    checked: false,
    says: '做大做强船舶、深海油气产业，积极培育深海油气装备产业',
    tiers: [
      ['做大做强', 's1-p1', ['船舶 船舶产业 4–6', '深海油气 — 7–11']],
      ['积极培育', 's1-p1', ['深海油气装备 — 18–24']],
    ],
    problems: [],
  }));

describe('a record that the text does not bear out is a problem with its place', () => {
  const tier = record().tiers[0];
  it.each<[string, Partial<AuthoredPriority>, string]>([
    ['no such words', { says: '做优做强游艇产业' }, 'priority/says "做优做强游艇产业" found 0 times.'],
    ['words that stand twice', { says: '深海油气装备' }, 'priority/says "深海油气装备" found 2 times.'],
    ['a rank outside its quote', { tiers: [{ ...tier, words: '优先' }] }, 'priority/tiers/0/words "优先" does not stand in'],
    [
      'members out of order',
      { tiers: [{ ...tier, members: ['深海油气装备', '深海油气'] }] },
      'priority/tiers/0/members/1 "深海油气" does not stand in its place',
    ],
    [
      'a sector that the plan has not',
      { tiers: [{ ...tier, members: [{ text: '深海油气', own: '游艇产业' }] }] },
      'priority/tiers/0/members/0 the plan has no sector "游艇产业" of its own.',
    ],
    ['a quote without a target', { figures: ['深海油气、深海'] }, 'priority/figures/0 no target stands in "深海油气、深海".'],
  ])('%s', (_, fields, message) => expect(found(record(fields)).problems.join()).toContain(message));
});
