import { anyOf } from '../../language/pattern.ts';
import type { Block } from '../../model/block.ts';
import { fold } from './scene/folded-text.ts';
import { type Lookup, lookupOf, lookUp } from './lookup.ts';

/** What need not be harvested: the words of topics, measures, sectors and indicators. */
export const coveredBy = ({
  topics,
  measures,
  sectors,
  indicators,
}: Record<'topics' | 'measures' | 'sectors' | 'indicators', readonly Worded[]>): Lookup =>
  lookupOf([...topics, ...measures, ...sectors, ...indicators].map(({ id, zh, aliases }) => ({ id, words: [zh, ...aliases], not: [] })));

/** An entry of a vocabulary, and the words that mean it. */
interface Worded {
  id: string;
  zh: string;
  aliases: readonly string[];
}

/** A thing that plans list after a verb and that no topic covers, with how often and in which plans. */
export interface Harvested {
  item: string;
  times: number;
  plans: string[];
}

const verbs = anyOf(['发展', '研发', '开发', '突破', '推广', '支持', '推进', '攻克', '培育']);
const lists = new RegExp(`${verbs}([^。；，]{2,160}?、[^。；]{2,160}?)(?=等|[。；，])`, 'g');
const parts = /[、，]|(?<=[\u4e00-\u9fff]{2})(?:以及|[和及与])(?=[\u4e00-\u9fff]{2})/;
/** What any item may end in, and what goes on after 等. */
const tail = /(?:等.*|的?研发(?:及?产业化)?|产业化|技术|产品|产业|装备|设备|领域|及?应用)$/;

/** The items of the lists of a text, without what any item may end in. */
function itemsOf(text: string): string[] {
  return [...text.matchAll(lists)].flatMap(([, list]) =>
    list
      .split(parts)
      .map((item) => item.replace(tail, '').trim())
      .filter((item) => item.length >= 3 && item.length <= 12),
  );
}

/** What a plan lists after 发展, 支持, 突破 … and no topic covers, each item with how often. */
export function harvest({ blocks }: { blocks: readonly Pick<Block, 'text'>[] }, covered: Lookup): Map<string, number> {
  const found = new Map<string, number>();
  for (const item of blocks.flatMap(({ text }) => itemsOf(fold(text).text))) {
    if (lookUp(covered, item).length === 0) found.set(item, (found.get(item) ?? 0) + 1);
  }
  return found;
}

/** What one plan lists and no topic covers, each item with how often. */
export interface Harvest {
  plan: string;
  items: Iterable<readonly [item: string, times: number]>;
}

/** The harvests of several plans in one, the most frequent first; what stands once is left out. */
export function gather(harvests: readonly Harvest[]): Harvested[] {
  const found = new Map<string, Harvested>();
  for (const { plan, items } of harvests) {
    for (const [item, times] of items) {
      const entry = found.get(item) ?? { item, times: 0, plans: [] };
      found.set(item, { item, times: entry.times + times, plans: [...entry.plans, plan] });
    }
  }
  return [...found.values()].filter(({ times }) => times > 1).sort((a, b) => b.plans.length - a.plans.length || b.times - a.times);
}
