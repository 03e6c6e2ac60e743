import { sha256, sumsOf } from './checksums.ts';
import { readme } from './readme.ts';
import { zipParts } from './zip.ts';

type File = readonly [name: string, bytes: Uint8Array];

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** What is in the archive, file after file; the last has the checksums of the others. */
function* filesOf(release: string, homepage: string, own: Iterable<File>, data: Iterable<File>, texts: Iterable<File>): Generator<File> {
  const sums: [string, string][] = [];
  const summed = ([name, bytes]: File): File => {
    sums.push([name, sha256(bytes)]);
    return [`duizhao-${release}/${name}`, bytes];
  };
  yield summed(['README.txt', bytesOf(readme(release, homepage))]);
  for (const file of own) yield summed(file);
  for (const file of data) yield summed(file);
  for (const [name, bytes] of texts) yield summed([`texts/${name}`, bytes]);
  yield [`duizhao-${release}/SHA256SUMS`, bytesOf(sumsOf(sums))];
}

/** Everything in one archive, part after part: what it has of its own, the files of the dataset and the plans' texts in one folder, with a README and checksums of their own. Files are taken one at a time. */
export const archiveParts = (
  release: string,
  homepage: string,
  own: Iterable<File>,
  data: Iterable<File>,
  texts: Iterable<File>,
): Generator<Uint8Array> => zipParts(filesOf(release, homepage, own, data, texts));
