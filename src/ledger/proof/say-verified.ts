import { type Differences, isWhole } from './compare-sums.ts';
import { sumsFile } from './file-list.ts';

/** A folder that was held to its list. */
export interface Verified {
  /** As people name it. */
  folder: string;
  /** How many files the list has. */
  listed: number;
  /** SHA-256 of the list: one number for all of it. */
  root: string;
  differences: Differences;
}

/** A changed file, told as far as its original is at hand. */
export type TellChanged = (path: string) => string;

/** The lines for a folder: one for each file that isn't as listed, then what it came to. */
export function sayVerified({ folder, listed, root, differences }: Verified, tellChanged: TellChanged): string[] {
  const { changed, missing, added, unreadable } = differences;
  const at = (path: string): string => `${folder}/${path}`;
  if (listed > 0 && missing.length === listed)
    return [`${folder}: none of the ${listed} files that its ${sumsFile} lists is here. Is it the folder that the list was made for?`];
  const lines = [
    ...changed.map((path) => `changed     ${at(path)}${tellChanged(path)}`),
    ...missing.map((path) => `missing     ${at(path)}`),
    ...added.map((path) => `added       ${at(path)}`),
    ...unreadable.map((path) => `unreadable  ${at(path)}: give this user the right to read it, and run the command again.`),
  ];
  const counts = [
    [changed, 'changed'],
    [missing, 'missing'],
    [added, 'added'],
    [unreadable, 'unreadable'],
  ] as const;
  const told = counts.flatMap(([paths, word]) => (paths.length > 0 ? [`${paths.length} ${word}`] : []));
  return [
    ...lines,
    `${folder}: ${isWhole(differences) ? `whole, ${listed} files` : `not whole, ${listed} files listed, ${told.join(', ')}`}; root ${root}`,
  ];
}
