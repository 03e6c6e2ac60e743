import type { GramTable } from '../grams/gram-index.ts';
import { type OpenIndex, openIndexFolder, type ReadFile } from '../grams/index-folder.ts';
import { inAll } from '../grams/rising.ts';
import { askedUnits, type AskedUnits } from '../asked-figure.ts';
import { termsWanted, indexedOf } from './target-terms.ts';
import { type FoundTargets, partOf, type TargetFile, type TargetRecord, type TargetSource, type TargetWanted } from '../targets.ts';

/** A target in an index, with its place among all. */
export interface PlacedTarget extends TargetRecord {
  at: number;
}

/** What is known of targets before one is read. */
export interface TargetTable extends GramTable, Pick<TargetFile, 'indicators' | 'units'> {
  /** How many records there are. */
  records: number;
  /** Every unit that a target has. */
  printed: string[];
}

type Index = OpenIndex<TargetTable, PlacedTarget[]>;

/** Up to so many records are read for a question. */
const most = 32;

/** The records that hold one of some alternatives, each of which is all of its phrases. */
async function recordsWithAny(index: Index, alternatives: readonly (readonly string[])[]): Promise<number[]> {
  const found = await Promise.all(
    alternatives.map(async (phrases) => inAll(await Promise.all(phrases.map((phrase) => index.recordsWith(phrase))))),
  );
  return [...new Set(found.flat())].sort((a, b) => a - b);
}

async function among(index: Index, units: AskedUnits, wanted: TargetWanted): Promise<FoundTargets> {
  const { indicators, units: words } = index.table;
  const lists = await Promise.all(termsWanted(wanted).map((alternatives) => recordsWithAny(index, alternatives)));
  // A figure that is compared with every number may be in any of them.
  const all = wanted.figures.length > 0 ? Array.from({ length: index.table.records }, (_, record) => record) : [];
  const records = lists.length === 0 ? all : inAll(lists);
  const read = await Promise.all(records.slice(0, most).map((record) => index.record(record)));
  const targets = read.flat().sort((a, b) => a.at - b.at);
  return { file: partOf(units, { targets, indicators, units: words }), isCut: records.length > most };
}

/** Opens a source that asks an index of targets whose files are read so. */
export async function openTargetIndex(read: ReadFile): Promise<TargetSource> {
  const index: Index = await openIndexFolder<TargetTable, PlacedTarget[]>(read, (targets, phrase) => {
    const file = { ...index.table, targets };
    return targets.some((target) => indexedOf(target, file, units).some((text) => text.includes(phrase)));
  });
  const units = askedUnits(index.table.units, index.table.printed);
  return { units, among: (wanted) => among(index, units, wanted) };
}
