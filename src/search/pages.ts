import { plain } from './normalise.ts';

/** A block of a plan as the build hands it to the search. */
export interface BlockRecord {
  id: string;
  /** The heading it stands under; for a heading, the one above. */
  heading: string;
  /** Exact text; cells of a table parted by tabs, rows by line feeds. */
  text: string;
  /** The text in simplified characters, each at its place, where it is printed in traditional ones. */
  read?: string;
  /** The sectors that its headings name. */
  sectors?: string[];
  /** Misprints in it: where they stand in the text, what an editor takes them to mean. */
  readings?: [from: number, to: number, corr: string][];
}

/** A page of a plan, as the build hands it over. */
export interface PageRecord {
  plan: string;
  /** The last part of its address: s1, a3. */
  address: string;
  title: string;
  /** Where only a part of a page is in one record, which part. */
  part?: number;
  blocks: BlockRecord[];
}

/** A block with what it is compared by. */
export interface Block extends BlockRecord {
  plain: string;
  /** Its plain text with the misprints mended; the same as `plain` where there are none. */
  mended: string;
}

export interface Page extends Omit<PageRecord, 'blocks'> {
  blocks: Block[];
}

/** A block's words as questions are compared with them. */
export const readingOf = ({ text, read }: Pick<BlockRecord, 'text' | 'read'>): string => read ?? text;

/** The same with its misprints as their editor reads them. */
export const mend = (block: Pick<BlockRecord, 'text' | 'read' | 'readings'>): string =>
  (block.readings ?? [])
    .toSorted((a, b) => b[0] - a[0])
    .reduce((mended, [from, to, corr]) => mended.slice(0, from) + corr + mended.slice(to), readingOf(block));

/** Makes a page ready to be searched. */
export const readPage = ({ blocks, ...page }: PageRecord): Page => ({
  ...page,
  blocks: blocks.map((block) => {
    const own = plain(readingOf(block));
    return { ...block, plain: own, mended: block.readings ? plain(mend(block)) : own };
  }),
});

/** A block's rows have addresses of their own: the one in which a place of its text lies. */
export function addressAt({ id, text }: Pick<BlockRecord, 'id' | 'text'>, at: number): string {
  return /-t\d+$/.test(id) && text.includes('\n') ? `${id}-r${text.slice(0, at).split('\n').length}` : id;
}
