import type { Block, Division } from '../../model/block.ts';
import type { Target } from '../../model/target.ts';
import type { TextRead } from '../find/any-text.ts';
import type { LedgerEntry } from '../find/ledger.ts';

/** What `npm run read -- --json` prints of a file, in the dataset's shape. */
export interface ReadFile {
  file: string;
  divisions: (Division & { url: string })[];
  blocks: (Block & { url: string })[];
  quantities: LedgerEntry[];
  targets: Target[];
}

/** A read text in the dataset's shape; a text that couldn't be read has empty lists. */
export function readFileOf(file: string, id: string, read: TextRead | null): ReadFile {
  if (!read) return { file, divisions: [], blocks: [], quantities: [], targets: [] };
  const pages = new Map(read.divisions.map((division) => [division.id, division.page]));
  const url = (page: string, address: string) => (page === address ? `/plans/${id}/${page}/` : `/plans/${id}/${page}/#${address}`);
  return {
    file,
    divisions: read.divisions.map((division) => ({ ...division, url: url(division.page, division.id) })),
    blocks: read.blocks.map((block) => ({ ...block, url: url(pages.get(block.division) ?? block.division, block.id) })),
    quantities: read.ledger.quantities,
    targets: read.ledger.targets,
  };
}
