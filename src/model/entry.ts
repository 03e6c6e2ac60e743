import { z } from 'astro/zod';
import { Address } from './block.ts';
import { BlockStretch, Span } from './offset.ts';
import { PlanId, slug } from './plan.ts';

/** The slug of a vocabulary's entry; it is part of an address and never changes. */
export const Slug = slug('a slug');

/** What every entry looked for in the plans has: a name, the words that count, the look-alikes that don't. */
const sought = {
  id: Slug,
  /** Its name; it is looked for like an alias. */
  zh: z.string().min(1),
  en: z.string().min(1),
  /** Other words that mean it, as plans print them. */
  aliases: z.array(z.string().min(1)).default([]),
  /** Longer words that hold one of its words and mean something else: a hit inside one of them doesn't count. */
  not: z.array(z.string().min(1)).default([]),
};

/** A technology, product or field that plans name; one record of vocabularies/topics.yml. */
export const Topic = z.strictObject({ ...sought, sector: z.string() });
export type Topic = z.output<typeof Topic>;

/** The kind of policy tool, after Rothwell and Zegveld (1985): what it gives, the conditions it sets, the demand it makes. */
export const Tool = z.enum(['供给型', '环境型', '需求型']);
export type Tool = z.output<typeof Tool>;

/** A way by which plans say they will get there; one record of vocabularies/measures.yml. */
export const Measure = z.strictObject({
  ...sought,
  tool: Tool,
  /** Why the editor coded it so. */
  why: z.string().min(1),
  whyEn: z.string().min(1).optional(),
});
export type Measure = z.output<typeof Measure>;

/** What a name is the name of. */
export const NameKind = z.enum(['city', 'county', 'district', 'zone', 'base', 'park', 'firm', 'institute', 'project']);
export type NameKind = z.output<typeof NameKind>;

/** A named place, base, park, firm or project; one record of seeds/names.yml. Provinces and cities with plans of their own stand in places.yml. */
export const Name = z.strictObject({
  ...sought,
  kind: NameKind,
  /** The smallest place of places.yml that holds it; null where that is elsewhere or not one place. */
  place: z.string().nullable(),
  /** The city, county or district of names.yml it lies in, where the text or its name says so. */
  within: Slug.nullable().default(null),
  /** Longer wordings that name it only by what stands around (在开发区、沙河): looked for, and never shown as its words. */
  context: z.array(z.string().min(1)).default([]),
  /** What became of a place since the plans were issued, with the year; null where nothing did. */
  since: z.string().nullable().default(null),
  sinceEn: z.string().min(1).optional(),
});
export type Name = z.output<typeof Name>;

/** 任务: to be done. 项目: only in a project's or firm's name. 背景: about the world or the past. 列举: named without more. */
export const Stance = z.enum(['任务', '项目', '背景', '列举']);
export type Stance = z.output<typeof Stance>;

/** One place where a plan names an entry. */
export const Mention = z.strictObject({
  /** The entry's slug. */
  entry: Slug,
  block: Address,
  position: Span,
  /** Where it stands in the block's text. */
  at: BlockStretch,
  /** The words as read. */
  text: z.string().min(1),
  stance: Stance,
  /** The verb that governs it, as printed; null where none does. */
  verb: z.string().nullable(),
  /** The clause as printed, as places in the block's text: the shortest stretches that hold verb and object with the name, what is between them cut; the name alone where no verb governs it. */
  clause: z.array(BlockStretch).min(1),
  /** The name of the rule that decided the stance. */
  rule: z.string(),
});
export type Mention = z.output<typeof Mention>;

/** Every mention of one plan, each list in the order of the text: content/mentions/{plan}.json. */
export const PlanMentions = z.strictObject({
  id: PlanId,
  topics: z.array(Mention),
  measures: z.array(Mention),
  names: z.array(Mention),
  places: z.array(Mention),
  /** Printed names of indicators, with a figure or without. */
  indicators: z.array(Mention),
});
export type PlanMentions = z.output<typeof PlanMentions>;
