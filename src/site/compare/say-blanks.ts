import type { Absence } from '../../library/absence.ts';
import type { Words } from '../../strings/languages.ts';

const blanks = ['absent', 'noFigure', 'attachment', 'outside', 'unchecked'] as const;

/** What a page's kinds of nothing mean: only those that stand on it. */
export function sayBlanks(absences: Iterable<Absence | null>, { compare }: Words): string {
  const found = new Set([...absences].map((absence) => absence?.kind));
  const kinds = blanks.filter((kind) => found.has(kind)).map((kind) => compare.blanks.kinds[kind]);
  const isFound = (['otherForm', 'baseline', 'otherIndicator'] as const).some((kind) => found.has(kind));
  return `${kinds.length > 0 ? compare.blanks.legend(kinds) : ''}${found.has('otherWords') ? compare.blanks.otherWords : ''}${isFound ? compare.blanks.found : ''}`;
}
