import type { FormKind } from '../../model/form-change.ts';
import type { Edit } from '../form/draft.ts';

/** A part of what a file holds: its words, and where these are changed the kind and what stands in their place. */
export interface Segment {
  text: string;
  change?: { kind: FormKind; now: string };
}

/** Words that are in the file and not in the text. */
export const left = (text: string, kind: FormKind): Segment => ({ text, change: { kind, now: '' } });

/** Words that the file's program prints and the file doesn't hold. */
export const added = (now: string, kind: FormKind): Segment => ({ text: '', change: { kind, now } });

const isLeft = ({ change }: Segment): boolean => change?.now === '';

/** The words of segments as the text has them. */
export const printed = (segments: readonly Segment[]): string => segments.map(({ text, change }) => change?.now ?? text).join('');

/** A line of what a file gives. */
export type SourceLine = readonly Segment[];

/** The end of a line goes with the line: where all its words are left out, so is it. */
function endOf(line: SourceLine): Segment {
  const [first] = line;
  return first?.change && line.every(isLeft) ? left('\n', first.change.kind) : { text: '\n' };
}

/** The text of lines, each with its end, and the edits that make of it what is printed. */
export function sourceOfLines(lines: readonly SourceLine[]): { source: string; edits: Edit[] } {
  const parts: string[] = [];
  const edits: Edit[] = [];
  let at = 0;
  for (const { text, change } of lines.flatMap((line) => [...line, endOf(line)])) {
    parts.push(text);
    const last = edits.at(-1);
    if (change && last?.kind === change.kind && last.end === at && last.now === '' && change.now === '' && text !== '')
      last.end += text.length;
    else if (change) edits.push({ start: at, end: at + text.length, ...change });
    at += text.length;
  }
  return { source: parts.join(''), edits };
}
