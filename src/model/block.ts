import { z } from 'astro/zod';
import { BlockStretch, Span } from './offset.ts';

/** A block's address: `[a-z0-9-]` only, made from the printed numbers of the seed. */
export const Address = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an address is lower-case letters, digits and single hyphens');

export const BlockKind = z.enum(['heading', 'paragraph', 'table', 'note', 'salutation', 'signature', 'attachments', 'figure']);
export type BlockKind = z.output<typeof BlockKind>;

/** A table cell: text as read, its place in the seed, and how many rows and columns it takes. An empty cell has no span. */
export const Cell = z.strictObject({
  text: z.string(),
  span: Span.nullable(),
  rowspan: z.int().positive(),
  colspan: z.int().positive(),
  header: z.boolean(),
});
export type Cell = z.output<typeof Cell>;

/** A run-in head: a mark inside a paragraph, at its place in the block's text. */
export const Head = z.strictObject({ text: z.string(), at: BlockStretch });
export type Head = z.output<typeof Head>;

/** A leaf of a plan: its exact text and where in the seed it stands. */
export const Block = z.strictObject({
  id: Address,
  /** The division it belongs to. */
  division: Address,
  kind: BlockKind,
  /** Exact text: layout space at the ends and box rules removed. Tables: cells joined by a tab, rows by a line feed. */
  text: z.string(),
  span: Span,
  /** True when it continues the seed line of the block before it. */
  runOn: z.boolean().optional(),
  heads: z.array(Head).optional(),
  rows: z.array(z.array(Cell)).optional(),
});
export type Block = z.output<typeof Block>;

export const DivisionKind = z.enum(['plan', 'front', 'back', 'chapter', 'annex', 'section', 'box']);
export type DivisionKind = z.output<typeof DivisionKind>;

/** A part of a plan: chapter, section, item, box, annex; `front` and `back` stand for what has no chapter. */
export const Division = z.strictObject({
  id: Address,
  parent: Address.nullable(),
  kind: DivisionKind,
  /** Depth by printed numbering: 1 for 一、, 2 for （一）, 3 for 1.; 0 for annex, front and back. */
  level: z.int().nonnegative(),
  /** The number as printed: 一、 （一） 1. 附件3 专栏2. */
  label: z.string().nullable(),
  title: z.string().nullable(),
  /** The page it is on. */
  page: Address,
  span: Span,
});
export type Division = z.output<typeof Division>;

/** Front matter of a page of a plan in content/sections/. */
export const Section = z.strictObject({
  plan: z.string(),
  address: Address,
  order: z.int(),
  kind: z.enum(['front', 'chapter', 'back', 'annex']),
  label: z.string().nullable(),
  title: z.string().nullable(),
  characters: z.int(),
});
export type Section = z.output<typeof Section>;
