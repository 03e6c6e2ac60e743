import type { RawRecord } from '../../model/layered.ts';
import type { Path } from '../../model/problem.ts';

/** What is wrong with words of a record, and the fields that lead to them. */
export interface WordFault {
  path: Path;
  message: string;
  remedy: string;
}

/** Marks of many entries, which may stand in lines; what else a record says stands in one. */
const inLines: ReadonlySet<string> = new Set(['entries']);

/** Characters that nobody sees: controls, soft hyphens, joints without width, marks of direction. */
const unseen = /[\p{Cc}\u00ad\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/u;
/** Characters of one font's own. */
const privateUse = /\p{Co}/u;

const rules: readonly { isWrong: (words: string) => boolean; says: (words: string) => string; remedy: string }[] = [
  { isWrong: (words) => words !== '' && words.trim() === '', says: () => 'is blank.', remedy: 'Write it, or leave it out.' },
  {
    isWrong: (words) => /[\n\r]/.test(words.trim()),
    says: (words) => `runs over ${words.trim().split(/\r\n|[\n\r]/).length} lines.`,
    remedy: 'Write it in one.',
  },
  { isWrong: (words) => words !== words.trim(), says: () => 'has space at an end.', remedy: 'Take the space away.' },
  { isWrong: (words) => unseen.test(words), says: (words) => `has ${codeOf(words, unseen)}, which nobody sees.`, remedy: 'Take it out.' },
  {
    isWrong: (words) => privateUse.test(words),
    says: (words) => `has ${codeOf(words, privateUse)}, which is private to some font.`,
    remedy: 'Write the character that is meant.',
  },
];

/** A character that fits a pattern, as Unicode names it: U+200B. */
const codeOf = (words: string, pattern: RegExp): string =>
  `U+${(pattern.exec(words)?.[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** What no words of any record may be, whatever they mean: blank, over several lines, with space at an end, unseen, twice in one list. */
export const wordFaults = (record: RawRecord): WordFault[] => faultsAt(record, []);

function faultsAt(value: unknown, path: Path): WordFault[] {
  if (typeof value === 'string') return inLines.has(String(path.at(-1))) ? [] : faultsOf(value, path);
  if (Array.isArray(value)) return [...doubled(value, path), ...value.flatMap((member, i) => faultsAt(member, [...path, i]))];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([field, part]) => faultsAt(part, [...path, field]));
}

function faultsOf(words: string, path: Path): WordFault[] {
  const rule = rules.find(({ isWrong }) => isWrong(words));
  return rule === undefined ? [] : [{ path, message: `${path.join('.')} ${rule.says(words)}`, remedy: rule.remedy }];
}

/** Words, or records that say the same, which stand in a list again. */
function doubled(list: readonly unknown[], path: Path): WordFault[] {
  const seen = new Set<string>();
  return list.flatMap((member, i) => {
    const words = JSON.stringify(member);
    const isAgain = seen.has(words) || !seen.add(words);
    return isAgain ? [{ path: [...path, i], message: `${path.join('.')} has ${shown(member)} twice.`, remedy: 'Take one out.' }] : [];
  });
}

const shown = (member: unknown): string => (typeof member === 'string' ? `“${member}”` : 'one entry');
