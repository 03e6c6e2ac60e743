import { type Document, isSeq, LineCounter, parseDocument } from 'yaml';
import type { z } from 'astro/zod';
import { layered, memberIn, type RawRecord } from '../model/layered.ts';
import type { Problem } from '../model/problem.ts';
import { misfits } from './misfits.ts';

/** A vocabulary as people wrote it: what holds everywhere, and what one corpus adds to it or changes in it. */
export interface Layers {
  general?: string;
  own?: string;
}

/** Where a record or a part of it is written. */
export type Home = Pick<Problem, 'file' | 'line' | 'column'>;

/** The records of a vocabulary that fit, where each stands, and what doesn't fit. */
export interface ReadRecords<T> {
  records: T[];
  problems: Problem[];
  /** Where a part of the record at an index stands; `path` leads into it. */
  homeOf: (index: number, path?: readonly PropertyKey[]) => Home;
}

/** How a vocabulary is read: its name, the schema of a record, the file of src/model that says what a record holds, and what tells records apart. */
export interface Reader<T> {
  name: string;
  schema: z.ZodType<T>;
  model: string;
  key: string;
}

/** A file that is a list, or what is wrong with it. */
interface OpenFile {
  /** Null where an entry of the list is no record. */
  records: (RawRecord | null)[];
  problems: Problem[];
  placeOf: (path: readonly PropertyKey[]) => Home;
}

/** Where one record is written: in one file, or begun in the general one and changed in the corpus's own. */
interface Part {
  open: OpenFile;
  index: number;
  raw: RawRecord;
}

/** Reads a vocabulary of one or two files. A record that doesn't fit its schema is left out and is a fatal problem at its place. */
export function readRecords<T>({ name, schema, model, key }: Reader<T>, { general, own }: Layers): ReadRecords<T> {
  const open = [
    ...(general === undefined ? [] : [openFile(`vocabularies/${name}.yml`, general, model)]),
    ...(own === undefined ? [] : [openFile(`seeds/${name}.yml`, own, model)]),
  ];
  const problems = open.flatMap((each) => each.problems);
  const homes: ((path: readonly PropertyKey[]) => Home)[] = [];
  const records: T[] = [];
  for (const parts of partsOf(open, key)) {
    const homeIn = homeOfParts(parts);
    const fitted = schema.safeParse(layered(parts.map(({ raw }) => raw)), { reportInput: true });
    if (fitted.success) {
      records.push(fitted.data);
      homes.push(homeIn);
      continue;
    }
    const entry = `entry ${(parts.at(-1)?.index ?? 0) + 1}`;
    const remedy = `src/model/${model} says what each field holds.`;
    for (const issue of fitted.error.issues)
      for (const message of misfits(entry, issue)) problems.push({ ...homeIn(issue.path), rule: 'schema', message, remedy, fatal: true });
  }
  const homeOf = (index: number, path: readonly PropertyKey[] = []): Home =>
    homes.at(index)?.(path) ?? { file: `seeds/${name}.yml`, line: null, column: null };
  return { records, problems, homeOf };
}

/** Every record of some files with all places where it is written: those of the second file that have a key of the first are no records of their own. */
function partsOf(open: readonly OpenFile[], key: string): Part[][] {
  const [first, ...others] = open.map((file) => file.records.flatMap((raw, index): Part[] => (raw ? [{ open: file, index, raw }] : [])));
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
  (path: readonly PropertyKey[]): Home => {
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

function openFile(file: string, text: string, model: string): OpenFile {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter });
  const place = (offset: number): Home => {
    const { line, col } = counter.linePos(offset);
    return { file, line, column: col };
  };
  const placeOf = (path: readonly PropertyKey[]): Home => {
    const node = document.getIn(deepest(document, path), true) as { range?: [number, number, number] } | undefined;
    return node?.range ? place(node.range[0]) : { file, line: null, column: null };
  };
  const faulty = (home: Home, message: string, remedy: string): OpenFile => ({
    records: [],
    problems: [{ ...home, rule: 'schema', message, remedy, fatal: true }],
    placeOf,
  });
  const [error] = document.errors;
  if (error) {
    const message = error.message.split('\n')[0].replace(/ at line \d+, column \d+:?$/, '');
    return faulty(place(error.pos[0]), `is not YAML: ${message}.`, 'Mend the line.');
  }
  const { contents } = document;
  if (contents === null) return { records: [], problems: [], placeOf };
  const records = document.toJS() as unknown;
  if (!isSeq(contents) || !Array.isArray(records))
    return faulty(placeOf([]), 'is no list.', `Begin each record with "- "; src/model/${model} says what it holds.`);
  const strays = records.flatMap((record, i) => (isRecord(record) ? [] : [i]));
  return {
    records: records.map((record) => (isRecord(record) ? record : null)),
    problems: strays.map((i) => ({
      ...placeOf([i]),
      rule: 'schema',
      message: `entry ${i + 1} is no record.`,
      remedy: 'Write its fields as name: value.',
      fatal: true,
    })),
    placeOf,
  };
}

const isRecord = (value: unknown): value is RawRecord => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The longest part of a path that the document has. */
function deepest(document: Document, path: readonly PropertyKey[]): readonly PropertyKey[] {
  let length = path.length;
  while (length > 0 && !document.hasIn(path.slice(0, length))) length--;
  return path.slice(0, length);
}
