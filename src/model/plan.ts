import { z } from 'astro/zod';

/** So long may an id be: two of them and their endings are one name of a file, which has 255 bytes at most. */
const longestId = 80;

/** Names that an address or a file of an entry can't have: pages beside it, and what Windows keeps for devices. */
const taken: ReadonlySet<string> = new Set(['index', 'full', 'targets', 'con', 'prn', 'aux', 'nul']);
const device = /^(?:com|lpt)\d$/;

/** The schema of an id that addresses and files are named by; `what` is what messages call it. */
export const slug = (what: string): z.ZodString =>
  z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, `${what} is lower-case letters, digits and single hyphens`)
    .refine((id) => id.length <= longestId, `${what} has ${longestId} characters at most`)
    .refine((id) => !taken.has(id) && !device.test(id), `${what} can’t be a name that pages or systems have taken`);

/** Where a fact comes from: printed in the plan (or quoted by another plan of the corpus), supplied by an editor, or not known. */
export const FactSource = z.enum(['text', 'editorial', 'unknown']);
export type FactSource = z.output<typeof FactSource>;

const fact = {
  from: FactSource,
  note: z.string().min(1).optional(),
  noteEn: z.string().min(1).optional(),
  /** The block (`plan/block`) of another plan that prints it, where the plan itself doesn't. */
  in: z
    .string()
    .regex(/^[^/]+\/[^/]+$/, 'in is plan/block')
    .optional(),
};

const agrees = (given: { value: unknown; from: FactSource }): boolean => (given.value === null) === (given.from === 'unknown');
const rule = { error: 'an unknown fact has value null, a known one has a value' };
const isPrinted = (given: { from: FactSource; in?: string | undefined }): boolean => given.in === undefined || given.from === 'text';
const printedRule = { error: 'in names the block of a fact from text', path: ['in'] };

/** A day, ISO 8601. */
export const Day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, 'a day is written 2018-02-07')
  .refine((day) => !/^\d{4}-\d{2}-\d{2}$/.test(day) || isDay(day), 'there is no such day')
  .refine((day) => !isDay(day) || isYear(Number(day.slice(0, 4))), 'a day lies between 1900 and 2199');

const isYear = (year: number): boolean => year >= 1900 && year < 2200;

/** So many years no plan looks ahead. */
const longest = 50;

/** False for the 31st of February. */
const isDay = (day: string): boolean => !Number.isNaN(Date.parse(day)) && new Date(day).toISOString().startsWith(day);

/** The years a plan covers, both included. */
export const Period = z
  .strictObject({ from: z.int().min(1900).max(2199), to: z.int().min(1900).max(2199) })
  .refine(({ from, to }) => from <= to, 'a period ends in the year in which it begins, or later')
  .refine(({ from, to }) => from < 1900 || to - from < longest, `a period has fewer than ${longest} years`);
export type Period = z.output<typeof Period>;

const TextFact = z
  .strictObject({ value: z.string().min(1).nullable(), ...fact })
  .refine(agrees, rule)
  .refine(isPrinted, printedRule);

/** A fact that nobody knows. */
const unknown = { value: null, from: 'unknown' } as const;

/** How the marks of a place's plans are drawn, the first plan's first: what tells apart the plans of a place where there are several. A fifth and later has none: its name tells it from others. */
export const marks = ['filled', 'open', 'half', 'ring', 'none'] as const;
export const Mark = z.enum(marks);
export type Mark = z.output<typeof Mark>;

/** An attachment that a plan names, and whether its text is in the corpus. */
export const Attachment = z.strictObject({ label: z.string().min(1), title: z.string().min(1), inCorpus: z.boolean() });
export type Attachment = z.output<typeof Attachment>;

export const PlanId = slug('a plan id');

/** Where in a folder of seeds everything stands that people say of a plan. */
export const planFile = (plan: string): string => `plans/${plan}.yml`;

/** The `facts` of seeds/plans/{id}.yml: the facts of a plan, each with its source. */
export const PlanRecord = z.strictObject({
  id: PlanId,
  file: z.string().min(1),
  sha256: z.string().regex(/^[0-9a-f]{64}$/, 'sha256 is 64 hexadecimal digits'),
  /** A short name for lists and crumbs, made by an editor. */
  shortTitle: z.string().min(1),
  /** An English title and short title of an editor's; without them English pages make one from place, type, field and years. */
  titleEn: z.string().min(1).optional(),
  shortTitleEn: z.string().min(1).optional(),
  /** The plan's place: an id of seeds/places.yml. */
  place: z.string(),
  /** Which of its place's plans it is, for the mark that tells them apart; without it, the first that is free. */
  mark: Mark.optional(),
  /** A plan type of vocabularies/plan-types.yml, by its name. */
  planType: z.string().min(1),
  /** A field of vocabularies/fields.yml, by its name. */
  field: z.string().min(1),
  /** The shared sectors it is about. */
  covers: z.array(z.string()).default([]),
  title: TextFact,
  issuer: TextFact.default(unknown),
  documentNumber: TextFact.default(unknown),
  issued: z
    .strictObject({ value: Day.nullable(), ...fact })
    .refine(agrees, rule)
    .refine(isPrinted, printedRule)
    .default(unknown),
  period: z
    .strictObject({ value: Period.nullable(), ...fact })
    .refine(agrees, rule)
    .refine(isPrinted, printedRule)
    .default(unknown),
  attachments: z.array(Attachment).default([]),
  /** Where the text was taken from. */
  textSource: z.string().nullable().default(null),
  /** The official copy the text was compared with, and when; null while nobody has. */
  checkedAgainst: z.string().nullable().default(null),
});
export type PlanRecord = z.output<typeof PlanRecord>;

/** So many colours and shapes, and so many signs of one colour and one shape, can be told apart. */
export const shapes = 8;
export const slots = shapes * shapes;

/** A place whose government issues plans. */
export const Place = z.strictObject({
  id: slug('a place id'),
  /** GB/T 2260 code. */
  code: z.string().regex(/^\d{6}$/, 'a code has six digits between quotation marks: "640000"'),
  name: z.string().min(1),
  /** The name without 省 or 市, as navigation says it. */
  shortName: z.string().min(1),
  /** Its name in English, as a sentence has it, where another is wanted than the rule makes (library/english/place-name.ts). */
  en: z.string().min(1).optional(),
  /** A level of vocabularies/levels.yml, by its name. */
  level: z.string().min(1),
  /** The place it lies in, where that has plans too. */
  parent: z.string().min(1).nullable().default(null),
  /** Which colour and shape it wears (see `signOf`); without it, the first that is free. */
  slot: z.int().min(1).max(slots).optional(),
});
export type Place = z.output<typeof Place>;

/** A plan in content/plans/: what plans.json publishes, less what is counted per release. */
export const Plan = z.strictObject({
  id: PlanId,
  title: z.string().nullable(),
  shortTitle: z.string(),
  titleEn: z.string().nullable(),
  shortTitleEn: z.string().nullable(),
  place: z.string(),
  mark: Mark,
  planType: z.string(),
  field: z.string(),
  covers: z.array(z.string()),
  issuer: z.string().nullable(),
  documentNumber: z.string().nullable(),
  issued: Day.nullable(),
  period: Period.nullable(),
  /** Where each fact comes from, and what an editor has to say of it. */
  facts: z.record(z.enum(['title', 'issuer', 'documentNumber', 'issued', 'period']), FactSource),
  notes: z.record(z.string(), z.string()),
  notesEn: z.record(z.string(), z.string()),
  attachments: z.array(Attachment),
  textSource: z.string().nullable(),
  checkedAgainst: z.string().nullable(),
  seed: z.strictObject({ file: z.string(), sha256: z.string(), characters: z.int() }),
  counts: z.strictObject({ characters: z.int(), blocks: z.int() }),
});
export type Plan = z.output<typeof Plan>;
