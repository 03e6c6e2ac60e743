import { type Document, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';

/** Where something begins. */
interface Spot {
  line: number;
  column: number;
}

/** Where a value of a text begins, and those that it holds, by name or index. */
export interface Placed extends Spot {
  parts?: Record<string, Placed>;
}

/** What a text of YAML comes to, as plain values that can be kept. */
export interface PlacedYaml {
  value: unknown;
  /** Null where nothing stands. */
  placed: Placed | null;
  /** What makes it none. */
  fault: (Spot & { message: string }) | null;
}

/** Takes a text of YAML apart, or knows what it comes to. */
export type ParseYaml = (text: string) => PlacedYaml;

/** Takes a text of YAML apart. */
export const placedYaml: ParseYaml = (text) => {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter });
  const spotAt = (offset: number): Spot => {
    const { line, col } = counter.linePos(offset);
    return { line, column: col };
  };
  const [error] = document.errors;
  if (error === undefined) return { value: document.toJS() as unknown, placed: placedIn(document.contents, spotAt), fault: null };
  const message = error.message.split('\n')[0].replace(/ at line \d+, column \d+:?$/, '');
  return { value: null, placed: null, fault: { ...spotAt(error.pos[0]), message } };
};

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
