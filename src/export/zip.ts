import { type Zippable, zipSync } from 'fflate';

/**
 * The date every file in an archive bears: 1 January 1980, the first a zip can hold. fflate writes the local time of the date it is
 * given, so it is given one in local time: the bytes are the same in every time zone.
 */
const mtime = new Date(1980, 0, 1);

/** A workbook is a zip archive already. */
const levelOf = (name: string): 0 | 6 => (name.endsWith('.xlsx') ? 0 : 6);

/** Files as a zip archive, in the order given; the same files give the same bytes on any machine. */
export const zipOf = (files: Iterable<readonly [name: string, bytes: Uint8Array]>): Uint8Array =>
  zipSync(
    Object.fromEntries([...files].map(([name, bytes]): [string, Zippable[string]] => [name, [bytes, { level: levelOf(name), mtime }]])),
  );
