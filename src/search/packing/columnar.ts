/** A value of JSON. */
export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

/** Records as columns: how many there are, and of each key its values and which records have it (null: all). */
interface Columns {
  [key: string]: Json;
  records: number;
  columns: [key: string, has: number[] | null, values: Json][];
}

/** Lists as one: the length of each, and everything in them. */
interface Joined {
  [key: string]: Json;
  lengths: number[];
  values: Json;
}

const isRecord = (value: Json): value is { [key: string]: Json } => typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * A value as it packs smallest: like stands with like, records column by column and lists of lists in one. Values are such
 * as JSON has, without `undefined`.
 */
export function toColumns(value: Json): Json {
  if (isRecord(value)) return Object.fromEntries(Object.entries(value).map(([key, own]) => [key, toColumns(own)]));
  return Array.isArray(value) ? listToColumns(value) : value;
}

/** A list is written with what it is of in front: `[0, …]` plain values, `[1, Columns]`, `[2, Joined]`. */
function listToColumns(values: readonly Json[]): Json {
  if (values.length > 0 && values.every(isRecord)) return [1, recordsToColumns(values)];
  if (values.length > 0 && values.every(Array.isArray)) {
    const joined: Joined = { lengths: values.map(({ length }) => length), values: listToColumns(values.flat()) };
    return [2, joined];
  }
  return [0, ...values.map(toColumns)];
}

function recordsToColumns(records: readonly { [key: string]: Json }[]): Columns {
  const keys = [...new Set(records.flatMap((record) => Object.keys(record)))];
  return {
    records: records.length,
    columns: keys.map((key) => {
      const has = records.flatMap((record, i) => (key in record ? [i] : []));
      const values = has.map((i) => records[i]?.[key] ?? null);
      return [key, has.length === records.length ? null : has, listToColumns(values)];
    }),
  };
}

/** The value that `toColumns` was given. */
export function fromColumns(value: Json): Json {
  if (isRecord(value)) return Object.fromEntries(Object.entries(value).map(([key, own]) => [key, fromColumns(own)]));
  return Array.isArray(value) ? listFromColumns(value) : value;
}

function listFromColumns([kind, ...values]: readonly Json[]): Json[] {
  if (kind === 0) return values.map(fromColumns);
  const [made] = values;
  return kind === 1 ? recordsFromColumns(made as Columns) : listsFromJoined(made as Joined);
}

function recordsFromColumns({ records, columns }: Columns): Json[] {
  const made = Array.from({ length: records }, (): { [key: string]: Json } => ({}));
  for (const [key, has, values] of columns) {
    listFromColumns(values as Json[]).forEach((value, i) => {
      const record = made[has?.[i] ?? i];
      if (record) record[key] = value;
    });
  }
  return made;
}

function listsFromJoined({ lengths, values }: Joined): Json[] {
  const all = listFromColumns(values as Json[]);
  let at = 0;
  return lengths.map((length) => all.slice(at, (at += length)));
}
