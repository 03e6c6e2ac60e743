import { type Alias, type Document, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, visit } from 'yaml';

/** Where something begins. */
interface Spot {
  line: number;
  column: number;
}

/** Where a value of a text begins, and those that it holds, by name or index. */
export interface Placed extends Spot {
  parts?: Record<string, Placed>;
}

/** What keeps a text from being read as YAML. */
type Fault = Spot & { message: string; remedy: string };

/** What a text of YAML comes to, as plain values that can be kept. */
export interface PlacedYaml {
  value: unknown;
  /** Null where nothing stands. */
  placed: Placed | null;
  /** What makes it none, and what to do. */
  fault: Fault | null;
}

/** Takes a text of YAML apart, or knows what it comes to. */
export type ParseYaml = (text: string) => PlacedYaml;

/** Takes a text of YAML apart. */
export const placedYaml: ParseYaml = (text) => {
  const counter = new LineCounter();
  const refuse = (offset: number, message: string, remedy = 'Mend the line.'): PlacedYaml => ({
    value: null,
    placed: null,
    fault: { ...spotAt(offset), message, remedy },
  });
  const spotAt = (offset: number): Spot => {
    const { line, col } = counter.linePos(offset);
    return { line, column: col };
  };
  let document: Document;
  try {
    document = parseDocument(text, { lineCounter: counter });
  } catch {
    return refuse(0, 'is not YAML: it holds lists in lists without end.');
  }
  const lost = text.indexOf('\ufffd');
  if (lost >= 0) return refuse(lost, 'is not UTF-8: a character was lost here.', 'Save the file as UTF-8 and write the character again.');
  const [error] = [...document.errors, ...document.warnings];
  if (error !== undefined) {
    const said = error.message.split('\n')[0].replace(/ at line \d+, column \d+:?$/, '');
    const message = /call stack/i.test(said) ? 'it holds lists in lists without end' : said;
    return refuse(error.pos[0], `is not YAML: ${message}.`);
  }
  const reference = faultyReference(document);
  if (reference === null) return { value: document.toJS() as unknown, placed: placedIn(document.contents, spotAt), fault: null };
  return refuse(reference.at, `refers to *${reference.name}, ${reference.why}.`, 'Write there what is meant.');
};

/** A few references hold millions of values when each holds the one before. */
const mostReferences = 20;

/** The first reference (YAML calls it an alias) that leads nowhere or into what it stands in, or of more than anybody writes; null where all are plain. */
function faultyReference(document: Document): { name: string; at: number; why: string } | null {
  const found: Alias[] = [];
  visit(document, { Alias: (_, alias) => void found.push(alias) });
  const spoilt = (alias: Alias, why: string) => ({ name: alias.source, at: alias.range?.[0] ?? 0, why });
  if (found.length > mostReferences) return spoilt(found[mostReferences], `and there are more references than ${mostReferences}`);
  for (const alias of found) {
    const named = alias.resolve(document)?.range;
    const at = alias.range?.[0] ?? 0;
    if (!named) return spoilt(alias, 'which stands nowhere above it');
    if (named[0] <= at && at < named[2]) return spoilt(alias, 'in which it stands itself');
  }
  return null;
}

function placedIn(node: Document['contents'], spotAt: (offset: number) => Spot): Placed | null {
  if (!node?.range) return null;
  const spot = spotAt(node.range[0]);
  const held = entriesOf(node).flatMap(([name, value]) => {
    const placed = isNode(value) ? placedIn(value, spotAt) : null;
    return placed ? [[name, placed] as const] : [];
  });
  return held.length > 0 ? { ...spot, parts: Object.fromEntries(held) } : spot;
}

/** What a node holds, by name or index; nothing where it is a single value or an alias. */
function entriesOf(node: unknown): [name: string, value: unknown][] {
  if (isMap(node)) return node.items.map(({ key, value }) => [String(isScalar(key) ? key.value : key), value]);
  return isSeq(node) ? node.items.map((value, i) => [String(i), value]) : [];
}

/** The place of the longest part of a path that a text has. */
export function spotOf(placed: Placed | null, path: readonly PropertyKey[]): Spot | null {
  let at = placed;
  for (const name of path) {
    const parts: Record<string, Placed> = at?.parts ?? {};
    if (!Object.hasOwn(parts, name)) break;
    at = parts[String(name)];
  }
  return at && { line: at.line, column: at.column };
}
