import type { Pair, Topic } from '../../model/pair.ts';
import type { Chosen } from './choose.ts';
import type { TextRow } from './fold.ts';

/** Of two parts with one heading, no more than this share of either may stand in passages: else they are shown as passages. */
const mostShared = 0.2;

/** Headings are nearly the same from this share of equal pairs of characters on. */
const leastAlike = 0.75;

/** What headings say beside what they are about: verbs and the words for a part of a plan. A closed class of official style. */
const frame = new RegExp(
  [
    '大力|加快|加速|积极|继续|不断|持续|进一步|着力|全面|深入|努力|重点|切实',
    '推进|推动|发展|培育|壮大|做大|做强|提升|提高|加强|强化|实施|建设|打造|完善|健全|建立|构建|促进|加大|创建|引导|支持',
    '产业|行业|领域|工程|行动|专项|实施|方案|计划|工作|力度|体系|能力|水平|机制|主要|各项|和|与|及|的',
  ].join('|'),
  'g',
);

/** The words of a heading that say what it is about; the whole heading where nothing else is left. */
export function topicWords(title: string): string {
  const plain = title.replace(/[\s\p{P}\p{S}]/gu, '');
  const words = plain.replace(frame, '');
  return words.length > 1 ? words : plain;
}

/** A topic with what finding its like needs. */
export interface ReadTopic extends Omit<Topic, 'shared'> {
  rank: string;
  /** Where it stands in the row. */
  range: [from: number, to: number];
  /** The pairs of neighbouring characters of its words. */
  pairs: string[];
}

/** The topics of a plan, and by each pair of characters those that have it. */
export interface PlanTopics {
  list: ReadTopic[];
  byPair: ReadonlyMap<string, readonly number[]>;
}

/** The topics of a plan of the row. */
export function readTopics(row: TextRow, plan: number): PlanTopics {
  const ends = blockEnds(row, plan);
  const start = (block: number): number => (block === 0 ? row.starts[plan] : ends[block - 1]);
  const list = row.plans[plan].topics.map(({ block, title, rank, from, to }): ReadTopic => {
    const words = Array.from(topicWords(title));
    const pairs = words.slice(1).map((character, i) => words[i] + character);
    return { block, title, rank, characters: start(to) - start(from), range: [start(from), start(to)], pairs };
  });
  return { list, byPair: pairsOf(list) };
}

/** Parts of two plans, of one rank, with the same or nearly the same heading and little wording in common, each once, in the order of a. */
export function sameTopics({ list: a }: PlanTopics, { list: b, byPair }: PlanTopics, chosen: readonly Chosen[]): Pair['topics'] {
  const alike = a.flatMap((x, i) =>
    [...new Set(x.pairs.flatMap((pair) => byPair.get(pair) ?? []))].map((j) => ({ i, j, likeness: likeness(x.pairs, b[j].pairs) })),
  );
  const taken = { a: new Set<number>(), b: new Set<number>() };
  return alike
    .filter((each) => each.likeness >= leastAlike && a[each.i].rank === b[each.j].rank)
    .sort((x, y) => y.likeness - x.likeness || x.i + x.j - y.i - y.j)
    .filter(({ i, j }) => !taken.a.has(i) && !taken.b.has(j) && taken.a.add(i) && taken.b.add(j))
    .sort((x, y) => x.i - y.i)
    .map(({ i, j }) => ({ a: published(a[i], chosen, 'a'), b: published(b[j], chosen, 'b') }))
    .filter((pair) => [pair.a, pair.b].every(({ shared, characters }) => shared <= mostShared * characters));
}

function published({ block, title, characters, range: [from, to] }: ReadTopic, chosen: readonly Chosen[], side: 'a' | 'b'): Topic {
  const shared = chosen.reduce((sum, region) => sum + Math.max(0, Math.min(region[side][1], to) - Math.max(region[side][0], from)), 0);
  return { block, title, characters, shared: Math.min(shared, characters) };
}

/** Where each block of a plan ends in the row. */
function blockEnds(row: TextRow, plan: number): number[] {
  const ends = new Array<number>(row.plans[plan].blocks.length).fill(row.starts[plan]);
  for (let at = row.starts[plan]; at < row.starts[plan + 1] - 1; at++) ends[row.block[at]] = at + 1;
  for (let i = 1; i < ends.length; i++) ends[i] = Math.max(ends[i], ends[i - 1]);
  return ends;
}

function pairsOf(topics: readonly ReadTopic[]): Map<string, number[]> {
  const found = new Map<string, number[]>();
  topics.forEach(({ pairs }, i) => {
    for (const pair of new Set(pairs)) found.set(pair, [...(found.get(pair) ?? []), i]);
  });
  return found;
}

/** Twice the pairs in common over all pairs. */
function likeness(a: readonly string[], b: readonly string[]): number {
  const left = [...b];
  const common = a.filter((pair) => left.includes(pair) && left.splice(left.indexOf(pair), 1)).length;
  return (2 * common) / (a.length + b.length);
}
