import { readme } from './readme.ts';
import { sumsOf } from './checksums.ts';
import { zipOf } from './zip.ts';

type File = readonly [name: string, bytes: Uint8Array];

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Everything in one archive: the files of the dataset and the plans' texts in one folder, with a README and checksums of their own. */
export function archiveOf(release: string, homepage: string, data: readonly File[], texts: readonly File[]): Uint8Array {
  const inside: File[] = [
    ['README.txt', bytesOf(readme(release, homepage))],
    ...data,
    ...texts.map(([name, bytes]): File => [`texts/${name}`, bytes]),
  ];
  const named = [...inside, ['SHA256SUMS', bytesOf(sumsOf(inside))] as const];
  return zipOf(named.map(([name, bytes]): File => [`duizhao-${release}/${name}`, bytes]));
}
