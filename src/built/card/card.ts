import { z } from 'astro/zod';
import type { Scene } from '../../charts/drawing.ts';
import { Mark } from '../../model/plan.ts';

/** What networks show of a page, in pixels. */
export const cardSize = { width: 1200, height: 630 };

/** The words of a card that are set large. */
export const CardText = z.strictObject({
  /** Words of an earlier part of the block that govern the sentence. */
  lead: z.string(),
  before: z.string(),
  /** The figure; empty where the card is about no figure. */
  exact: z.string(),
  after: z.string(),
});
export type CardText = z.output<typeof CardText>;

/** What a picture shows of a page where its address is shared. */
export const Card = z.strictObject({
  /** Where the picture stands, below the site's root. */
  path: z.string(),
  /** The sign of the plan: its place's slot as the end of its class names (`3`, `3 shape-4`), and which of the place's plans it is; null on a card of several. */
  sign: z.strictObject({ slot: z.string(), mark: Mark }).nullable(),
  /** Whose it is and what kind of page. */
  kicker: z.string(),
  text: CardText,
  /** True of a plan's own words, which are cut where they are too long; a name of ours is set smaller instead. */
  isQuote: z.boolean(),
  /** What is said of it in a line of its own, in short parts. */
  facts: z.array(z.string()),
  /** The drawing of a picture's card, laid out for each width that it may be shown in, the best first, and what is said where it shows its upper part alone; null on a card of words. */
  drawing: z.strictObject({ scenes: z.array(z.custom<Scene>()).min(1), cut: z.string() }).nullable(),
  /** Where it comes from. */
  source: z.string(),
  /** Whose site it is. */
  site: z.string(),
});
export type Card = z.output<typeof Card>;
