import type { z } from 'astro/zod';
import { layered, memberIn, type RawRecord } from '../../model/layered.ts';
import type { Home, Path, Problem } from '../../model/problem.ts';
import { misfits } from './misfits.ts';
import { wordFaults } from './plain-words.ts';
import { type ParseYaml, placedYaml } from './placed-yaml.ts';
import { openList, type OpenRecords } from './record-files.ts';

/** A vocabulary as people wrote it: what holds everywhere, what one corpus adds to it or changes in it, and what the files of single plans say. */
export interface Layers {
  general?: string;
  own?: string;
  plans?: readonly OpenRecords[];
}

/** The records of a vocabulary that fit, where each stands, and what doesn't fit. */
export interface ReadRecords<T> {
  records: T[];
  problems: Problem[];
  /** Where a part of the record at an index stands; `path` leads into it. */
  homeOf: (index: number, path?: Path) => Home;
}

/** How a vocabulary is read: its name, the schema of a record, the file of src/model that says what a record holds, and what tells records apart. */
export interface Reader<T> {
  name: string;
  schema: z.ZodType<T>;
  model: string;
  key: string;
}

/** Where one record is written: in one file, or begun in the general one and changed in the corpus's own. */
interface Part {
  open: OpenRecords;
  index: number;
  raw: RawRecord;
}

/** The general files as they were opened last: parsing them takes longer than reading a small corpus, and they seldom change while a process lives. */
const lastOpened = new Map<string, { text: string; open: OpenRecords }>();

function openGeneral(file: string, text: string, model: string, parse: ParseYaml): OpenRecords {
  const last = lastOpened.get(file);
  if (last?.text === text) return last.open;
  const open = openList(file, text, model, parse);
  lastOpened.set(file, { text, open });
  return open;
}

/** Reads a vocabulary of its files. A record that doesn't fit its schema is left out and is a fatal problem at its place. */
export function readRecords<T>(
  { name, schema, model, key }: Reader<T>,
  { general, own, plans = [] }: Layers,
  parse: ParseYaml = placedYaml,
): ReadRecords<T> {
  const layers = [
    ...(general === undefined ? [] : [openGeneral(`vocabularies/${name}.yml`, general, model, parse)]),
    ...(own === undefined ? [] : [openList(`seeds/${name}.yml`, own, model, parse)]),
  ];
  const problems = [...layers, ...plans].flatMap((each) => each.problems);
  const homes: ((path: Path) => Home)[] = [];
  const records: T[] = [];
  const layeredParts = partsOf(layers, key);
  for (const parts of [...layeredParts, ...plans.flatMap((each) => partsIn(each).map((part) => [part]))]) {
    const homeIn = homeOfParts(parts);
    const fitted = schema.safeParse(layered(parts.map(({ raw }) => raw)), { reportInput: true });
    problems.push(...parts.flatMap(wordProblems));
    if (fitted.success) {
      records.push(fitted.data);
      homes.push(homeIn);
      continue;
    }
    const { open: file, index } = parts[parts.length - 1];
    const entry = file.nameOf(index);
    const remedy = `src/model/${model} says what each field holds.`;
    for (const issue of fitted.error.issues)
      for (const { message, path } of misfits(entry, issue))
        problems.push({ ...homeIn(path), rule: 'schema', message, remedy, fatal: true });
  }
  problems.push(...sameKeys(layeredParts, key));
  const homeOf = (index: number, path: Path = []): Home =>
    homes.at(index)?.(path) ?? { file: `seeds/${name}.yml`, line: null, column: null };
  return { records, problems, homeOf };
}

const wordProblems = ({ open, index, raw }: Part): Problem[] =>
  wordFaults(raw).map(({ path, message, remedy }) => ({
    ...open.placeOf([index, ...path]),
    ...{ rule: 'words', message: `${open.nameOf(index)}, ${message}`, remedy, fatal: true },
  }));

/** Records that have what tells records apart in common. */
function sameKeys(all: readonly Part[][], key: string): Problem[] {
  const owners = new Map<unknown, Part>();
  return all.flatMap(([part]) => {
    const value = part.raw[key];
    const owner = owners.get(value);
    if (value !== undefined && owner === undefined) owners.set(value, part);
    if (owner === undefined) return [];
    const { file, line } = owner.open.placeOf([owner.index, key]);
    const message = `two entries have the ${key} ${String(value)}: the other is ${file}:${line}.`;
    return [{ ...part.open.placeOf([part.index, key]), rule: 'schema', message, remedy: 'Give each its own.', fatal: true }];
  });
}

const partsIn = (open: OpenRecords): Part[] => open.records.flatMap((raw, index) => (raw ? [{ open, index, raw }] : []));

/** Every record of some files with all places where it is written: those of the second file that have a key of the first are no records of their own. */
function partsOf(open: readonly OpenRecords[], key: string): Part[][] {
  const [first, ...others] = open.map(partsIn);
  const all = (first ?? []).map((part) => [part]);
  const known = new Map(all.map((parts) => [parts[0].raw[key], parts]));
  for (const part of others.flat()) {
    const parts = known.get(part.raw[key]);
    if (parts && parts.every(({ open: file }) => file !== part.open)) parts.push(part);
    else all.push([part]);
  }
  return all;
}

/** The place of a part of a record: of a member of a list in the file that lists it, else in the last file that has it. */
const homeOfParts =
  (parts: readonly Part[]) =>
  (path: Path): Home => {
    const [field, index, ...rest] = path;
    const raws = parts.map(({ raw }) => raw);
    const member = typeof index === 'number' ? memberIn(raws, field, index) : null;
    if (member) {
      const { open, index: record } = parts[member.layer];
      return open.placeOf([record, field, member.index, ...rest]);
    }
    const owner = parts.findLast((part) => path.length > 0 && path[0] in part.raw) ?? parts[parts.length - 1];
    return owner.open.placeOf([owner.index, ...path]);
  };
