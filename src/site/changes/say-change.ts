import type { Change } from '../../ledger/changes.ts';
import type { Words } from '../../strings/languages.ts';

/** What a change is of: the field that changed, or that the whole came or went. */
export function sayAspect({ what, kind, field }: Change, { permanence, targets }: Words): string {
  const words = permanence.changes;
  if (field === null) return words.kind[kind];
  const fields: Readonly<Record<string, string>> = what === 'figure' ? targets.field : words.correction;
  return fields[field] ?? field;
}
