/** Where a folder isn't what its list says. Paths, in their order. */
export interface Differences {
  changed: string[];
  missing: string[];
  added: string[];
  /** There, and nobody could read it. */
  unreadable: string[];
}

/** Compares the checksums of a list with those of the files that were found; null stands for a file that could not be read. */
export function compareSums(listed: ReadonlyMap<string, string>, found: ReadonlyMap<string, string | null>): Differences {
  const differences: Differences = { changed: [], missing: [], added: [], unreadable: [] };
  for (const path of [...new Set([...listed.keys(), ...found.keys()])].sort()) {
    const [wanted, sum] = [listed.get(path), found.get(path)];
    if (wanted === undefined) differences.added.push(path);
    else if (sum === undefined) differences.missing.push(path);
    else if (sum === null) differences.unreadable.push(path);
    else if (sum !== wanted) differences.changed.push(path);
  }
  return differences;
}

/** Whether nothing differs. */
export const isWhole = (differences: Differences): boolean =>
  Object.values<string[]>({ ...differences }).every((paths) => paths.length === 0);
