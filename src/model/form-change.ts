import { z } from 'astro/zod';
import { SeedPoint } from './offset.ts';

/** What was done to a source's text so that it can be read, a word a kind. */
export const formKinds = [
  /** printed by the program that shows the file, not stored in it: 第一章, 1. of an automatic list */
  'numbering',
  /** the words 注： before a footnote that the source prints at the foot of a page */
  'note',
  /** words that a tracked change took out */
  'deleted',
  /** words that are in the file and shown nowhere */
  'hidden',
  /** what a web page prints around its text: navigation, buttons, links to other pages */
  'frame',
  /** marks that a program reads, not people: # and ** of Markdown */
  'markup',
  /** a page's number */
  'page-number',
  /** a line that pages repeat at their head or foot */
  'running-head',
  /** the end of a page */
  'page-break',
  /** a table of contents with its page numbers */
  'contents',
  /** a carriage return before the end of a line */
  'line-end',
  /** characters that take no room: joints, byte-order marks, marks of direction */
  'invisible',
  /** the hyphen that shows only where a line breaks */
  'soft-hyphen',
  /** a radical or a compatibility character that looks like a Han character and isn't one */
  'radical',
  /** the end of a line in the middle of a sentence */
  'line-join',
  /** the wide space between two columns of a table, now a tab */
  'column',
  /** a space inside a number */
  'digit-space',
  /** a space between Han characters that belong together */
  'han-space',
] as const;

export const FormKind = z.enum(formKinds);
export type FormKind = z.output<typeof FormKind>;

/** A place in the text that a file gave, before anything was changed: page where it has pages, line of the page, column in code points; all from 1. */
export const SourcePlace = z.strictObject({
  page: z.int().positive().nullable(),
  line: z.int().positive(),
  column: z.int().positive(),
});
export type SourcePlace = z.output<typeof SourcePlace>;

/** One change of form: at `at` of the text written stands `now`, where the source has `was`. */
export const FormChange = z.strictObject({
  kind: FormKind,
  at: SeedPoint,
  source: SourcePlace,
  was: z.string(),
  now: z.string(),
});
export type FormChange = z.output<typeof FormChange>;

/** Equal changes as a file keeps them: the places in the text written, in order; `12+1` is the second change at place 12. */
export const FormRun = z.strictObject({
  kind: FormKind,
  was: z.string(),
  now: z.string(),
  at: z.string().regex(/^\d+(?:\+\d+)?(?: \d+(?:\+\d+)?)*$/, 'places are numbers with a space between'),
});
export type FormRun = z.output<typeof FormRun>;

/** The kinds of file that a text can come from. */
export const SourceKind = z.enum(['docx', 'html', 'pdf', 'text', 'markdown']);
export type SourceKind = z.output<typeof SourceKind>;

/** Beside a text that came from a file: which file that was, and what was changed so that each of its characters is accounted for. */
export const FormRecord = z.strictObject({
  /** The name of the file, which isn't kept. */
  file: z.string().min(1),
  /** SHA-256 of the file, in hexadecimal. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  kind: SourceKind,
  /** The encoding that its bytes were read by, where it is a text. */
  encoding: z.string().nullable(),
  /** The title that the file gives itself. */
  title: z.string().nullable(),
  /** The address that a saved page gives itself. */
  address: z.string().nullable(),
  changes: z.array(FormRun),
});
export type FormRecord = z.output<typeof FormRecord>;
