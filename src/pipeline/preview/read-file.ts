import type { Block, Division } from '../../model/block.ts';
import { TargetRow } from '../../model/figure-rows.ts';
import { inOrder } from '../../model/schema.ts';
import type { TextRead } from '../find/any-text.ts';
import type { LedgerEntry } from '../find/quantity-ledger.ts';

/** What `npm run read -- --json` prints of a file, in the dataset's shape. */
export interface ReadFile {
  file: string;
  divisions: (Division & { url: string })[];
  blocks: (Block & { url: string })[];
  quantities: (LedgerEntry & { url?: string })[];
  /** Without what only a record says of the plan. */
  targets: Partial<TargetRow>[];
}

/** A read text in the dataset's shape; a text that couldn't be read has empty lists. */
export function readFileOf(file: string, id: string, read: TextRead | null): ReadFile {
  if (!read) return { file, divisions: [], blocks: [], quantities: [], targets: [] };
  const pages = new Map(read.divisions.map((division) => [division.id, division.page]));
  const url = (page: string, address: string) => (page === address ? `/plans/${id}/${page}/` : `/plans/${id}/${page}/#${address}`);
  const quantities = read.ledger.quantities.map((entry) => ('measure' in entry ? { ...entry, url: `/targets/${entry.id}/` } : entry));
  return {
    file,
    divisions: read.divisions.map((division) => ({ ...division, url: url(division.page, division.id) })),
    blocks: read.blocks.map((block) => ({ ...block, url: url(pages.get(block.division) ?? block.division, block.id) })),
    quantities,
    targets: quantities.filter(({ kind }) => kind === 'target').map((entry) => inOrder(TargetRow, { ...entry, related: [] })),
  };
}
