import { type Absence, blankKinds, foundKinds } from '../../library/absence.ts';
import type { Words } from '../../strings/languages.ts';

/** What a page's kinds of nothing mean: only those that stand on it. */
export function sayBlanks(absences: Iterable<Absence | null>, { compare }: Words): string {
  const found = new Set([...absences].map((absence) => absence?.kind));
  const kinds = blankKinds.filter((kind) => found.has(kind)).map((kind) => compare.blanks.kinds[kind]);
  return [
    kinds.length > 0 ? compare.blanks.legend(kinds) : '',
    found.has('otherWords') ? compare.blanks.otherWords : '',
    found.has('countedElsewhere') ? compare.blanks.countedElsewhere : '',
    foundKinds.some((kind) => kind !== 'countedElsewhere' && found.has(kind)) ? compare.blanks.found : '',
  ].join('');
}
