import { z } from 'astro/zod';
import { Slug } from './entry.ts';
import { PlanId, slug } from './plan.ts';

/** Whether an indicator's meaning is given: by the plan's text, by official statistics, or nowhere. */
export const Defined = z.enum(['text', 'statistics', 'no']);

/** One record of vocabularies/indicators.yml: what is measured, over what, for whom. */
export const Indicator = z.strictObject({
  id: slug('an indicator id'),
  zh: z.string().min(1),
  en: z.string().min(1),
  /** Indicators of one family are shown together and never merged. */
  family: z.string().min(1),
  /** What is counted or summed. */
  quantity: z.string().min(1),
  quantityEn: z.string().min(1).optional(),
  /** Of a share or a figure per something: over what; otherwise null. */
  denominator: z.string().min(1).nullable(),
  denominatorEn: z.string().min(1).optional(),
  /** For whom, where the name itself says so (规模以上工业企业); otherwise null. */
  population: z.string().min(1).nullable(),
  populationEn: z.string().min(1).optional(),
  /** Units it is printed in, as targets name them. */
  units: z.array(z.string()).min(1),
  better: z.enum(['more', 'less', 'none']),
  definition: z.string().min(1),
  definitionEn: z.string().min(1).optional(),
  defined: Defined,
  /** Other printed names of the same thing: the whole `measure`, never a part of it. */
  aliases: z.array(z.string().min(1)).default([]),
  /** Aliases that are a measure's whole name and mean too much to be looked for in a text. */
  unsought: z.array(z.string().min(1)).default([]),
  /** Other words by which a text names it without their being a measure's name. */
  named: z.array(z.string().min(1)).default([]),
  /** Longer words that hold one of its words and mean something else. */
  not: z.array(z.string().min(1)).default([]),
});
export type Indicator = z.output<typeof Indicator>;

/** What an editor says of a sector beside its figures, and the blocks it rests on (`plan/block`). */
export const SectorNote = z.strictObject({
  text: z.string().min(1),
  textEn: z.string().min(1).optional(),
  see: z.array(z.string().regex(/^[^/]+\/[^/]+$/)).default([]),
});
export type SectorNote = z.output<typeof SectorNote>;

/** A shared sector and the words by which plans name it; one record of vocabularies/sectors.yml. */
export const Sector = z.strictObject({
  id: z.string().regex(/^[a-z]+$/),
  zh: z.string().min(1),
  en: z.string().min(1),
  aliases: z.array(z.string().min(1)).default([]),
  /** Things that only it makes or uses: a figure of theirs is its own. */
  products: z.array(z.string().min(1)).default([]),
  /** What is measured for its sake in every industry: such a figure is its own where neither subject nor heading names an industry. */
  measures: z.array(z.string().min(1)).default([]),
  /** What its page says beside the figures. */
  notes: z.array(SectorNote).default([]),
});
export type Sector = z.output<typeof Sector>;
/** What people type for a page and no plan prints; one record of vocabularies/everyday.yml. For finding only. */
export const Everyday = z.strictObject({
  /** Kind and id, as the search names the page: `topic/graphene`. */
  page: z.string().regex(/^[a-z]+\/[a-z0-9]+(-[a-z0-9]+)*$/, 'a page is kind/id'),
  words: z.array(z.string().min(1)).min(1),
  /** The printed word that they mean, where it isn't the page's own name. */
  printed: z.string().min(1).optional(),
});
export type Everyday = z.output<typeof Everyday>;

/** What a term belongs to; the glossary's parts stand in this order. */
export const TermGroup = z.enum(['numbers', 'industries', 'firms', 'policies']);
export type TermGroup = z.output<typeof TermGroup>;

/** One record of vocabularies/glossary.yml: a word that readers of plans stumble on, explained. */
export const Term = z.strictObject({
  id: Slug,
  group: TermGroup,
  zh: z.string().min(1),
  en: z.string().min(1).optional(),
  /** Other words for it, or for what its explanation covers too; they are marked like the term. */
  aliases: z.array(z.string().min(1)).default([]),
  /** Longer words that hold one of its words and mean something else. */
  not: z.array(z.string().min(1)).default([]),
  /** The explanation that stands beside the word on every page. */
  short: z.string().min(1).max(80),
  shortEn: z.string().min(1).max(240).optional(),
  /** What the glossary adds. */
  more: z.string().min(1).nullable().default(null),
  moreEn: z.string().min(1).optional(),
  /** The standard or document that defines it; it is named, not quoted, and only as far as a page that was read prints it. */
  source: z
    .strictObject({
      name: z.string().min(1),
      /** The title in English, ours where no other is known; it stands behind the printed one. */
      titleEn: z.string().min(1).optional(),
      number: z.string().min(1).nullable().default(null),
      issuer: z.string().min(1).nullable().default(null),
      issuerEn: z.string().min(1).optional(),
      year: z.int().nullable().default(null),
      /** The page against which it was checked: its defining words, or its name alone. */
      checked: z.strictObject({
        page: z.string().min(1),
        pageEn: z.string().min(1).optional(),
        extent: z.enum(['definition', 'name']),
        url: z.url().nullable().default(null),
      }),
    })
    .nullable()
    .default(null),
  /** Plans that show the word at work, each by its words. */
  see: z.array(z.strictObject({ plan: PlanId, quote: z.string().min(1) })).default([]),
});
export type Term = z.output<typeof Term>;

/** How far down a government stands: pages set those of one rank beside each other, the higher first. */
export const LevelRank = z.enum(['nation', 'province', 'prefecture', 'county', 'zone']);
export type LevelRank = z.output<typeof LevelRank>;

/** A level of government; one record of vocabularies/levels.yml. Places name it by `zh`. */
export const Level = z.strictObject({
  id: Slug,
  zh: z.string().min(1),
  en: z.string().min(1),
  rank: LevelRank,
  /** How its plans speak of its whole territory: 全省. */
  whole: z.string().min(2),
});
export type Level = z.output<typeof Level>;

/** What kind of document a plan is; one record of vocabularies/plan-types.yml. Plans name it by `zh`. */
export const PlanType = z.strictObject({ id: Slug, zh: z.string().min(1), en: z.string().min(1) });
export type PlanType = z.output<typeof PlanType>;

/** What a plan is about; one record of vocabularies/fields.yml. Plans name it by `zh`. */
export const Field = z.strictObject({
  id: Slug,
  zh: z.string().min(1),
  en: z.string().min(1),
  /** True of what is about industries. */
  industrial: z.boolean().default(false),
  /** Other words by which titles of plans say it. */
  aliases: z.array(z.string().min(2)).default([]),
  /** True of a field that has every industry in it: none lies outside such a plan. */
  wide: z.boolean().default(false),
});
export type Field = z.output<typeof Field>;

/** How a place's name is spelt in English where a dictionary doesn't know; one record of vocabularies/pinyin.yml. */
export const Spelling = z.strictObject({
  /** The whole name, the name without its generic, or one character, which then reads so in every name. */
  zh: z.string().min(1),
  /** Without the generic. */
  en: z.string().min(1),
});
export type Spelling = z.output<typeof Spelling>;

/** One named rule of the reader with sentences that show it; what it decides stands between ⟦ and ⟧. */
export const ShownRule = z.strictObject({
  name: z.string().min(1),
  /** What it decides. */
  examples: z.array(z.string()),
  /** What looks alike and is left to others. */
  not: z.array(z.string()),
});
export type ShownRule = z.output<typeof ShownRule>;

/** The rules of one family, in the order in which they are asked: content/rules/{id}.json. */
export const ShownRules = z.strictObject({ id: z.string(), rules: z.array(ShownRule) });
export type ShownRules = z.output<typeof ShownRules>;
