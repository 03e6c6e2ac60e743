import { type Document, isSeq, LineCounter, parseDocument, visit } from 'yaml';
import type { RawRecord } from '../../model/layered.ts';
import type { Home, Path, Problem } from '../../model/problem.ts';

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
  document: Document;
  /** What it says; null where it says nothing that can be read. */
  value: unknown;
  placeOf: (path: Path) => Home;
  /** What makes it none. */
  problem: Problem | null;
}

const fatal = (home: Home, message: string, remedy: string): Problem => ({ ...home, rule: 'schema', message, remedy, fatal: true });

/** Opens a file of YAML; nothing is said of what it holds. */
export function openYaml(file: string, text: string): OpenFile {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter });
  const place = (offset: number): Home => {
    const { line, col } = counter.linePos(offset);
    return { file, line, column: col };
  };
  const placeOf = (path: Path): Home => {
    const node = document.getIn(deepest(document, path), true) as { range?: [number, number, number] } | undefined;
    return node?.range ? place(node.range[0]) : { file, line: null, column: null };
  };
  const refuse = (offset: number, message: string, remedy: string): OpenFile => ({
    ...{ file, document, value: null, placeOf },
    problem: fatal(place(offset), message, remedy),
  });
  const lost = text.indexOf('\ufffd');
  if (lost >= 0) return refuse(lost, 'is not UTF-8: a character was lost here.', 'Save the file as UTF-8 and write the character again.');
  const [error] = [...document.errors, ...document.warnings];
  if (error !== undefined) {
    const message = error.message.split('\n')[0].replace(/ at line \d+, column \d+:?$/, '');
    return refuse(error.pos[0], `is not YAML: ${message}.`, 'Mend the line.');
  }
  const alias = aliasIn(document);
  if (alias !== null) return refuse(alias.at, `says *${alias.name}, a reference to another place.`, 'Write there what is meant.');
  return { file, document, value: document.toJS() as unknown, placeOf, problem: null };
}

/** The first reference of a document (YAML calls it an alias): nothing here needs one, a few of them hold millions of values, and one may lead nowhere. */
function aliasIn(document: Document): { name: string; at: number } | null {
  let found: { name: string; at: number } | null = null;
  visit(document, {
    Alias: (_, { source, range }) => {
      found = { name: source, at: range?.[0] ?? 0 };
      return visit.BREAK;
    },
  });
  return found;
}

const nameOf = (index: number): string => `entry ${index + 1}`;

/** The records of a file that is a list. */
export function openList(file: string, text: string, model: string): OpenRecords {
  const open = openYaml(file, text);
  if (open.problem) return { records: [], problems: [open.problem], placeOf: open.placeOf, nameOf };
  return listAt(open, [], model);
}

/** The records of the list at a place of a file; none where nothing stands there. */
export function listAt({ document, value, placeOf }: OpenFile, path: readonly string[], model: string): OpenRecords {
  const nameOf = (index: number): string => `${path.length === 0 ? '' : `${path.join('.')}, `}entry ${index + 1}`;
  const within = (rest: Path): Home => placeOf([...path, ...rest]);
  const list = path.length === 0 ? document.contents : document.getIn(path, true);
  const records = path.length === 0 ? value : isRecord(value) ? value[path[0]] : null;
  if (records === null || records === undefined) return { records: [], problems: [], placeOf: within, nameOf };
  if (!isSeq(list) || !Array.isArray(records)) {
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

/** The longest part of a path that the document has. */
function deepest(document: Document, path: Path): Path {
  let length = path.length;
  while (length > 0 && !document.hasIn(path.slice(0, length))) length--;
  return path.slice(0, length);
}
