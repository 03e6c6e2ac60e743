import { layered, type RawRecord } from '../model/layered.ts';

/**
 * A vocabulary of two layers: what holds everywhere, and what one corpus says. A record of the second whose `key` the first has is laid over
 * that record; every other is added after those of the first.
 */
export function layeredList(general: readonly RawRecord[], own: readonly RawRecord[], key = 'id'): RawRecord[] {
  const known = new Set(general.map((record) => record[key]));
  const changes = new Map(own.filter((record) => known.has(record[key])).map((record) => [record[key], record]));
  return [
    ...general.map((record) => layered([record, ...[changes.get(record[key]) ?? []].flat()])),
    ...own.filter((record) => !known.has(record[key])),
  ];
}
