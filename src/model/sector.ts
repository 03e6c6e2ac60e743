import { z } from 'astro/zod';
import { Address } from './block.ts';
import { BlockStretch, Span } from './offset.ts';
import { PlanId } from './plan.ts';

/** Sectors that every plan may speak of, whatever industries it covers. */
const general = new Set(['all', 'innovation', 'enterprise', 'cluster', 'finance', 'other']);

/** True of what cuts across industries: all of them, innovation, enterprises, bases, finance. */
export const isGeneral = (sector: string): boolean => general.has(sector);

/** How a plan's own sector lies to the shared one; `name`: they have one name, and the plan prints no scope. */
export const Match = z.enum(['exact', 'wider', 'narrower', 'related', 'name']);

/** Another shared sector that an own sector holds a part of, and how it lies to that. */
export const OtherCode = z.strictObject({ sector: z.string(), match: Match });
export type OtherCode = z.output<typeof OtherCode>;

/** A sector as one plan names it, and the shared sector it lies under; one record of `own-sectors` in its plan’s file. */
export const OwnSector = z.strictObject({
  plan: z.string(),
  name: z.string().min(1),
  sector: z.string(),
  match: Match,
  /** Where it holds parts of other shared sectors too. */
  also: z.array(OtherCode).default([]),
  note: z.string().optional(),
  noteEn: z.string().min(1).optional(),
  /** The divisions that are about it; without the field, the divisions whose title holds its name. */
  headings: z.array(Address).optional(),
  /** The rank or verb that the plan itself gives it: the words, and a quote from the plan that holds them. */
  rank: z.strictObject({ words: z.string().min(1), quote: z.string().min(1) }).optional(),
  /** Its aim in the plan's words, by quote; without the field, the sentences of its targets. */
  aims: z.array(z.string().min(1)).optional(),
});
export type OwnSector = z.output<typeof OwnSector>;

/** Words of a plan at their place. */
export const Said = z.strictObject({
  text: z.string(),
  block: Address,
  position: Span,
  /** Where they stand in the block's text. */
  at: BlockStretch,
});
export type Said = z.output<typeof Said>;

/** An own sector found in its plan. */
export const FoundSector = z.strictObject({
  name: z.string(),
  sector: z.string(),
  match: Match,
  also: z.array(OtherCode),
  note: z.string().nullable(),
  noteEn: z.string().nullable(),
  /** The outermost divisions that are about it. */
  headings: z.array(Address),
  /** The blocks under them, each counted for one own sector only. */
  blocks: z.array(Address),
  /** Visible characters of these blocks. */
  characters: z.int().nonnegative(),
  rank: Said.extend({ words: z.string() }).nullable(),
  aims: z.array(Said),
});
export type FoundSector = z.output<typeof FoundSector>;

/** A word of a shared sector as a plan prints it: how often, and the first block that does. */
export const SectorWord = z.strictObject({ sector: z.string(), text: z.string().min(1), times: z.int().positive(), block: Address });
export type SectorWord = z.output<typeof SectorWord>;

/** A plan's own sectors: content/own/{plan}.json. */
export const PlanSectors = z.strictObject({
  id: z.string(),
  /** Visible characters of the plan's chapters and annexes: what shares are taken of. */
  characters: z.int().positive(),
  sectors: z.array(FoundSector),
  /** The words of every shared sector that stand in the plan: what is said of sectors it doesn't list itself. */
  words: z.array(SectorWord),
});
export type PlanSectors = z.output<typeof PlanSectors>;

/** Words of a plan, as it prints them. */
const Quote = z.string().min(2);

/** An industry of a tier: its words as printed, with the plan's own sector it is where the words alone don't tell. */
export const AuthoredMember = z.union([Quote, z.strictObject({ text: Quote, own: z.string().min(1) })]);
export type AuthoredMember = z.output<typeof AuthoredMember>;

/** What a plan ranks together: the words of the rank, a quote that holds them, and its industries in the order of the text. */
export const AuthoredTier = z.strictObject({
  words: Quote,
  quote: Quote,
  /** The quote that lists the industries, where that is another one. */
  list: Quote.optional(),
  members: z.array(AuthoredMember).min(1),
});
export type AuthoredTier = z.output<typeof AuthoredTier>;

/** What an editor found a plan to put first; `priority` in its file. */
export const AuthoredPriority = z.strictObject({
  plan: PlanId,
  /** What it puts first, in its own words. */
  says: Quote,
  /** Quotes that hold its headline figures, where the rule picks other ones. */
  figures: z.array(Quote).optional(),
  tiers: z.array(AuthoredTier),
  /** What has to be said of the order: whether the plan gives one, and where it stands. */
  note: z.string().min(1).optional(),
  noteEn: z.string().min(1).optional(),
});
export type AuthoredPriority = z.output<typeof AuthoredPriority>;

/** An industry of a tier at its place. */
export const TierMember = Said.extend({
  /** The plan's own sector that it is, and the shared one; null where neither is known. */
  own: z.string().nullable(),
  sector: z.string().nullable(),
});
export type TierMember = z.output<typeof TierMember>;

/** A tier of a plan, found in its text. */
export const Tier = Said.extend({ words: z.string().min(1), members: z.array(TierMember).min(1) });
export type Tier = z.output<typeof Tier>;

/** What a plan puts first: content/priorities/{plan}.json. */
export const PlanPriorities = z.strictObject({
  id: PlanId,
  /** True where an editor has been through it; else it is what the rules found. */
  checked: z.boolean(),
  says: Said.nullable(),
  /** Its headline figures: ids of targets, in the order of the text. */
  figures: z.array(z.string()),
  /** In the plan's own order. */
  tiers: z.array(Tier),
  note: z.string().nullable(),
  noteEn: z.string().nullable(),
});
export type PlanPriorities = z.output<typeof PlanPriorities>;
