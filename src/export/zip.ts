import { zipSync } from 'fflate';

/**
 * The date every file in an archive bears: 1 January 1980, the first a zip can hold. fflate writes the local time of the date it is
 * given, so it is given one in local time: the bytes are the same in every time zone.
 */
const mtime = new Date(1980, 0, 1);

/** A workbook is a zip archive already; the first file of an EPUB says what it is, and must stand there as it is. */
const levelOf = (name: string): 0 | 6 => (name.endsWith('.xlsx') || name === 'mimetype' ? 0 : 6);

/** Length of the record that ends an archive, and where in it and in a file's entry of the directory numbers stand (APPNOTE.TXT 4.3.12, 4.3.16). */
const endLength = 22;
const [entriesHere, entriesAll, directoryLength, directoryStart] = [8, 10, 12, 16];
const localStart = 42;

const numbersOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** The end of an archive: how many files it has, and where its directory stands. */
function endOf(files: number, length: number, start: number): Uint8Array {
  const end = new Uint8Array(endLength);
  const numbers = numbersOf(end);
  end.set([0x50, 0x4b, 5, 6]);
  for (const place of [entriesHere, entriesAll]) numbers.setUint16(place, files, true);
  numbers.setUint32(directoryLength, length, true);
  numbers.setUint32(directoryStart, start, true);
  return end;
}

/** Files as a zip archive, in the order given, one file in memory at a time: the same files give the same bytes on any machine, in however many parts. Throws where they are too many, or too long, for a zip. */
export function* zipParts(files: Iterable<readonly [name: string, bytes: Uint8Array]>): Generator<Uint8Array> {
  const directory: Uint8Array[] = [];
  let at = 0;
  for (const [name, bytes] of files) {
    const alone = zipSync({ [name]: [bytes, { level: levelOf(name), mtime }] });
    const start = numbersOf(alone).getUint32(alone.length - endLength + directoryStart, true);
    const entry = alone.slice(start, alone.length - endLength);
    numbersOf(entry).setUint32(localStart, at, true);
    directory.push(entry);
    yield alone.subarray(0, start);
    at += start;
    if (at > 0xffff_ffff || directory.length > 0xffff)
      throw new Error(`${name}: no longer fits the archive, which takes 4 GB and 65,535 files.`);
  }
  yield* directory;
  yield endOf(
    directory.length,
    directory.reduce((sum, entry) => sum + entry.length, 0),
    at,
  );
}

/** The same in one piece. */
export function zipOf(files: Iterable<readonly [name: string, bytes: Uint8Array]>): Uint8Array<ArrayBuffer> {
  const parts = [...zipParts(files)];
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
