/** A record as it is written, before its schema has seen it. */
export type RawRecord = Readonly<Record<string, unknown>>;

/**
 * A vocabulary of two layers: what holds everywhere, and what one corpus says. A record of the second whose `key` the first has
 * replaces the fields that it gives and leaves the others; every other is added after those of the first.
 */
export function layered<R extends RawRecord>(general: readonly R[], own: readonly R[], key = 'id'): R[] {
  const known = new Set(general.map((record) => record[key]));
  const changes = new Map(own.filter((record) => known.has(record[key])).map((record) => [record[key], record]));
  return [...general.map((record) => ({ ...record, ...changes.get(record[key]) })), ...own.filter((record) => !known.has(record[key]))];
}
