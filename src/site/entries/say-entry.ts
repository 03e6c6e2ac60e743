import type { Stance } from '../../model/entry.ts';
import type { Words } from '../../strings/languages.ts';
import type { EntryRow } from './entries.ts';
import type { EntryKind } from './stances.ts';

/** A stance in words: of a measure, 列举 is 提及. */
export const sayStance = (kind: EntryKind, stance: Stance, { entries }: Words): string =>
  kind === 'measures' && stance === '列举' ? entries.named : entries.stance[stance];

/** That a single plan names it: said outright only where no text of the others is missing. */
export const sayOnly = ({ isComplete }: NonNullable<EntryRow['only']>, { compare }: Words): string =>
  isComplete ? compare.only : compare.onlyIncomplete;

/** Groups that are named by their kind of tool, under its everyday name. */
export const sayTools = <T extends { name: string }>(groups: readonly T[], { entries }: Words): T[] =>
  groups.map((group) => ({ ...group, name: new Map<string, string>(Object.entries(entries.toolName)).get(group.name) ?? group.name }));
