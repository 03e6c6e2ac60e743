/** A stretch of an excerpt; `hit` when it is what was looked for. */
export interface Piece {
  text: string;
  hit: boolean;
}

/** What is shown of a block, and how many more places it has. */
export interface Excerpt {
  pieces: Piece[];
  rest: number;
}

type Range = [from: number, to: number];

const entities: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'", '&amp;': '&' };

/** Punctuation that the cut left at the beginning. */
const leading = /^(……)?[，。、；：！？）”》]+/;

const gap = '……';
/** Of a block, this many windows at most, each with this many characters on both sides; a text this short is shown whole. */
const most = 3;
const around = 36;
const short = 110;

/** What the index wrote as HTML, as the text it stands for. Word marks of the index (U+200B) go. */
const decode = (html: string): string => html.replace(/&(?:lt|gt|quot|#39|amp);/g, (entity) => entities[entity]).replaceAll('\u200b', '');

/** Reads Pagefind's excerpt (HTML in which `<mark>` is the only element) into pieces of text, so that nobody puts it on a page as HTML. */
export function readExcerpt(html: string): Piece[] {
  const pieces: Piece[] = [];
  for (const [i, part] of html.split(/<\/?mark>/).entries()) {
    const text = i === 0 ? decode(part).replace(leading, '$1') : decode(part);
    add(pieces, text, i % 2 === 1);
  }
  return pieces;
}

function add(pieces: Piece[], text: string, hit: boolean): void {
  const last = pieces.at(-1);
  if (text === '') return;
  if (last?.hit === hit) last.text += text;
  else pieces.push({ text, hit });
}

/** Every place where one of the parts literally stands, in order; of two that overlap the first. */
export function placesOf(text: string, parts: readonly string[]): Range[] {
  const found: Range[] = [];
  for (const part of parts) {
    for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length)) found.push([at, at + part.length]);
  }
  found.sort((a, b) => a[0] - b[0] || b[1] - a[1]);
  return found.filter(([from], i) => !found.slice(0, i).some(([, to]) => to > from));
}

/** The window of a place: its sentence, cut to so many characters on both sides. */
function windowOf(text: string, [from, to]: Range): Range {
  const before = Math.max(...['。', '；', '\n'].map((stop) => text.lastIndexOf(stop, from - 1))) + 1;
  const ends = ['。', '；', '\n'].map((stop) => text.indexOf(stop, to)).filter((at) => at >= 0);
  const after = Math.min(text.length, ...ends.map((at) => at + 1));
  return [from === 0 ? 0 : Math.max(before, from - around), Math.min(after, to + around)];
}

/** The windows to show: one for the first place of each part, then the others in order; those that touch become one. */
function windowsOf(text: string, places: readonly Range[], parts: readonly string[]): Range[] {
  if (text.length <= short) return [[0, text.length]];
  const first = parts.map((part) => places.find(([from, to]) => text.slice(from, to) === part)).filter((place) => place !== undefined);
  const windows: Range[] = [];
  for (const place of new Set([...first, ...places])) {
    const [from, to] = windowOf(text, place);
    const touched = windows.filter((window) => from <= window[1] && window[0] <= to);
    if (touched.length === 0 && windows.length >= most) continue;
    for (const window of touched) windows.splice(windows.indexOf(window), 1);
    windows.push([Math.min(from, ...touched.map((window) => window[0])), Math.max(to, ...touched.map((window) => window[1]))]);
  }
  return windows.sort((a, b) => a[0] - b[0]);
}

/** The sentences of a block in which the parts stand, the parts marked where they literally are. */
export function excerptOf(text: string, parts: readonly string[]): Excerpt {
  const places = placesOf(text, parts);
  const pieces: Piece[] = [];
  let shown = 0;
  let end = 0;
  for (const [from, to] of windowsOf(text, places, parts)) {
    if (from > end) add(pieces, gap, false);
    let at = from;
    for (const [start, stop] of places.filter((place) => place[0] >= from && place[1] <= to)) {
      add(pieces, text.slice(at, start), false);
      add(pieces, text.slice(start, stop), true);
      at = stop;
      shown++;
    }
    add(pieces, text.slice(at, to), false);
    end = to;
  }
  if (end < text.length) add(pieces, gap, false);
  return { pieces, rest: places.length - shown };
}
