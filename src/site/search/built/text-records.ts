import type { TextTable } from '../../../search/indexed/text-index.ts';
import { plain } from '../../../search/normalise.ts';
import { mend, type PageRecord, readingOf } from '../../../search/pages.ts';

/** A record of the index has about so many characters: it is what a result costs to show. */
const recordSize = 1600;

/** Cuts a page into records of whole blocks. */
export function cutPage(page: PageRecord): PageRecord[] {
  const parts: PageRecord['blocks'][] = [[]];
  let size = 0;
  for (const block of page.blocks) {
    if (size > 0 && size + block.text.length > recordSize) {
      parts.push([]);
      size = 0;
    }
    parts.at(-1)?.push(block);
    size += block.text.length;
  }
  return parts.map((blocks, part) => ({ ...page, part, blocks }));
}

/** What a record is found by: each block as printed, and as mended where that differs. */
export const indexedTexts = ({ blocks }: PageRecord): string[] =>
  blocks.flatMap((block) => [...new Set([plain(readingOf(block)), plain(mend(block))])]);

/** Rising numbers as runs without gaps. */
function runsOf(numbers: readonly number[]): { from: number[]; length: number[] } {
  const from = numbers.filter((number, i) => number - 1 !== numbers[i - 1]);
  const ends = numbers.filter((number, i) => number + 1 !== numbers[i + 1]);
  return { from, length: from.map((first, i) => (ends[i] ?? first) - first + 1) };
}

/** What is known of records before one is opened: how many each plan has, and which are of which sectors. */
export function recordsOf(records: readonly PageRecord[]): Pick<TextTable, 'plans' | 'sectors'> {
  const bySector = Map.groupBy(
    records.flatMap(({ blocks }, number) =>
      [...new Set(blocks.flatMap(({ sectors = [] }) => sectors))].map((sector) => ({ sector, number })),
    ),
    ({ sector }) => sector,
  );
  return {
    plans: [...Map.groupBy(records, ({ plan }) => plan)].map(([id, own]) => ({ id, records: own.length })),
    sectors: [...bySector].map(([id, own]) => ({ id, ...runsOf(own.map(({ number }) => number)) })),
  };
}
