import { type Aspect, isHashed, projectFile, type Projection } from './projection.ts';

/** One way in which two folders differ. */
export interface Difference {
  path: string;
  kind: Aspect | 'missing' | 'added';
  /** What stands where the two first part, in the old folder and in the new; null where a whole file is there or not. */
  words: { old: string; new: string } | null;
}

/** A folder as it is compared: its paths, and how to read one. */
export interface Folder {
  paths: readonly string[];
  read: (path: string) => Uint8Array;
}

/** What may differ: differences of one kind, or all (`*`), in the files of a pattern. */
export interface Allowance {
  kind: string;
  pattern: RegExp;
}

const before = 20;
const after = 60;

/** Where two texts part: the first differing words with what stands before them; null where they are equal. */
export function firstDifference(old: string, fresh: string): { old: string; new: string } | null {
  if (old === fresh) return null;
  let at = 0;
  while (at < old.length && old[at] === fresh[at]) at++;
  const shown = (text: string): string => text.slice(Math.max(0, at - before), at + after);
  return { old: shown(old), new: shown(fresh) };
}

/** `text:plans/**` as an allowance: `*` stands for any name in a folder, `**` for any path. Throws on anything else. */
export function readAllowance(text: string): Allowance {
  const match = /^([a-z]+|\*):(.+)$/.exec(text);
  if (!match) throw new Error(`--allow ${text}: this is no kind and pattern. Write KIND:PATTERN, as in text:plans/** or *:data/*.csv.`);
  const pattern = match[2].replace(/[.+?^${}()|[\]\\]/g, '\\$&').replace(/\*\*?/g, (stars) => (stars === '**' ? '.*' : '[^/]*'));
  return { kind: match[1], pattern: new RegExp(`^${pattern}$`) };
}

/** The aspects in which a file differs. */
function fileDifferences(path: string, old: Projection, fresh: Projection): Difference[] {
  return [...old].flatMap(([kind, text]) => {
    const words = firstDifference(text, fresh.get(kind) ?? '');
    return words ? [{ path, kind, words }] : [];
  });
}

const sameBytes = (a: Uint8Array, b: Uint8Array): boolean => a.length === b.length && a.every((byte, at) => byte === b[at]);

/** Every difference between two folders that nothing allows, in the order of their paths; styles and scripts with hashed names are left out. */
export function* differences(old: Folder, fresh: Folder, allowances: readonly Allowance[] = []): Generator<Difference> {
  const [had, has] = [new Set(old.paths), new Set(fresh.paths)];
  const isAllowed = ({ path, kind }: Difference): boolean =>
    allowances.some((each) => (each.kind === '*' || each.kind === kind) && each.pattern.test(path));
  for (const path of [...new Set([...had, ...has])].filter((each) => !isHashed(each)).sort()) {
    const found: Difference[] = [];
    if (!has.has(path)) found.push({ path, kind: 'missing', words: null });
    else if (!had.has(path)) found.push({ path, kind: 'added', words: null });
    else {
      const [a, b] = [old.read(path), fresh.read(path)];
      if (!sameBytes(a, b)) found.push(...fileDifferences(path, projectFile(path, a), projectFile(path, b)));
    }
    yield* found.filter((each) => !isAllowed(each));
  }
}

/** One difference for people: which file, what differs, and the words on both sides. */
export const showDifference = ({ path, kind, words }: Difference): string =>
  words === null ? `${path}: ${kind}` : `${path}: ${kind}\n  - ${JSON.stringify(words.old)}\n  + ${JSON.stringify(words.new)}`;
