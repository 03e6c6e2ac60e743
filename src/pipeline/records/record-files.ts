import type { RawRecord } from '../../model/layered.ts';
import type { Home, Path, Problem } from '../../model/problem.ts';
import { type ParseYaml, spotOf } from './placed-yaml.ts';

/** The records of a file, or what is wrong with it. */
export interface OpenRecords {
  /** Null where an entry of the list is no record. */
  records: (RawRecord | null)[];
  problems: Problem[];
  placeOf: (path: Path) => Home;
  /** What messages call a record. */
  nameOf: (index: number) => string;
}

/** A file of YAML, and where each part of it stands. */
export interface OpenFile {
  file: string;
  value: unknown;
  placeOf: (path: Path) => Home;
  /** What makes it none. */
  problem: Problem | null;
}

const fatal = (home: Home, message: string, remedy: string): Problem => ({ ...home, rule: 'schema', message, remedy, fatal: true });

/** Opens a file of YAML; nothing is said of what it holds. */
export function openYaml(file: string, text: string, parse: ParseYaml): OpenFile {
  const { value, placed, fault } = parse(text);
  const placeOf = (path: Path): Home => ({ file, ...(spotOf(placed, path) ?? { line: null, column: null }) });
  if (fault === null) return { file, value, placeOf, problem: null };
  const { message, remedy, ...spot } = fault;
  return { file, value, placeOf, problem: fatal({ file, ...spot }, message, remedy) };
}

const nameOf = (index: number): string => `entry ${index + 1}`;

/** The records of a file that is a list. */
export function openList(file: string, text: string, model: string, parse: ParseYaml): OpenRecords {
  const open = openYaml(file, text, parse);
  if (open.problem) return { records: [], problems: [open.problem], placeOf: open.placeOf, nameOf };
  return listAt(open, [], model);
}

/** The records of the list at a place of a file; none where nothing stands there. */
export function listAt({ value, placeOf }: OpenFile, path: readonly string[], model: string): OpenRecords {
  const nameOf = (index: number): string => `${path.length === 0 ? '' : `${path.join('.')}, `}entry ${index + 1}`;
  const within = (rest: Path): Home => placeOf([...path, ...rest]);
  const records = path.reduce((whole, name) => (isRecord(whole) ? whole[name] : undefined), value);
  if (records === null || records === undefined) return { records: [], problems: [], placeOf: within, nameOf };
  if (!Array.isArray(records)) {
    const what = path.length === 0 ? 'is' : `${path.join('.')} is`;
    const problem = fatal(within([]), `${what} no list.`, `Begin each record with "- "; src/model/${model} says what it holds.`);
    return { records: [], problems: [problem], placeOf: within, nameOf };
  }
  const strays = records.flatMap((record, i) => (isRecord(record) ? [] : [i]));
  return {
    records: records.map((record) => (isRecord(record) ? record : null)),
    problems: strays.map((i) => fatal(within([i]), `${nameOf(i)} is no record.`, 'Write its fields as name: value.')),
    placeOf: within,
    nameOf,
  };
}

/** True for what YAML has as name: value. */
export const isRecord = (value: unknown): value is RawRecord => typeof value === 'object' && value !== null && !Array.isArray(value);
