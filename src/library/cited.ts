import type { Mention } from '../model/entry.ts';
import { type PageName, pageName } from './page-names.ts';
import type { LoadedPlan } from './load/load-plans.ts';
import { rangeOf, type Sentence, sentenceOf } from './figure-passage.ts';
import { url } from './url.ts';
import { blockOf, divisionOf, type Where, whereIs } from './where.ts';

/** A mention with the sentence it stands in, and where that is. */
export interface Cited {
  plan: LoadedPlan;
  mention: Mention;
  sentence: Sentence;
  /** Where it stands, and the address of that block. */
  where: Where;
}

/** The vocabularies whose entries plans mention. */
export type Mentioned = 'topics' | 'measures' | 'names' | 'places' | 'indicators';

const byEntry = new WeakMap<LoadedPlan, Partial<Record<Mentioned, Map<string, Mention[]>>>>();

/** Every mention of an entry in a plan, in the order of the text. */
export function mentionsOf(plan: LoadedPlan, kind: Mentioned, entry: string): Mention[] {
  const known = byEntry.get(plan) ?? {};
  byEntry.set(plan, known);
  const index = (known[kind] ??= Map.groupBy(plan.mentions[kind], (mention) => mention.entry));
  return index.get(entry) ?? [];
}

/** A mention with its sentence. */
export function citedOf(plan: LoadedPlan, mention: Mention): Cited {
  const block = blockOf(plan, mention.block);
  return { plan, mention, sentence: sentenceOf(block.text, rangeOf(block, mention)), where: whereIs(plan, mention.block) };
}

const sentences = new WeakMap<Mention, string>();

/** The words of the sentence that a mention stands in, cut once: every blank of every sector asks for them. */
export function sentenceWith(plan: LoadedPlan, mention: Mention): string {
  const known = sentences.get(mention) ?? blockOf(plan, mention.block).text.slice(...citedOf(plan, mention).sentence.range);
  sentences.set(mention, known);
  return known;
}

/** An entry's mentions with their sentences, each sentence once: where it names the entry twice, the first mention counts. */
export function passagesOf(plan: LoadedPlan, kind: Mentioned, entry: string): Cited[] {
  const seen = new Set<string>();
  return mentionsOf(plan, kind, entry).flatMap((mention) => {
    const cited = citedOf(plan, mention);
    const key = `${mention.block}|${cited.sentence.range[0]}`;
    if (seen.has(key)) return [];
    seen.add(key);
    return [cited];
  });
}

/** The page of the plan a block is on: its name and address. */
export function pageOf(plan: LoadedPlan, id: string): { name: PageName; href: string; address: string } {
  const block = blockOf(plan, id);
  const address = divisionOf(plan, block.division)?.page ?? block.division;
  const page = plan.sections.find(({ data }) => data.address === address);
  return { name: page ? pageName(page.data, plan.data) : address, href: url.page(plan.facts.id, address), address };
}
