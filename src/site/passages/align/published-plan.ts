import type { BlockKind, DivisionKind } from '../../../model/block.ts';

/** What this page takes of `data/plans/{id}.json`: a plan's text with its addresses. */
export interface PublishedPlan {
  id: string;
  divisions: readonly PublishedDivision[];
  blocks: readonly PublishedBlock[];
  references: readonly { block: string; title: string }[];
}

export interface PublishedDivision {
  id: string;
  parent: string | null;
  label: string | null;
  title: string | null;
  /** What its address says it is. */
  kind: DivisionKind;
}

export interface PublishedBlock {
  id: string;
  division: string;
  kind: BlockKind;
  text: string;
  span: { start: number; end: number };
}

type File = Omit<PublishedPlan, 'divisions'> & { divisions: readonly Omit<PublishedDivision, 'kind'>[] };

const kinds: readonly [RegExp, DivisionKind][] = [
  [/^front$/, 'front'],
  [/^back$/, 'back'],
  [/^a\d+(?:x\d+)?$/, 'annex'],
  [/^s\d+(?:x\d+)?$/, 'chapter'],
  [/-b\d+(?:x\d+)?$/, 'box'],
];

/** A plan from its published file, with what the addresses of its divisions say beside. */
export const readPublished = (file: File): PublishedPlan => ({
  ...file,
  divisions: file.divisions.map((division) => ({ ...division, kind: kinds.find(([form]) => form.test(division.id))?.[1] ?? 'section' })),
});
