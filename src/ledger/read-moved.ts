import { isMap, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import { Moved } from '../model/published/departure.ts';
import type { Problem } from '../model/problem.ts';
import type { MovedLine } from './departures.ts';

const movedFile = 'seeds/moved.yml';

/** One thing wrong with moved.yml. */
export const movedProblem = (line: number | null, message: string, remedy: string, column: number | null = null): Problem => ({
  file: movedFile,
  line,
  column,
  rule: 'moved',
  message,
  remedy,
  fatal: true,
});

/** Reads seeds/moved.yml. A record that isn't one is a fatal problem at its line, and is left out. */
export function readMoved(text: string): { lines: MovedLine[]; problems: Problem[] } {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter });
  const [error] = document.errors;
  if (error) {
    const { line, col } = counter.linePos(error.pos[0]);
    const message = `is not YAML: ${error.message.split('\n')[0].replace(/ at line \d+, column \d+:?$/, '')}.`;
    return { lines: [], problems: [movedProblem(line, message, 'Mend the line.', col)] };
  }
  const list = document.contents;
  if (list === null) return { lines: [], problems: [] };
  if (!isSeq<Node>(list)) return { lines: [], problems: [movedProblem(1, 'is no list.', 'Begin each record with "- ".')] };
  const read = list.items.map((node) => readRecord(node, (offset) => counter.linePos(offset)));
  return { lines: read.flatMap(({ line }) => line ?? []), problems: read.flatMap(({ problems }) => problems) };
}

function readRecord(node: Node, at: (offset: number) => { line: number; col: number }): { line?: MovedLine; problems: Problem[] } {
  const placeOf = (one: Node) => at(one.range?.[0] ?? 0);
  const record = Moved.safeParse(node.toJSON());
  if (record.success) return { line: { ...record.data, line: placeOf(node).line }, problems: [] };
  const problems = record.error.issues.map(({ path: [key], message }) => {
    const value = isMap(node) && typeof key === 'string' ? (node.get(key, true) as Node | undefined) : undefined;
    const { line, col } = placeOf(value ?? node);
    const said = value
      ? `${String(key)} ${JSON.stringify(value.toJSON())}`
      : ['the record', key].filter((part) => part !== undefined).join(': ');
    return movedProblem(line, `${said}: ${message.replace(/\.$/, '')}.`, 'The head of the file shows the forms.', col);
  });
  return { problems };
}
