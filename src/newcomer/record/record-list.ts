import { isMap, isSeq, parseDocument } from 'yaml';

/** A file of records as YAML, and the records of its list with the stretch of text that each takes. */
interface Listed {
  value: unknown;
  /** From the end of the record before it to the end of its own last line: the comments above it are its own. */
  range: readonly [number, number];
}

const emptyList = '[]';

/** How a file begins that was made for one plan, so that it can go with it. */
export const begunWith = (plan: string): string => `# begun with ${plan}\n`;

/** Whether a file that was made for a plan holds nothing any more. */
export const isLeftEmpty = (text: string, plan: string): boolean => text === `${begunWith(plan)}${emptyList}\n`;

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
