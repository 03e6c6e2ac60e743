import type { AdminDivision } from '../../../model/admin-division.ts';
import type { KnownEntry } from '../../../search/question/vocabulary.ts';

/** Kinds of divisions that people name without their kind; a district's short name is too often another word (新华, 解放). */
const shortened = /[县市]$/u;

/** A division's names: today's and the former one. */
const whole = ({ name, former }: AdminDivision): string[] => [name, former].filter((each) => each !== null);

/** The divisions that no plan speaks of, as entries: today's name first; also without their kind, where nothing in a plan is written so. */
export function divisionEntries(divisions: readonly AdminDivision[]): KnownEntry[] {
  return divisions
    .filter(({ entry }) => entry === null)
    .map((division) => {
      const names = whole(division);
      const isShort = (word: string): boolean => names.some((name) => shortened.test(name) && name.startsWith(word));
      const words = division.alike.length > 0 ? [] : division.words.filter(isShort);
      return { id: `division/${division.code}`, names: [...new Set([...names, ...words])], isPlace: true };
    });
}

/** Of entries that are divisions the names in the lists that the vocabulary hasn't: today's of what plans called otherwise. */
export function namesByEntry(divisions: readonly AdminDivision[]): ReadonlyMap<string, string[]> {
  return new Map(divisions.flatMap((division) => (division.entry === null ? [] : [[division.entry, whole(division)] as const])));
}
