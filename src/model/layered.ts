/** A record as it is written, before its schema has seen it. */
export type RawRecord = Readonly<Record<string, unknown>>;

const listIn = (record: RawRecord, field: PropertyKey): readonly unknown[] =>
  typeof field === 'string' && Array.isArray(record[field]) ? (record[field] as readonly unknown[]) : [];

/**
 * One record of its layers, what holds everywhere first: a later layer adds to the lists of an earlier one, each member once, and replaces
 * every other field that it gives. So a corpus that adds an alias loses none.
 */
export function layered(layers: readonly RawRecord[]): RawRecord {
  const fields = new Set(layers.flatMap((layer) => Object.keys(layer)));
  return Object.fromEntries(
    [...fields].map((field) => {
      const given = layers.filter((layer) => field in layer).map((layer) => layer[field]);
      return [field, given.every(Array.isArray) ? [...new Set(given.flat())] : given.at(-1)];
    }),
  );
}

/** Where the member at an index of a list of layers stands: in which layer, and at which index there; null where there is no such member. */
export function memberIn(layers: readonly RawRecord[], field: PropertyKey, index: number): { layer: number; index: number } | null {
  const members = layers.flatMap((record, layer) => listIn(record, field).map((member, at) => ({ member, layer, index: at })));
  const once = members.filter(({ member }, at) => members.findIndex((other) => other.member === member) === at);
  const found = once.at(index);
  return found === undefined ? null : { layer: found.layer, index: found.index };
}
