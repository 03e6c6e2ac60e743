import { readAnnexStart, readAnnexTitle, readAttachments } from './annex.ts';
import { readText } from './divide.ts';
import { readHeadline } from './headline.ts';
import { isDate, isIssuer } from './margins.ts';
import { readBox } from './numbering.ts';
import { type Opening, openingOf } from './opening.ts';
import { compact, type Passage } from './source/passage.ts';
import { addBlock, addLine, leaveChapters, openBox, type Walk } from './walk.ts';

/** A line as the rules see it. */
export interface Line {
  passage: Passage;
  opening: Opening;
  /** Its visible characters. */
  text: string;
  /** Which piece of the seed it is. */
  piece: number;
  /** The visible characters of the next line; empty where a table or the end follows. */
  next: string;
}

/** Reads one line of a seed: the first rule that knows it says what it is. */
export function readLine(walk: Walk, passage: Passage, piece: number): void {
  if (walk.contents.has(passage)) return addLine(walk, passage);
  const next = walk.pieces.at(piece + 1);
  const line: Line = {
    passage,
    piece,
    opening: openingOf(passage),
    text: compact(passage).text,
    next: next?.kind === 'line' ? compact(next.line, 80).text : '',
  };
  if (readAttachments(walk, line) || readAnnexStart(walk, line)) return;
  walk.listed = null;
  if (readAnnexTitle(walk, line)) return;
  walk.titling = 0;
  if (/^注[:：]/.test(line.text)) return addLine(walk, passage, 'note');
  if (/^[（(](图|圖|附图)略[）)]$|^[（(]略[）)]$/.test(line.text)) return addLine(walk, passage, 'figure');
  if (readSignature(walk, line) || readBoxLine(walk, line)) return;
  readText(walk, passage, next?.kind === 'line' ? next.line : null);
}

/** The issuer and the date at the end of the body. */
function readSignature(walk: Walk, { passage, text, next }: Line): boolean {
  const signs = walk.annex === null && walk.page?.kind !== 'front' && (isDate(text) || (isIssuer(text) && isDate(next)));
  if (!signs) return false;
  leaveChapters(walk);
  addLine(walk, passage, 'signature');
  return true;
}

/** 专栏3 … on a line of its own, for boxes that are not drawn. */
function readBoxLine(walk: Walk, { passage, opening, text }: Line): boolean {
  const length = readBox(opening);
  if (length === null || text.length > 48 || /[。；，：]$/.test(text)) return false;
  const { label, title } = readHeadline(passage, { length });
  walk.box = null;
  const box = openBox(walk, label.replace(/[:：]$/, ''), title);
  addBlock(walk, box, { id: box.id, kind: 'heading', passage });
  return true;
}
