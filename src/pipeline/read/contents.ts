import { compact, type Passage } from './passage.ts';

const entry = (line: Passage): string => compact(line).text.replace(/[.．…·⋯\-—]*[0-9０-９]*$/, '');

/**
 * The lines of a printed table of contents: from 目录 to the line that repeats its first entry as a heading.
 * Empty when the text prints none, so that no chapter is read twice.
 */
export function findContents(lines: readonly Passage[]): Set<Passage> {
  const start = lines.findIndex((line) => /^目[录錄次]$/.test(compact(line).text));
  const first = lines[start + 1];
  if (start < 0 || !first) return new Set();
  const end = lines.findIndex((line, i) => i > start + 1 && entry(line) === entry(first));
  return end < 0 ? new Set() : new Set(lines.slice(start, end));
}
