import type { GramTable } from '../../../search/grams/gram-index.ts';
import { bundlesOf } from '../../../search/page-source.ts';
import type { SitePage } from '../../../search/page-record.ts';
import { indexedOf } from '../../../search/page-terms.ts';
import type { PageRecord } from '../../../search/pages.ts';
import type { PlacedTarget, TargetTable } from '../../../search/indexed/target-index.ts';
import { indexedOf as termsOf } from '../../../search/indexed/target-terms.ts';
import { type TargetFile, unitsOf } from '../../../search/targets.ts';
import { type IndexFile, writeGrams, zipped } from './gram-files.ts';
import { packed } from './pack.ts';
import { cutPage, indexedTexts, recordsOf } from './text-records.ts';

/** The folders below that of an index. */
export const indexParts = ['grams', 'often', 'records'] as const;

/** The files of an index: what each record is found by, what it carries, and what is known before one is opened. */
function* filesOf<Kept>(records: readonly Kept[], textsOf: (record: Kept) => string[], known: object): Generator<IndexFile> {
  const { table, files } = writeGrams(records.map(textsOf));
  yield* files;
  for (const [i, record] of records.entries())
    yield { path: `records/${i}.gz`, bytes: zipped(new TextEncoder().encode(JSON.stringify(record))) };
  yield { path: 'table.gz', bytes: packed({ ...table, ...known }) };
}

/** The index of some pages of plans. */
export function textIndex(pages: readonly PageRecord[]): Iterable<IndexFile> {
  const records = pages.flatMap(cutPage);
  return filesOf(records, indexedTexts, recordsOf(records));
}

/** The index of the pages that answer. */
export const pageIndex = (pages: readonly SitePage[]): Iterable<IndexFile> =>
  filesOf(bundlesOf(pages), (bundle) => [...new Set(bundle.flatMap(indexedOf))], {});

/** So many targets stand in one record. */
const targetsTogether = 24;

/** The index of targets: those of one indicator or name stand together, so that what asks for them reads few records. */
export function targetIndex(file: TargetFile): Iterable<IndexFile> {
  const { targets, indicators, units } = file;
  const asked = unitsOf(file);
  const groups = Map.groupBy(
    targets.map((target, at): PlacedTarget => ({ ...target, at })),
    ({ indicator, name }) => (indicator === null ? name : String(indicator)),
  );
  const ordered = [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([, own]) => own);
  const records = Array.from({ length: Math.ceil(ordered.length / targetsTogether) }, (_, i) =>
    ordered.slice(i * targetsTogether, (i + 1) * targetsTogether),
  );
  const printed = [...new Set(targets.map(({ unit }) => unit))];
  const known: Omit<TargetTable, keyof GramTable> = { indicators, units, printed, records: records.length };
  return filesOf(records, (own) => [...new Set(own.flatMap((target) => termsOf(target, file, asked)))], known);
}
