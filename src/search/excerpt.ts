import { sentenceStops } from '../language/sentence.ts';
import { type Form, placesIn } from './forms.ts';
import { type Plain, plainWithPlaces } from './normalise.ts';

/** A stretch of an excerpt; `hit` when it is what was looked for. */
export interface Piece {
  text: string;
  hit: boolean;
}

/** What is shown of a block, and how many more places it has. */
export interface Excerpt {
  pieces: Piece[];
  rest: number;
  /** Where the first place stands in the block's text; 0 where nothing is marked. */
  at: number;
}

type Range = [from: number, to: number];

const gap = '……';
/** Of a block, this many windows at most, each with this many characters on both sides; a text this short is shown whole. */
const most = 3;
const around = 36;
const short = 110;

function add(pieces: Piece[], text: string, hit: boolean): void {
  const last = pieces.at(-1);
  if (text === '') return;
  if (last?.hit === hit) last.text += text;
  else pieces.push({ text, hit });
}

/** Every place of the forms in a text, in order; places that overlap become one. */
export const rangesOf = (text: string, forms: readonly Form[]): Range[] => rangesIn(plainWithPlaces(text), forms);

function rangesIn({ text: plain, from, to }: Plain, forms: readonly Form[]): Range[] {
  const found = forms
    .flatMap((form) => placesIn(form, plain).map((at): Range => [from[at] ?? 0, to[at + form.text.length - 1] ?? 0]))
    .sort((a, b) => a[0] - b[0] || b[1] - a[1]);
  const ranges: Range[] = [];
  for (const range of found) {
    const last = ranges.at(-1);
    if (last && range[0] < last[1]) last[1] = Math.max(last[1], range[1]);
    else ranges.push([...range]);
  }
  return ranges;
}

const stops = [...sentenceStops, '\n'];

/** The window of a place: its sentence, cut to so many characters on both sides. */
function windowOf(text: string, [from, to]: Range): Range {
  const before = Math.max(...stops.map((stop) => text.lastIndexOf(stop, from - 1))) + 1;
  const ends = stops.map((stop) => text.indexOf(stop, to)).filter((at) => at >= 0);
  const after = Math.min(text.length, ...ends.map((at) => at + 1));
  return [from === 0 ? 0 : Math.max(before, from - around), Math.min(after, to + around)];
}

/** The windows to show: one for the first place of each form (`firsts`), then the others in order; those that touch become one. */
function windowsOf(text: string, ranges: readonly Range[], firsts: readonly Range[]): Range[] {
  if (text.length <= short) return [[0, text.length]];
  const windows: Range[] = [];
  for (const range of [...firsts, ...ranges]) {
    const [from, to] = windowOf(text, range);
    const touched = windows.filter((window) => from <= window[1] && window[0] <= to);
    if (touched.length === 0 && windows.length >= most) continue;
    for (const window of touched) windows.splice(windows.indexOf(window), 1);
    windows.push([Math.min(from, ...touched.map((window) => window[0])), Math.max(to, ...touched.map((window) => window[1]))]);
  }
  return windows.length > 0 ? windows.sort((a, b) => a[0] - b[0]) : [[0, short]];
}

/** The sentences of a block in which the forms stand, with their places marked; `read` is its text as questions are compared with it, character for character. */
export function excerptOf(text: string, forms: readonly Form[], read = text): Excerpt {
  const plain = plainWithPlaces(read);
  const ranges = rangesIn(plain, forms);
  const firsts = forms.length === 1 ? [] : forms.flatMap((form) => rangesIn(plain, [form]).slice(0, 1));
  const pieces: Piece[] = [];
  let shown = 0;
  let end = 0;
  for (const [from, to] of windowsOf(text, ranges, firsts)) {
    if (from > end) add(pieces, gap, false);
    let at = from;
    for (const [start, stop] of ranges.filter((range) => range[0] >= from && range[1] <= to)) {
      add(pieces, text.slice(at, start), false);
      add(pieces, text.slice(start, stop), true);
      at = stop;
      shown++;
    }
    add(pieces, text.slice(at, to), false);
    end = to;
  }
  if (end < text.length) add(pieces, gap, false);
  return { pieces, rest: ranges.length - shown, at: ranges[0]?.[0] ?? 0 };
}
