import type { GramTable } from '../grams/gram-index.ts';
import { openIndexFolder, type ReadFile } from '../grams/index-folder.ts';
import { type Page, type PageRecord, readPage } from '../pages.ts';
import { countBy, type Filters, type Holding, lookedForOnce, type Source, type Unit } from '../source.ts';

/** What is known of the records of texts before one is opened. */
export interface TextTable extends GramTable {
  /** The plans in their order, and how many records each has. */
  plans: { id: string; records: number }[];
  /** Of each sector the runs of records in which a block is of it. */
  sectors: { id: string; from: number[]; length: number[] }[];
}

/** Of each record its plan and its sectors. */
function standing({ plans, sectors }: TextTable): { plan: string; sectors: string[] }[] {
  const records = plans.flatMap(({ id, records }) => Array.from({ length: records }, () => ({ plan: id, sectors: [] as string[] })));
  for (const { id, from, length } of sectors)
    from.forEach((first, i) => {
      for (const record of records.slice(first, first + (length[i] ?? 0))) record.sectors.push(id);
    });
  return records;
}

const isHolding = ({ blocks }: Page, phrase: string): boolean =>
  blocks.some(({ plain, mended }) => plain.includes(phrase) || mended.includes(phrase));

/** Opens a source that asks an index of texts whose files are read so. */
export async function openTextIndex(read: ReadFile): Promise<Source> {
  const pages = new WeakMap<PageRecord, Page>();
  const pageOf = (record: PageRecord): Page => {
    const page = pages.get(record) ?? readPage(record);
    pages.set(record, page);
    return page;
  };
  const index = await openIndexFolder<TextTable, PageRecord>(read, (record, phrase) => isHolding(pageOf(record), phrase));
  const records = standing(index.table);

  async function holding(phrase: string, { plan, sector }: Filters): Promise<Holding> {
    const found = (await index.recordsWith(phrase)).flatMap((number) => {
      const own = records[number];
      const isWanted = own && (!plan || own.plan === plan) && (!sector || own.sectors.includes(sector));
      return isWanted ? [{ ...own, number }] : [];
    });
    return {
      units: found.map(({ number }): Unit => ({ id: String(number), open: async () => pageOf(await index.record(number)) })),
      plans: countBy(found.map((own) => own.plan)),
      sectors: countBy(found.flatMap((own) => own.sectors)),
    };
  }

  return lookedForOnce({ isWhole: false, holding });
}
