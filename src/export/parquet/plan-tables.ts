import { type BasicType, parquetWriteBuffer } from 'hyparquet-writer';
import type { Link } from '../../model/links.ts';
import type { Place, PlanRecord } from '../../model/plan.ts';
import type { ReadQuantity } from '../../model/target.ts';

/** A column of a table: its name, its type in Parquet, and what a row has in it. */
interface Column<Row> {
  name: string;
  type: BasicType;
  of: (row: Row) => string | number | boolean | null;
}

const targets: readonly Column<ReadQuantity>[] = [
  { name: 'id', type: 'STRING', of: ({ id }) => id },
  { name: 'plan', type: 'STRING', of: ({ plan }) => plan },
  { name: 'block', type: 'STRING', of: ({ block }) => block },
  { name: 'kind', type: 'STRING', of: ({ kind }) => kind },
  { name: 'measure', type: 'STRING', of: ({ measure }) => measure },
  { name: 'indicator', type: 'STRING', of: ({ indicator }) => indicator },
  { name: 'subject', type: 'STRING', of: ({ subject }) => subject },
  { name: 'scope', type: 'STRING', of: ({ scope }) => scope },
  { name: 'sectors', type: 'STRING', of: ({ sectors }) => sectors.join(' ') },
  { name: 'value', type: 'DOUBLE', of: ({ value }) => value },
  { name: 'value_max', type: 'DOUBLE', of: ({ valueMax }) => valueMax },
  { name: 'unit', type: 'STRING', of: ({ unit }) => unit },
  { name: 'comparator', type: 'STRING', of: ({ comparator }) => comparator },
  { name: 'mode', type: 'STRING', of: ({ mode }) => mode },
  { name: 'year', type: 'INT32', of: ({ year }) => year },
  { name: 'base_year', type: 'INT32', of: ({ baseYear }) => baseYear },
  { name: 'hedged', type: 'BOOLEAN', of: ({ hedged }) => hedged },
  { name: 'stated', type: 'STRING', of: ({ stated }) => stated },
  { name: 'status', type: 'STRING', of: ({ status }) => status },
];

const links: readonly Column<Link>[] = [
  { name: 'from', type: 'STRING', of: ({ from }) => from },
  { name: 'target', type: 'STRING', of: ({ target }) => target },
  { name: 'type', type: 'STRING', of: ({ type }) => type },
  { name: 'rule', type: 'STRING', of: ({ rule }) => rule },
  { name: 'why', type: 'STRING', of: ({ why = [] }) => why.join(' ') },
  { name: 'value', type: 'DOUBLE', of: ({ value = null }) => value },
];

const written = <Row>(columns: readonly Column<Row>[], rows: readonly Row[]): Uint8Array =>
  new Uint8Array(
    parquetWriteBuffer({ columnData: columns.map(({ name, type, of }) => ({ name, type, data: rows.map(of), nullable: true })) }),
  );

/** The targets and baselines of a plan as a file of Parquet. */
export const writeTargetTable = (rows: readonly ReadQuantity[]): Uint8Array => written(targets, rows);

/** The links of a plan's figures as a file of Parquet. */
export const writeLinkTable = (rows: readonly Link[]): Uint8Array => written(links, rows);

/** The folder of a plan's rows in a table that is parted by province and period, as Hive, DuckDB, Spark and Dask read it. */
export function partitionOf(
  { place, period }: Pick<PlanRecord, 'place' | 'period'>,
  places: readonly Pick<Place, 'id' | 'code'>[],
): string {
  const none = '__HIVE_DEFAULT_PARTITION__';
  const code = places.find(({ id }) => id === place)?.code.slice(0, 2) ?? none;
  return `province=${code}/period=${period.value ? `${period.value.from}-${period.value.to}` : none}`;
}
