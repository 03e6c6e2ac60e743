import { filedAt, gramsOf } from './gram-key.ts';
import { NumberReader } from './number-bytes.ts';
import { inAll, shifted } from './rising.ts';

/** What a reader of an index of grams has to know before its first question. */
export interface GramTable {
  /** In how many files the grams stand. */
  files: number;
  /** How many places a record has: a place divided by it is the number of its record. */
  span: number;
}

/** Where the files of an index come from. */
export interface GramFiles {
  /** The grams of a file. */
  grams(file: number): Promise<Uint8Array>;
  /** The places of a gram that stands so often that they have a file of their own. */
  often(key: number): Promise<Uint8Array>;
  /** True where a record holds a phrase: asked where few are left, since one record is less than the places of a frequent gram. */
  holds(record: number, phrase: string): Promise<boolean>;
}

/** Says which records hold a phrase, all of them and no other, in their order. */
export type GramIndex = (phrase: string) => Promise<number[]>;

/** What a file of grams says of one: its places, or the records that hold it. */
interface Entry {
  arePlaces: boolean;
  numbers: number[];
}

/** The same with the records that places lie in. */
interface Listed {
  places: number[] | null;
  records: number[];
}

/** The grams of a file by what of their keys the file doesn't say: that, how many numbers and of which kind, the numbers. */
function readFile(bytes: Uint8Array): Map<number, Entry> {
  const reader = new NumberReader(bytes.subarray(1));
  const found = new Map<number, Entry>();
  for (let rest = 0; !reader.isAtEnd;) {
    rest += reader.read();
    const head = reader.read();
    found.set(rest, { arePlaces: head % 2 === 0, numbers: reader.readRising(Math.floor(head / 2)) });
  }
  return found;
}

/** Up to so many records are looked at rather than further files read. */
const fewRecords = 2;
/** So many grams of a phrase are asked for at once: most phrases that stand nowhere are known by their first. */
const usualAtOnce = 2;

/** Opens an index of grams. */
export function openGrams({ files, span }: GramTable, from: GramFiles, atOnce = usualAtOnce): GramIndex {
  const filed = new Map<number, Promise<ReadonlyMap<number, Entry>>>();
  const recordsAt = (places: readonly number[]): number[] => [...new Set(places.map((place) => Math.floor(place / span)))];

  async function listed(key: number): Promise<Listed> {
    const { file, rest } = filedAt(key, files);
    const opened = filed.get(file) ?? from.grams(file).then(readFile);
    filed.set(file, opened);
    opened.catch(() => filed.delete(file));
    const entry = (await opened).get(rest);
    if (entry === undefined) return { places: [], records: [] };
    return entry.arePlaces ? { places: entry.numbers, records: recordsAt(entry.numbers) } : { places: null, records: entry.numbers };
  }

  /** The places of a phrase whose grams stand so: those of frequent ones are read when it has to be. */
  async function placed(phrase: string, grams: readonly { at: number; key: number; found: Listed }[]): Promise<number[]> {
    const records = inAll(grams.map(({ found }) => found.records));
    if (records.length <= fewRecords) {
      const held = await Promise.all(records.map((record) => from.holds(record, phrase)));
      return records.filter((_, i) => held[i]);
    }
    const places = grams.map(async ({ at, key, found }) => {
      const own = found.places ?? new NumberReader((await from.often(key)).subarray(1)).readAllRising();
      return shifted(own, at);
    });
    return recordsAt(inAll(await Promise.all(places)));
  }

  return async (phrase) => {
    const asked = gramsOf(phrase);
    const grams: { at: number; key: number; found: Listed }[] = [];
    for (let at = 0; at < asked.length; at += atOnce) {
      const next = await Promise.all(asked.slice(at, at + atOnce).map(async (gram) => ({ ...gram, found: await listed(gram.key) })));
      grams.push(...next);
      if (inAll(grams.map(({ found }) => found.records)).length <= fewRecords) break;
    }
    return asked.length === 1 ? (grams[0]?.found.records ?? []) : placed(phrase, grams);
  };
}
