import { gzipSync } from 'fflate';
import type { GramTable } from '../../../search/grams/gram-index.ts';
import { filedAt, keyOf, longestGram } from '../../../search/grams/gram-key.ts';
import { NumberWriter, unzippedMark } from '../../../search/grams/number-bytes.ts';

/** A file of an index, below its folder. */
export interface IndexFile {
  path: string;
  bytes: Uint8Array;
}

/** A gram takes about so many bytes a place, and so many are to stand in a file: what a question reads for each of its grams. */
const bytesEach = 3;
const bytesInFile = 4_000;
/** Where the places of a gram are more bytes than this, they have a file of their own. */
const bytesOften = 1_500;
/** So many numbers are gathered at once: what is kept in memory doesn't grow with the texts. */
const atOnce = 3_000_000;

/** What is compressed the same way on every machine. */
export const zipped = (bytes: Uint8Array): Uint8Array => gzipSync(bytes, { level: 9, mtime: 0 });

type Records = readonly (readonly string[])[];

/** Calls with every gram of some records and its number: the place of a whole one, of a shorter one the record, once. Between two texts of a record is a place that is none's. */
function eachGram(records: Records, span: number, tell: (key: number, number: number) => void): void {
  records.forEach((texts, record) => {
    const seen = new Set<number>();
    let start = record * span;
    for (const text of texts) {
      for (let at = 0; at < text.length; at++) {
        if (at + longestGram <= text.length) tell(keyOf(text.slice(at, at + longestGram)), start + at);
        for (let length = 1; length < longestGram && at + length <= text.length; length++) seen.add(keyOf(text.slice(at, at + length)));
      }
      start += text.length + 1;
    }
    for (const key of seen) tell(key, record);
  });
}

/** The grams of one file, and the files of those that stand often. */
function writeFile(grams: ReadonlyMap<number, number[]>, file: number, { files, span }: GramTable): IndexFile[] {
  const writer = new NumberWriter();
  writer.write(unzippedMark);
  const often: IndexFile[] = [];
  let before = 0;
  for (const [key, numbers] of [...grams].sort(([a], [b]) => a - b)) {
    const { rest } = filedAt(key, files);
    const isWhole = key % 2 ** 16 !== 0;
    const places = new NumberWriter();
    places.write(unzippedMark);
    places.writeRising(numbers);
    const isOften = isWhole && places.length > bytesOften;
    if (isOften) often.push({ path: `often/${key}.gz`, bytes: zipped(places.bytes()) });
    const listed = isOften ? [...new Set(numbers.map((place) => Math.floor(place / span)))] : numbers;
    writer.write(rest - before);
    writer.write(listed.length * 2 + (isWhole && !isOften ? 0 : 1));
    writer.writeRising(listed);
    before = rest;
  }
  return [{ path: `grams/${file}.gz`, bytes: zipped(writer.bytes()) }, ...often];
}

/** What the grams of some records are filed by. */
function tableOf(records: Records): GramTable & { numbers: number } {
  const span = Math.max(1, ...records.map((texts) => texts.reduce((sum, { length }) => sum + length + 1, 0)));
  let numbers = 0;
  eachGram(records, span, () => numbers++);
  const files = Math.max(1, Math.ceil((numbers * bytesEach) / bytesInFile));
  return { span, files: files + (files % 2 === 0 ? 1 : 0), numbers };
}

/** What an index of grams says of itself, and its files one after another. */
export interface GramIndexFiles {
  table: GramTable;
  files: Iterable<IndexFile>;
}

/**
 * An index that says which of some records hold a phrase (`search/grams/`): every three characters side by side with their
 * places, shorter ones with their records. A record's texts are kept apart: no phrase reaches from one into the next.
 */
export function writeGrams(records: Records): GramIndexFiles {
  const { numbers, ...table } = tableOf(records);
  const each = Math.ceil(table.files / Math.max(1, Math.ceil(numbers / atOnce)));
  function* files(): Generator<IndexFile> {
    for (let first = 0; first < table.files; first += each) {
      const filed = Array.from({ length: Math.min(each, table.files - first) }, () => new Map<number, number[]>());
      eachGram(records, table.span, (key, number) => {
        const grams = filed[filedAt(key, table.files).file - first];
        const known = grams?.get(key);
        if (known) known.push(number);
        else grams?.set(key, [number]);
      });
      for (const [i, grams] of filed.entries()) yield* writeFile(grams, first + i, table);
    }
  }
  return { table, files: files() };
}
