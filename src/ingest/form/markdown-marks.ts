import type { Edit } from './draft.ts';
import { linesOf } from './text-lines.ts';

/** Marks of Markdown and what stays of what they mark: a group of the pattern. */
const marks: readonly RegExp[] = [
  /^ {0,3}#{1,6}\s+(.*?)(?:\s+#+)?$/,
  /^\s*>\s?(.*)$/,
  /^\s*[-*+]\s+(.*)$/,
  /^ {0,3}(?:```.*|~~~.*|(?:\*\s*){3,}|(?:-\s*){3,}|(?:_\s*){3,})()$/,
];
const inline = /!?\[([^\]\n]*)\]\([^)\s]*(?:\s"[^"]*")?\)|(\*\*|__|\*|`)(?=\S)([^\n]*?\S)\2|\\([!-/:-@[-`{-~])/g;

/** A piece of text that a mark leaves, and where the whole stands. */
interface Marked {
  start: number;
  end: number;
  keepFrom: number;
  keepTo: number;
}

const outside = ({ start, end, keepFrom, keepTo }: Marked): Edit[] =>
  [
    { start, end: keepFrom, now: '', kind: 'markup' as const },
    { start: keepTo, end, now: '', kind: 'markup' as const },
  ].filter((edit) => edit.end > edit.start);

/** Takes the marks of Markdown out: heads, emphasis, links, quotes, rules. Tables stay. */
export function dropMarkup(text: string): Edit[] {
  return linesOf(text).flatMap(({ text: line, start }) => {
    if (/^\s*\|/.test(line)) return [];
    const mark = marks.map((pattern) => pattern.exec(line)).find((match) => match !== null);
    const body = mark?.[1] ?? line;
    const from = mark ? (body === '' ? line.length : line.lastIndexOf(body)) : 0;
    const block = outside({ start, end: start + line.length, keepFrom: start + from, keepTo: start + from + body.length });
    return [...block, ...inlineMarks(body, start + from)];
  });
}

const inlineMarks = (body: string, start: number): Edit[] =>
  [...body.matchAll(inline)].flatMap((match) => {
    const kept = match[1] ?? match[3] ?? match[4];
    const keepFrom = start + match.index + (match[1] !== undefined ? match[0].indexOf('[') + 1 : (match[2]?.length ?? 1));
    return outside({ start: start + match.index, end: start + match.index + match[0].length, keepFrom, keepTo: keepFrom + kept.length });
  });
