import { type Absence, absenceOf, missingFor, type Thing, wordsOf } from '../../library/absence.ts';
import { otherSensesOf, otherWordsOf } from '../../library/other-words.ts';
import { isRead } from '../../library/read-entries.ts';
import { type Cited, passagesOf } from '../../library/cited.ts';
import type { Column, Layer } from '../../library/columns.ts';
import { missingOf } from '../../library/facts.ts';
import type { LoadedPlan } from '../../library/load/load-plans.ts';
import type { Vocabulary } from '../../library/load/load-vocabulary.ts';
import { type EntryKind, leadOf } from './stances.ts';

/** A topic or a measure as pages ask of it. */
export type Entry = Omit<Vocabulary['topics'][number], 'sector'> & { sector?: string };

/** What one plan says of an entry, or which kind of nothing. */
export interface PlanPart {
  layer: Layer;
  /** Its sentences, in the order of the text. */
  passages: Cited[];
  /** The one that speaks for the plan. */
  lead: Cited | null;
  absence: Absence | null;
}

/** An entry over all places: a cell a column, a part a plan, whether they name it or not. */
export interface EntryRow {
  entry: Entry;
  cells: { column: Column; parts: PlanPart[] }[];
  /** Where a single plan names it: that plan, and whether the corpus has every text of the others that could name it. */
  only: { plan: LoadedPlan; tag: string; isComplete: boolean } | null;
}

/** An entry as it is looked for. */
export const thingOf = (kind: EntryKind, entry: Entry): Thing => ({
  vocabulary: kind,
  id: entry.id,
  words: wordsOf(entry),
  not: entry.not,
  sectors: entry.sector === undefined ? [] : [entry.sector],
});

/** An entry's row. Loops over the columns, never over the plans that happen to name it. */
export function rowOf(kind: EntryKind, entry: Entry, columns: readonly Column[], { sectors }: Pick<Vocabulary, 'sectors'>): EntryRow {
  const plans = columns.flatMap(({ layers }) => layers.map(({ plan }) => plan));
  const thing = thingOf(kind, entry);
  const partOf = (layer: Layer): PlanPart => {
    const passages = passagesOf(layer.plan, kind, entry.id);
    const absence = passages.length > 0 ? null : absenceOf(layer.plan, thing, plans, { sectors });
    return { layer, passages, lead: leadOf(passages), absence };
  };
  const cells = columns.map((column) => ({ column, parts: column.layers.map(partOf) }));
  return { entry, cells, only: onlyOf(thing, cells, { sectors }) };
}

/** The rows of many entries. */
export const rowsOf = (
  kind: EntryKind,
  entries: readonly Entry[],
  columns: readonly Column[],
  vocabulary: Pick<Vocabulary, 'sectors'>,
): EntryRow[] => entries.map((entry) => rowOf(kind, entry, columns, vocabulary));

/** The parts of a row, plan by plan. */
export const partsOf = ({ cells }: Pick<EntryRow, 'cells'>): PlanPart[] => cells.flatMap(({ parts }) => parts);

/** How many plans name an entry, and in how many sentences. */
export function countsOf(row: Pick<EntryRow, 'cells'>): { plans: number; passages: number } {
  const naming = partsOf(row).filter(({ passages }) => passages.length > 0);
  return { plans: naming.length, passages: naming.reduce((sum, { passages }) => sum + passages.length, 0) };
}

/** The same of an entry without its row: nothing is looked for in the plans that don't name it. */
export function countsAmong(plans: readonly LoadedPlan[], kind: EntryKind, entry: string): { plans: number; passages: number } {
  const found = plans.map((plan) => passagesOf(plan, kind, entry).length).filter((passages) => passages > 0);
  return { plans: found.length, passages: found.reduce((sum, passages) => sum + passages, 0) };
}

/** A single plan names it, and an editor has been through all others: said outright only where no text of theirs is missing. */
function onlyOf(thing: Thing, cells: EntryRow['cells'], vocabulary: Pick<Vocabulary, 'sectors'>): EntryRow['only'] {
  const parts = partsOf({ cells });
  const naming = parts.filter(({ passages }) => passages.length > 0);
  const others = parts.filter(({ passages }) => passages.length === 0).map(({ layer }) => layer.plan);
  const isReviewed = others.every((plan) => thing.vocabulary !== 'places' && isRead(plan, thing.vocabulary, thing.id));
  const isMet = others.some((plan) => otherSensesOf(plan, thing).length > 0 || otherWordsOf(plan, thing).length > 0);
  if (naming.length !== 1 || others.length === 0 || !isReviewed || isMet) return null;
  const missing = (plan: LoadedPlan) =>
    thing.sectors.length === 0 ? missingOf(plan) : thing.sectors.flatMap((sector) => missingFor(plan, sector, vocabulary));
  const isComplete = others.every((plan) => missing(plan).length === 0);
  const { plan, tag } = naming[0].layer;
  return { plan, tag, isComplete };
}

/** The id of an entry's row where entries are listed side by side. */
export const rowId = ({ id }: { id: string }): string => `row-${id}`;
