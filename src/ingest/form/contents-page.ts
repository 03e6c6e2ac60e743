import type { Edit } from './draft.ts';
import { linesOf, type TextLine } from './text-lines.ts';

/** Longest entry, and the fewest that make a table of contents. */
const longest = 100;
const fewest = 3;

/** An entry with its page: 一、总体要求……12, with a leader of dots, a tab or wide space. */
const isEntry = (line: string): boolean =>
  line.length <= longest &&
  /(?:[.．…·⋯‥]{3,}|…|\t|\s{2,}|[\p{Script=Han}）)]\s)[\s.．…·⋯‥]*[（(－—-]?\s*[0-9０-９]{1,4}\s*[）)－—-]?\s*$/u.test(line);

const hasLeader = (line: string): boolean => isEntry(line) && /[.．…·⋯‥]{3,}|…/.test(line);
const isHead = (line: string): boolean => /^[\s\f]*目\s*[录錄次]\s*$/.test(line);

/** Takes out a table of contents whose entries have page numbers: what it lists stands in the text, and its numbers are no figures. */
export function dropContents(text: string): Edit[] {
  const lines = linesOf(text);
  const head = lines.findIndex((line) => isHead(line.text));
  const first = head >= 0 ? head : lines.findIndex((line, i) => hasLeader(line.text) && hasLeader(lines[i + 1]?.text ?? ''));
  if (first < 0) return [];
  const { last, count } = entriesFrom(lines, head >= 0 ? head + 1 : first);
  if (count < fewest) return [];
  const end = lines[last + 1]?.start ?? lines[last].end;
  return [{ start: lines[first].start, end, now: '', kind: 'contents' }];
}

/** How far the entries go: blank lines, and one line without a page (an entry broken over two), may stand between them. */
function entriesFrom(lines: readonly TextLine[], from: number): { last: number; count: number } {
  let last = from;
  let count = 0;
  let without = 0;
  for (let i = from; i < lines.length && without <= 1; i++) {
    if (/^[\s\f]*$/.test(lines[i].text)) continue;
    if (isEntry(lines[i].text)) [last, count, without] = [i, count + 1, 0];
    else without++;
  }
  return { last, count };
}
