import type { Block, Division } from '../../model/block.ts';
import type { BlockStretch } from '../../model/offset.ts';

/** A plan as its Akoma Ntoso is made from it. Addresses are whole, with the site's origin. */
export interface AknPlan {
  id: string;
  title: string | null;
  planType: string;
  place: { id: string; name: string };
  issuer: string | null;
  documentNumber: string | null;
  /** A day. */
  issued: string | null;
  period: { from: number; to: number } | null;
  seed: { file: string; sha256: string };
  divisions: readonly Pick<Division, 'id' | 'parent' | 'kind' | 'level' | 'label'>[];
  blocks: readonly Pick<Block, 'id' | 'division' | 'kind' | 'text' | 'heads' | 'rows'>[];
  /** Its targets and baselines: where each stands in its block, and the address of its page. */
  figures: readonly { block: string; at: BlockStretch; url: string }[];
  /** The address of each division and block. */
  addresses: ReadonlyMap<string, string>;
  url: string;
  /** Who made the file, and of which release it is. */
  by: { name: string; url: string; release: string; releasedOn: string | null };
  /** What is said where a fact is unknown. */
  unknown: string;
}

export type AknBlock = AknPlan['blocks'][number];
export type AknDivision = AknPlan['divisions'][number];
