import { isMap, isNode, isSeq, parseDocument } from 'yaml';

/** A file of records as YAML, and the records of its list with the stretch of text that each takes. */
interface Listed {
  value: unknown;
  /** From the end of the record before it to the end of its own last line: the comments above it are its own. */
  range: readonly [number, number];
}

const emptyList = '[]';

const endOfLine = (text: string, at: number): number => {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end + 1;
};

/** The records of a file; none where it holds no list. Throws where it is not YAML. */
function recordsIn(text: string): { records: Listed[]; empty: readonly [number, number] | null } {
  const document = parseDocument(text);
  if (document.errors.length > 0) throw new Error(document.errors[0].message);
  const list = document.contents;
  if (!isSeq(list)) return { records: [], empty: null };
  const range = list.range ?? [0, 0, 0];
  if (list.items.length === 0) return { records: [], empty: [range[0], range[1]] };
  let before = 0;
  const records = list.items.map((item, i) => {
    const [start, valueEnd] = (isMap(item) ? item.range : null) ?? [0, 0];
    const end = endOfLine(text, text.slice(0, valueEnd).trimEnd().length);
    const from = i === 0 ? text.lastIndexOf('\n', start - 1) + 1 : before;
    before = end;
    return { value: isMap(item) ? (item.toJSON() as unknown) : null, range: [from, end] as const };
  });
  return { records, empty: null };
}

/** A file of records with more at its end; every other character of it stays. `gap` is what stands between records. */
export function withRecords(text: string, added: string, gap: '' | '\n' = ''): string {
  const { records, empty } = recordsIn(text);
  if (empty) return text.slice(0, empty[0]) + added + text.slice(endOfLine(text, empty[1]));
  const ended = text === '' || text.endsWith('\n') ? text : `${text}\n`;
  return ended + (records.length > 0 ? gap : '') + added;
}

/** A plan's file with records at the end of one part, which is made where it lacks it; every other character of it stays. Throws where it is not YAML. */
export function withRecordsIn(text: string, part: string, added: string): string {
  const document = parseDocument(text);
  if (document.errors.length > 0) throw new Error(document.errors[0].message);
  const list = document.get(part, true);
  const ended = text === '' || text.endsWith('\n') ? text : `${text}\n`;
  if (!isSeq(list) || list.items.length === 0) {
    const [from, to] = isSeq(list) ? rangeOf(list) : [0, 0];
    const without = isSeq(list) ? text.slice(0, text.lastIndexOf('\n', from) + 1) + text.slice(endOfLine(text, to)) : ended;
    return `${without}\n${part}:\n${added}`;
  }
  const last = list.items[list.items.length - 1];
  const [start, end] = isNode(last) ? rangeOf(last) : [0, 0];
  const indent = /^\s*/.exec(text.slice(text.lastIndexOf('\n', start - 1) + 1, start))?.[0] ?? '';
  const at = endOfLine(ended, ended.slice(0, end).trimEnd().length);
  return ended.slice(0, at) + added.replace(/^(?=.)/gmu, indent) + ended.slice(at);
}

const rangeOf = (node: { range?: readonly [number, number, number] | null }): readonly [number, number] => {
  const [from, to] = node.range ?? [0, 0];
  return [from, to];
};

/** A file of records with another value for one field of those that are meant; every other character of it stays. */
export function withField(text: string, field: string, value: string, isMeant: (record: Record<string, unknown>) => boolean): string {
  const list = parseDocument(text).contents;
  if (!isSeq(list)) return text;
  const ranges = list.items.flatMap((item) => {
    const node = isMap(item) && isMeant(item.toJSON() as Record<string, unknown>) ? item.get(field, true) : null;
    return isNode(node) ? [rangeOf(node)] : [];
  });
  return ranges.reduceRight((rest, [from, to]) => rest.slice(0, from) + value + rest.slice(to), text);
}

/** A file of records without those that are meant, nor the comments and blank lines above them; every other character of it stays. */
export function withoutRecords(text: string, isMeant: (record: Record<string, unknown>, written: string) => boolean): string {
  const { records } = recordsIn(text);
  const out = records.filter(({ value, range }) => isMeant((value ?? {}) as Record<string, unknown>, text.slice(...range)));
  if (out.length === 0) return text;
  const kept = out.reduceRight((rest, { range: [from, end] }) => rest.slice(0, from) + rest.slice(end), text);
  const [first] = records;
  return out.length === records.length
    ? `${text.slice(0, first.range[0])}${emptyList}\n${text.slice(records[records.length - 1].range[1])}`
    : kept;
}
