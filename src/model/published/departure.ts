import { z } from 'astro/zod';
import { ReleaseName } from './ledger.ts';

const own = /^\/(?:(?!\.{1,2}(?:\/|#|$))[\w.~-]+(?:\/|(?=#|$)))*(?:#[\w-]+)?$/;

/** An address of this site without its base: neither another host nor a script can stand there. */
const Address = z.string().regex(own, 'is no address of this site: it begins with one / and names no host, no query and no parent folder');
const PlanName = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "is no plan's id");

/** An address that moved or went, or many of one beginning or of one plan: one record of seeds/moved.yml. */
export const Moved = z
  .strictObject({
    /** One address: a page, a file or an anchor. */
    from: Address.optional(),
    /** Every address that begins so; what follows stays the same. */
    prefix: Address.optional(),
    /** Every address of a plan whose id changed: `to` is the new id. */
    plan: PlanName.optional(),
    /** Where it is now. */
    to: z.string().optional(),
    /** What was there, where nothing replaces it. */
    gone: z.string().min(1).optional(),
    /** The release that moved it. */
    release: ReleaseName,
    reason: z.string().min(1),
  })
  .superRefine(({ from, prefix, plan, to, gone }, context) => {
    const fault = (message: string, ...path: string[]) => context.addIssue({ code: 'custom', message, path });
    if ([from, prefix, plan].filter((one) => one !== undefined).length !== 1) fault('names what moved by one of from, prefix and plan');
    if ((to === undefined) === (gone === undefined)) fault('says where it went (to) or what was there (gone): one of the two');
    const read = to === undefined ? undefined : (plan === undefined ? Address : PlanName).safeParse(to);
    if (read?.error) fault(read.error.issues[0].message, 'to');
    if (prefix !== undefined && !/[/.-]$/.test(prefix)) fault('ends in /, . or -, so that it cuts no name in two', 'prefix');
    if (prefix !== undefined && to !== undefined && prefix.at(-1) !== to.at(-1)) fault('ends as the prefix does', 'to');
  });
export type Moved = z.output<typeof Moved>;

/** What became of one published address, all of moved.yml taken together. */
export const Departure = z.strictObject({
  from: z.string(),
  /** Where it is at last; null where nothing replaces it. */
  to: z.string().nullable(),
  /** What was there; null where it moved. */
  gone: z.string().nullable(),
  /** The release that put it there, and why. */
  release: ReleaseName,
  reason: z.string(),
  /** Whether the same words must stand there: it came by a prefix or a plan's new id, not by a line of its own. */
  sameWords: z.boolean(),
  /** The line of moved.yml that first names it. */
  line: z.int(),
});
export type Departure = z.output<typeof Departure>;
