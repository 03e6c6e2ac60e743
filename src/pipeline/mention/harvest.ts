import type { PlanData } from '../../model/data.ts';
import { fold } from './fold.ts';
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

const lists =
  /(?:重点发展|大力发展|加快发展|积极发展|优先发展|发展|研发|开发|突破|推广|支持|推进|攻克|培育)([^。；，]{2,160}?、[^。；]{2,160}?)(?=等|[。；，])/g;
const tail = /(?:等.*|的?研发及?产业化|的?研发|产业化|技术|产品|产业|装备|设备|领域|及应用|应用)$/;
const general =
  /^(?:技术|产品|装备|设备|服务|平台|企业|项目|人才|资金|土地|基地|园区|产业|标准|品牌|政策|市场|工程|领域|一批|新|高端|智能|绿色)$/;

/** The items of the lists of a text, without what any item may end in. */
function itemsOf(text: string): string[] {
  return [...text.matchAll(lists)].flatMap(([, list]) =>
    list
      .split(/[、，]|(?<=[\u4e00-\u9fff]{2})(?:和|及|以及|与)(?=[\u4e00-\u9fff]{2})/)
      .map((item) => item.replace(tail, '').trim())
      .filter((item) => item.length >= 3 && item.length <= 12 && !general.test(item)),
  );
}

/** What a plan lists after 发展, 支持, 突破 … and no topic covers, each item with how often. */
export function harvest({ blocks }: Pick<PlanData, 'blocks'>, covered: Lookup): Map<string, number> {
  const found = new Map<string, number>();
  for (const item of blocks.flatMap(({ text }) => itemsOf(fold(text).text))) {
    if (lookUp(covered, item).length === 0) found.set(item, (found.get(item) ?? 0) + 1);
  }
  return found;
}

/** The harvests of several plans in one, the most frequent first; what stands once is left out. */
export function gather(harvests: readonly { plan: string; items: ReadonlyMap<string, number> }[]): Harvested[] {
  const found = new Map<string, Harvested>();
  for (const { plan, items } of harvests) {
    for (const [item, times] of items) {
      const entry = found.get(item) ?? { item, times: 0, plans: [] };
      found.set(item, { item, times: entry.times + times, plans: [...entry.plans, plan] });
    }
  }
  return [...found.values()].filter(({ times }) => times > 1).sort((a, b) => b.plans.length - a.plans.length || b.times - a.times);
}
