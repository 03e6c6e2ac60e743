import { z } from 'astro/zod';

/** So long may an id be: two of them and their endings are one name of a file, which has 255 bytes at most. */
const longest = 80;

/** Names that an address or a file of an entry can't have: pages beside it, and what Windows keeps for devices. */
export const taken: ReadonlySet<string> = new Set(['index', 'full', 'targets', 'con', 'prn', 'aux', 'nul']);
const device = /^(?:com|lpt)\d$/;

/** The schema of an id that addresses and files are named by; `what` is what messages call it. */
export const slug = (what: string) =>
  z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, `${what} is lower-case letters, digits and single hyphens`)
    .refine((id) => id.length <= longest, `${what} has ${longest} characters at most`)
    .refine((id) => !taken.has(id) && !device.test(id), `${what} can’t be a name that pages or systems have taken`);
