import type { Passage } from '../source/passage.ts';
import type { Seed } from '../source/seed.ts';
import { readAscii } from './ascii.ts';
import { headKind } from '../drawing/cell-form.ts';
import { readCellLines } from './cell-lines.ts';
import { readPipes, type Written } from './pipes.ts';
import { commas, opensWithHeads, readCommas, readSpaced, spaces } from './parted-rows.ts';
import { readTabs } from './tabs.ts';

/** A way in which tables are written in lines of text, and what the first of its lines may look like: others are not tried. */
interface Form {
  name: string;
  opens: (line: string) => boolean;
  read: (lines: readonly Passage[], seed: Seed) => Written | null;
}

/** The forms in order; the first that takes a line begins a table there. All of them give one model, the grid of a drawn table. */
const forms: readonly Form[] = [
  { name: '加号框', opens: (line) => /^\+[-=]/.test(line), read: readAscii },
  { name: '竖线', opens: (line) => /[|｜│┃]/.test(line), read: readPipes },
  { name: '制表符', opens: (line) => line.includes('\t'), read: (lines, seed) => readTabs(lines, seed.text) },
  { name: '逗号', opens: (line) => opensWithHeads(line, commas), read: (lines) => readCommas(lines) },
  { name: '空格', opens: (line) => opensWithHeads(line, spaces), read: (lines) => readSpaced(lines) },
  { name: '一格一行', opens: (line) => /^(?:index|measure)$/.test(headKind(line) ?? ''), read: readCellLines },
];

/** The most lines that one table takes. */
const mostLines = 2000;
/** After how many lines of one look that begin no table the rest of them is not tried again, so that the cost stays linear. */
const mostTries = 4;

/** Lines that stand together, cut into tables and what is none. `null` in place of a grid stands for a line. */
export function cutTables(run: readonly Passage[], seed: Seed): { lines: Passage[]; grid: Written['grid'] | null }[] {
  const cut: { lines: Passage[]; grid: Written['grid'] | null }[] = [];
  const tries = new Map<Form, number>();
  for (let at = 0; at < run.length;) {
    const table = readWritten(run, at, seed, tries);
    const lines = run.slice(at, at + (table?.taken ?? 1));
    cut.push({ lines, grid: table?.grid ?? null });
    at += lines.length;
  }
  return cut;
}

function readWritten(run: readonly Passage[], at: number, seed: Seed, tries: Map<Form, number>): Written | null {
  for (const form of forms) {
    if (!form.opens(run[at].text)) {
      tries.delete(form);
      continue;
    }
    const tried = tries.get(form) ?? 0;
    if (tried >= mostTries) continue;
    const written = form.read(run.slice(at, at + mostLines), seed);
    tries.set(form, written ? 0 : tried + 1);
    if (written) return written;
  }
  return null;
}
