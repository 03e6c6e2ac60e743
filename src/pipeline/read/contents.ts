import { compact, type Passage } from './source/passage.ts';

/** Longest line of a table of contents. */
const longest = 100;

/** Leaders and a page number at the end of an entry: ……12, - 3 -, (5). */
const page = /[.．…·⋯‥－—_~～-]*[（(]?[0-9０-９]{1,4}[）)]?[－—-]*$/;

const entry = (line: Passage): string => compact(line, longest).text.replace(page, '');
const isPaged = (line: Passage): boolean => /[\s.．…·⋯‥－—（(-][0-9０-９]{1,4}\s*[）)－—-]*$/.test(line.text.slice(-longest));

/**
 * The lines of a printed table of contents, from 目录 on, so that no chapter is read twice: where entries have page numbers, up
 * to the last one that has; else up to the line that repeats the first entry as a heading. Empty when the text prints none.
 */
export function findContents(lines: readonly Passage[]): Set<Passage> {
  const start = lines.findIndex((line) => line.text.length <= 20 && /^目[录錄次]$/.test(compact(line).text));
  const from = start + 1;
  if (start < 0 || from >= lines.length) return new Set();
  const end = lines.slice(from, from + 3).some(isPaged) ? endOfPaged(lines, from) : endByRepeat(lines, from);
  return new Set(lines.slice(start, end));
}

/** After the last entry with a page number; an entry broken over lines has one line without. Zero where there is none. */
function endOfPaged(lines: readonly Passage[], from: number): number {
  let end = from;
  for (let i = from; i < lines.length && i <= end + 1; i++) {
    if (lines[i].text.length > longest) break;
    if (isPaged(lines[i])) end = i + 1;
  }
  return end;
}

function endByRepeat(lines: readonly Passage[], from: number): number {
  const first = entry(lines[from]);
  const end = lines.findIndex((line, i) => i > from && line.text.length <= longest && entry(line) === first);
  return Math.max(end, 0);
}
