import { describe, expect, it } from 'vitest';
import type { Mention } from '../../../src/model/entry.ts';
import type { Homes } from '../../../src/model/problem.ts';
import { type Markable, markOf, type VocabularyReview } from '../../../src/model/review.ts';
import { checkReviews, findReviews, type ReadEntries, unreadOf, withoutBarred } from '../../../src/pipeline/mention/reviews.ts';
import { stamped } from '../../../src/newcomer/record/stamp.ts';
import { readOutline } from '../../../src/pipeline/read/outline.ts';
import { seedOf } from '../../../src/pipeline/read/source/seed.ts';

const entry = (id: string, zh: string, aliases: string[] = [], not: string[] = []): Markable => ({ id, zh, aliases, not });
const robots = entry('robots', '机器人', ['机械臂', '协作机器人']);
const drones = entry('drones', '无人机');
const none: ReadEntries = { topics: [], measures: [], names: [], indicators: [], sectors: [] };
const topics: ReadEntries = { ...none, topics: [robots, drones] };

const record = (fields: Partial<VocabularyReview> = {}): VocabularyReview => ({
  plan: 'hainan-2021',
  vocabulary: 'topics',
  day: '2026-11-27',
  role: '编者通读',
  exceptions: [],
  entries: `${markOf(robots)} ${markOf(drones)}`,
  ...fields,
});

const seed = seedOf('hainan.txt', '海南省规划\n\n一、重点\n\n　　建设深海机器人试验场，推广植保飞行器。生产机器人玩具。\n');
const plan = { id: 'hainan-2021', seed, read: readOutline(seed, '海南省规划').blocks };

describe('a mark', () => {
  it('is six hexadecimal digits', () => expect(markOf(robots)).toMatch(/^[0-9a-f]{6}$/));
  it('is the same in whatever order words are written', () =>
    expect(markOf({ ...robots, aliases: ['协作机器人', '机械臂'] })).toBe(markOf(robots)));
  it.each<[string, Partial<Markable>]>([
    ['id', { id: 'robot' }],
    ['name', { zh: '智能机器人' }],
    ['alias', { aliases: ['机械臂'] }],
    ['look-alike', { not: ['机器人玩具'] }],
    ['context', { context: ['在开发区'] }],
  ])('changes with the %s', (_, change) => expect(markOf({ ...robots, ...change })).not.toBe(markOf(robots)));
});

describe('what is unread', () => {
  it.each<[string, readonly Markable[], string[]]>([
    ['nothing, when all was read', [robots, drones], []],
    ['the one entry that changed', [{ ...robots, not: ['机器人玩具'] }, drones], ['robots']],
    ['the one entry that came', [robots, drones, entry('lidar', '激光雷达')], ['lidar']],
    ['nothing, when an entry went', [robots], []],
  ])('is %s', (_, entries, unread) => expect(unreadOf(record(), entries)).toEqual(unread));
});

describe('a record', () => {
  const homes: Homes = (name, index, path = []) => ({ file: [name, index, ...path].join('/'), line: null, column: null });
  const messages = (reviews: VocabularyReview[]): string[] =>
    checkReviews(reviews, topics, homes).map(({ file, message }) => `${file}: ${message}`);
  it.each<[string, VocabularyReview[], string[]]>([
    ['is right', [record()], []],
    ['stands twice', [record(), record()], ['vocabulary-reviews/1/vocabulary: two records are for topics.']],
    [
      'has an exception of no entry',
      [record({ exceptions: [{ entry: 'lidar', kind: 'near', words: '雷达' }] })],
      ['vocabulary-reviews/0/exceptions/0/entry: topics have no entry lidar.'],
    ],
  ])('%s', (_, reviews, expected) => expect(messages(reviews)).toEqual(expected));
});

describe('an exception', () => {
  const near = { entry: 'drones', kind: 'near', words: '植保飞行器' } as const;
  const other = { entry: 'robots', kind: 'other-sense', words: '机器人玩具' } as const;

  it('stands at its place in the plan', () => {
    const { reviews, problems } = findReviews(plan, [record({ exceptions: [near] })], topics);
    expect(problems).toEqual([]);
    expect(reviews.exceptions).toMatchObject([{ vocabulary: 'topics', entry: 'drones', kind: 'near', text: '植保飞行器' }]);
    const { position } = reviews.exceptions[0];
    expect(seed.text.slice(position.start, position.end)).toBe('植保飞行器');
  });

  it('must stand in the plan', () => {
    const { problems } = findReviews(plan, [record({ exceptions: [{ ...near, words: '植保直升机' }] })], topics);
    expect(problems).toMatchObject([
      { path: ['vocabulary-reviews', 0, 'exceptions', 0, 'words'], message: 'the plan doesn’t print “植保直升机”.', fatal: true },
    ]);
  });

  it('of another sense takes the mention inside its words away and leaves the others', () => {
    const { barred } = findReviews(plan, [record({ exceptions: [other] })], topics);
    const [{ block, at, position }] = barred;
    const mention: Mention = { entry: 'robots', block, at, position, text: '机器人', stance: '任务', verb: null, clause: [at], rule: '' };
    const elsewhere = { ...mention, text: '别处的机器人', block: 's9-p9' };
    const mentions = { id: plan.id, topics: [mention, elsewhere], measures: [], names: [], places: [], indicators: [] };
    expect(withoutBarred(mentions, barred).topics).toEqual([elsewhere]);
  });
});

it('says what came or changed since the plan was read, and stops nothing', () => {
  const changed: ReadEntries = { ...topics, topics: [{ ...robots, aliases: [] }, drones] };
  expect(findReviews(plan, [record()], changed).problems).toMatchObject([
    {
      path: ['vocabulary-reviews', 0],
      message: '1 topics came or changed since hainan-2021 was read (robots), 1 marks fit no entry.',
      remedy: 'Read the plan for them: npm run review -- hainan-2021 topics.',
      fatal: false,
    },
  ]);
});

describe('a stamp', () => {
  const stamp = { vocabulary: 'topics', day: '2026-12-01', role: '编者通读' } as const;
  const other = `- vocabulary: names\n  day: 2026-11-27\n  role: 编者通读\n  entries: |\n    ${markOf(drones)}\n`;
  const facts = '# about\n\nfacts:\n  place: hainan\n';
  const written = `${facts}\nvocabulary-reviews:\n- vocabulary: topics\n  day: 2026-11-27\n  role: 编者通读\n  exceptions:\n    - { entry: drones, kind: near, words: 植保飞行器 }\n  entries: |\n    ffffff ${markOf(robots)}\n${other}\nreviews:\n- { start: 3 }\n`;

  it('adds what was read, drops what fits no entry, and leaves the rest', () => {
    const text = stamped(written, { ...stamp, read: [drones] }, topics.topics);
    const own = text.slice(0, text.indexOf('- vocabulary: names'));
    expect(own).toContain('day: 2026-12-01');
    expect(own).toContain(markOf(robots));
    expect(own).toContain(markOf(drones));
    expect(own).toContain('植保飞行器');
    expect(own).not.toContain('ffffff');
    expect(text.slice(own.length)).toBe(written.slice(written.indexOf('- vocabulary: names')));
  });

  const begun = `- vocabulary: measures\n  day: 2026-12-01\n  role: 编者通读\n  entries: |\n    ${markOf(robots)}\n`;
  it('begins the record of another vocabulary behind the others', () =>
    expect(stamped(written, { ...stamp, vocabulary: 'measures', read: [robots] }, topics.topics)).toBe(
      written.replace(other, `${other}${begun}`),
    ));

  it('begins the part', () =>
    expect(stamped(facts, { ...stamp, vocabulary: 'measures', read: [robots] }, topics.topics)).toBe(
      `${facts}\nvocabulary-reviews:\n${begun}`,
    ));
});
