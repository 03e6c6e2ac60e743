import { z } from 'astro/zod';
import { Slug } from './entry.ts';
import { Period, PlanId } from './plan.ts';
import { LevelRank } from './vocabulary.ts';

/**
 * What plans of a group have in common: `all` is every plan of a small corpus, `territory` a province with everything in it, `peers`
 * the provinces among themselves, `place` the plans of one place, `written` what seeds/groups.yml says.
 */
export const GroupKind = z.enum(['all', 'territory', 'peers', 'place', 'written']);
export type GroupKind = z.output<typeof GroupKind>;

/** Plans that are compared with each other: content/groups/{id}.json. */
export const Group = z.strictObject({
  id: Slug,
  kind: GroupKind,
  /** Its name, where people gave one; what the others are called follows from the fields below. */
  zh: z.string().nullable(),
  en: z.string().nullable(),
  /** The place whose territory or plans it is, by its id; null where the group isn't a place's, or the place has no record. */
  place: z.string().nullable(),
  /** The one field of all its plans, by its id, where the group is one field's. */
  field: Slug.nullable(),
  /** The five years in which the periods of all its plans begin, where the group is theirs. */
  window: Period.nullable(),
  /** Its plans, by their ids, in the order of their records. */
  plans: z.array(PlanId).min(1),
});
export type Group = z.output<typeof Group>;

/** One record of seeds/groups.yml: a name, and what its plans must have; what isn't given isn't asked. */
export const AuthoredGroup = z
  .strictObject({
    id: Slug,
    zh: z.string().min(1),
    en: z.string().min(1).optional(),
    /** These plans, by their ids. */
    plans: z.array(PlanId).min(1).optional(),
    /** Plans of this place and of all that lies in it. */
    within: z.string().optional(),
    /** Plans of places of these ranks of vocabularies/levels.yml. */
    ranks: z.array(LevelRank).min(1).optional(),
    /** Plans of these fields of vocabularies/fields.yml, by their names. */
    fields: z.array(z.string()).min(1).optional(),
    /** Plans whose period shares a year with this one. */
    years: Period.optional(),
  })
  .refine(({ plans, within, ranks, fields, years }) => plans ?? within ?? ranks ?? fields ?? years, 'a group says what its plans have');
export type AuthoredGroup = z.output<typeof AuthoredGroup>;
