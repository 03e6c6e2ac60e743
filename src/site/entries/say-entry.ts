import type { Stance } from '../../model/entry.ts';
import type { Words } from '../../strings/languages.ts';
import { sayBlanks } from '../compare/say-blanks.ts';
import { type EntryRow, partsOf } from './entries.ts';
import { type EntryKind, stances } from './stances.ts';

/** A measure that is merely listed is 提及, said in passing. */
const isNamed = (kind: EntryKind, stance: Stance): boolean => kind === 'measures' && stance === '列举';

/** A stance in words. */
export const sayStance = (kind: EntryKind, stance: Stance, { entries }: Words): string =>
  isNamed(kind, stance) ? entries.named : entries.stance[stance];

/** That a single plan names it: said outright only where no text of the others is missing. */
export const sayOnly = ({ isComplete }: NonNullable<EntryRow['only']>, { compare }: Words): string =>
  isComplete ? compare.only : compare.onlyIncomplete;

/** Groups that are named by their kind of tool, under its everyday name. */
export const sayTools = <T extends { name: string }>(groups: readonly T[], { entries }: Words): T[] =>
  groups.map((group) => ({ ...group, name: new Map<string, string>(Object.entries(entries.toolName)).get(group.name) ?? group.name }));

/** What the stances of a page mean: only those that stand on it. */
export function sayStances(kind: EntryKind, found: Iterable<Stance | undefined>, words: Words): string {
  const all = new Set(found);
  const said = stances.filter((stance) => all.has(stance)).map((stance) => words.entries.stances[isNamed(kind, stance) ? '提及' : stance]);
  return said.length > 0 ? words.entries.stanceNote(said) : '';
}

/** What the words in the cells of a matrix mean: only those that stand in it. */
export function sayLegend(kind: EntryKind, rows: readonly EntryRow[], words: Words): string {
  const parts = rows.flatMap(partsOf);
  const led = parts.map(({ lead }) => lead?.mention.stance);
  const blank = parts.map(({ absence }) => absence);
  return `${sayStances(kind, led, words)}${sayBlanks(blank, words)}`;
}
