import { parse } from 'yaml';
import { FormRecord } from '../../model/form-change.ts';

/** Characters that an editor shows as nothing, or that would end a line: written as their code. */
const unseen = /[\u007f-\u00a0\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3000\ufeff\ufff0-\uffff]/g;

const quoted = (text: string): string =>
  JSON.stringify(text).replace(unseen, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);

const field = (name: string, value: string | null): string => `${name}: ${value === null ? 'null' : quoted(value)}`;

/** The file beside a text: a line a field, a line a run of equal changes. */
export function writeForm({ changes, ...facts }: FormRecord): string {
  const lines = changes.map(({ kind, was, now, at }) => `  - {kind: ${kind}, was: ${quoted(was)}, now: ${quoted(now)}, at: ${quoted(at)}}`);
  const head = (['file', 'sha256', 'kind', 'encoding', 'title', 'address'] as const).map((name) => field(name, facts[name]));
  return [...head, lines.length === 0 ? 'changes: []' : 'changes:', ...lines, ''].join('\n');
}

/** Reads the file beside a text. Throws where it isn't one. */
export const readForm = (yaml: string): FormRecord => FormRecord.parse(parse(yaml));
