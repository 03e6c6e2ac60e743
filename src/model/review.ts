import { z } from 'astro/zod';
import { Slug } from './entry.ts';
import { Day, PlanId } from './plan.ts';
import { Said } from './sector.ts';
import { Reading } from './target.ts';

/** Fields that a person may set; the quote and the place stay the text's, the rules the program's. */
export const ReviewedFields = Reading.omit({ quote: true, indicatorLabel: true, rules: true }).partial().strict();

/** A target or baseline that a person has been through: one record of `reviews` in its plan’s file. */
export const Review = z.strictObject({
  plan: PlanId,
  /** Where the quantity starts in the seed, in code points: the last part of its id. */
  start: z.int().nonnegative(),
  /** The fields that were set; {} when the reading was found right as it is. */
  fields: ReviewedFields,
  by: z.string().min(1),
  when: Day,
  why: z.string().min(1),
  whyEn: z.string().min(1).optional(),
});
export type Review = z.output<typeof Review>;

/** A review as it is published: with what the program had read in the fields that a person set. */
export const FoundReview = Review.extend({ was: ReviewedFields });
export type FoundReview = z.output<typeof FoundReview>;

/** The vocabularies whose entries editors read plans for, in the order in which they are printed. */
export const ReadVocabulary = z.enum(['topics', 'measures', 'names', 'indicators', 'sectors']);
export type ReadVocabulary = z.output<typeof ReadVocabulary>;

/** What an editor met that the words of an entry don't tell. near: the plan says it in other words, narrower, wider or beside it.
 * named: it says the very thing in words that can't be an alias. other-sense: an entry's words mean something else there and don't count. */
export const ExceptionKind = z.enum(['near', 'named', 'other-sense']);
export type ExceptionKind = z.output<typeof ExceptionKind>;

/** One exception of a reading: an entry, and the plan's words by quote. */
export const ReadingException = z.strictObject({ entry: Slug, kind: ExceptionKind, words: z.string().min(2) });
export type ReadingException = z.output<typeof ReadingException>;

/** That an editor has been through one whole plan for the entries of one vocabulary; one record of `vocabulary-reviews` in its file. */
export const VocabularyReview = z.strictObject({
  plan: PlanId,
  vocabulary: ReadVocabulary,
  /** The day of the last reading. */
  day: Day,
  /** In what role the reader read. */
  role: z.string().min(1),
  exceptions: z.array(ReadingException).default([]),
  /** The marks (`markOf`) of the entries that were read, between white space. An entry without one here is unread. */
  entries: z.string(),
});
export type VocabularyReview = z.output<typeof VocabularyReview>;

/** An exception at its place in the plan. */
export const FoundException = Said.extend({ vocabulary: ReadVocabulary, entry: Slug, kind: ExceptionKind });
export type FoundException = z.output<typeof FoundException>;

/** How far a plan has been read for the vocabularies: content/reviews/{plan}.json. */
export const PlanReviews = z.strictObject({
  id: PlanId,
  /** The vocabularies that it was read for; one that isn't here is wholly unread. */
  read: z.array(
    z.strictObject({
      vocabulary: ReadVocabulary,
      day: Day,
      role: z.string(),
      /** Entries that came or changed since. */
      unread: z.array(Slug),
    }),
  ),
  exceptions: z.array(FoundException),
});
export type PlanReviews = z.output<typeof PlanReviews>;

/** What of an entry an editor reads a plan for: changed, it is another entry to read. */
export interface Markable {
  id: string;
  zh: string;
  aliases: readonly string[];
  not?: readonly string[];
  context?: readonly string[];
}

const sorted = (words: readonly string[] = []): string => [...words].sort().join('|');

/** Six hexadecimal digits of an entry's id, name and words, the same in whatever order the words are written (FNV-1a of 32 bits, folded to 24). */
export function markOf({ id, zh, aliases, not, context }: Markable): string {
  const text = [id, zh, sorted(aliases), sorted(not), sorted(context)].join('\n');
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return ((hash >>> 24) ^ (hash & 0xffffff)).toString(16).padStart(6, '0');
}
