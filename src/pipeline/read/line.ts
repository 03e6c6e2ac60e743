import { innerNumbers, plainTitle, readHeadline } from './headline.ts';
import { type Numbered, readAnnex, readBare, readBox, readDecimal, readNumber } from './numbering.ts';
import { compact, type Passage, slice, trim } from './passage.ts';
import { addBlock, addLine, expected, openBox, openNumber, openNumbered, openPage, type Walk } from './walk.ts';
import { isDate, isIssuer } from './margins.ts';

/** Reads one line of a seed: the first rule that knows it says what it is. */
export function readLine(walk: Walk, line: Passage, piece: number): void {
  const text = compact(line).text;
  if (walk.contents.has(line)) return addLine(walk, line);
  const next = compact(lineAt(walk, piece + 1) ?? { text: '', at: line.at }).text;
  if (readAttachments(walk, line, text, next) || readAnnexStart(walk, line, text, next, piece)) return;
  walk.listed = null;
  if (readAnnexTitle(walk, line, text)) return;
  walk.titling = 0;
  if (/^注[:：]/.test(text)) return addLine(walk, line, 'note');
  if (/^[（(](图|圖|附图)略[）)]$|^[（(]略[）)]$/.test(text)) return addLine(walk, line, 'figure');
  if (readSignature(walk, line, text, next)) return;
  if (readBoxLine(walk, line, text)) return;
  readText(walk, line, false);
}

/** The line that is the given piece, or null where that is a table or the end. */
function lineAt(walk: Walk, index: number): Passage | null {
  const piece = walk.pieces[index] as (typeof walk.pieces)[number] | undefined;
  return piece?.kind === 'line' ? piece.line : null;
}

/** Text that may open numbered divisions: at its start, and inside after a full stop. */
function readText(walk: Walk, line: Passage, runOn: boolean): void {
  let rest = line;
  let continues = runOn;
  for (;;) {
    const numbered = opensDivision(walk, rest, continues);
    let body: Passage | null = rest;
    if (numbered) {
      const { heading, label, title, rest: after } = readHeadline(rest, numbered.length);
      const division = openNumbered(walk, numbered, heading, label, title);
      addBlock(walk, division, { id: division.id, kind: 'heading', passage: heading, runOn: continues });
      body = after;
      continues = true;
    }
    if (!body) return;
    const cut = walk.box ? null : innerNumbers(body, (number) => isNext(walk, number));
    if (!cut) return addLine(walk, body, 'paragraph', continues);
    const before = trim(slice(body, 0, cut.index));
    if (before.text) addLine(walk, before, 'paragraph', continues);
    rest = trim(slice(body, cut.index));
    continues = true;
  }
}

const isNext = (walk: Walk, number: Numbered): boolean => {
  const level = walk.ladder.level(number);
  return walk.page?.kind !== 'front' && number.number === expected(walk, level) && (level > 1 || walk.annex !== null);
};

/** The number that a text opens a division with; null where it has none, or where the place allows none. */
function opensDivision(walk: Walk, line: Passage, inside: boolean): Numbered | null {
  const text = compact(line).text.slice(0, 40);
  const numbered = readNumber(text) ?? (walk.ladder.decimal ? readParts(walk, line, text) : null);
  if (!numbered) return null;
  const level = walk.ladder.level(numbered);
  const before = walk.page === null || walk.page.kind === 'front';
  if (before && walk.annex === null && level > 1) return null;
  if (walk.box && !inside && !leavesBox(walk, numbered, level)) return null;
  return numbered;
}

/** 1.1 where 1 is open and 1.1 comes next; the bare 1 of "1 总体要求" where it comes next. */
function readParts(walk: Walk, line: Passage, text: string): Numbered | null {
  const decimal = readDecimal(text);
  if (decimal) {
    const level = walk.ladder.level(decimal);
    const above = decimal.path[decimal.path.length - 2];
    const fits = openNumber(walk, level - 1) === above && (decimal.number === 1 || decimal.number === expected(walk, level));
    return fits ? decimal : null;
  }
  const bare = readBare(text);
  const short = line.text.length <= 40 && !/[。；，]/.test(line.text) && /^[0-9０-９]+\s/.test(line.text);
  return bare && short && bare.number === expected(walk, walk.ladder.level(bare)) ? bare : null;
}

/** A box without drawn lines ends where the numbering around it goes on. */
function leavesBox(walk: Walk, numbered: Numbered, level: number): boolean {
  if (['part', 'chapter', 'section', 'han'].includes(numbered.kind)) return true;
  return numbered.number > 1 && numbered.number === expected(walk, level);
}

/** 附件：1.…  2.… — the list of what is attached; what follows the last chapter goes to `back`. */
function readAttachments(walk: Walk, line: Passage, text: string, next: string): boolean {
  const opens = /^附[件錄录][:：]/.test(text);
  const annex = readAnnex(text);
  const listed = annex !== null && annex.number > 0 && text.length > annex.length && text.length <= 80 && !/。$/.test(text);
  const inRun = listed && (walk.listed !== null || isListedAnnex(next));
  const item = readNumber(text);
  const continues = walk.listed !== null && item?.kind === 'arabic' && item.number === walk.listed + 1;
  if (!(opens && walk.annex === null) && !inRun && !continues) return false;
  if (walk.annex !== null && !continues) return false;
  leaveChapters(walk);
  addLine(walk, line, 'attachments');
  const first = readNumber(text.replace(/^附[件錄录][:：]/, ''));
  walk.listed = annex && annex.number > 0 ? annex.number : (first?.number ?? item?.number ?? 0);
  return true;
}

const isListedAnnex = (text: string): boolean => {
  const annex = readAnnex(text);
  return annex !== null && annex.number > 0 && text.length > annex.length;
};

/** What follows the last chapter stands in `back`. */
function leaveChapters(walk: Walk): void {
  if (walk.page?.kind === 'chapter') openPage(walk, 'back', 'back');
}

/** 附件4, alone on its line or with its title. */
function readAnnexStart(walk: Walk, line: Passage, text: string, next: string, piece: number): boolean {
  const annex = readAnnex(text);
  if (!annex || text.length > 60 || /[。；，]$/.test(text) || /^附[件錄录][:：]/.test(text)) return false;
  const inBody = walk.page !== null && walk.page.kind !== 'front';
  if (annex.number === 0 && (!inBody || text.length > annex.length)) return false;
  if (piece === walk.pieces.length - 1 && text.length > annex.length) return false;
  const { label, title } = readHeadline(line, annex.length);
  const division = openPage(walk, 'annex', `a${annex.number || 1}`, label.replace(/[:：]$/, ''));
  division.title = title === null ? null : plainTitle(title.replace(/^[:：\s]+/, ''));
  addBlock(walk, division, { id: division.id, kind: 'heading', passage: line });
  walk.listed = null;
  walk.titling = title || !next ? 0 : 3;
  return true;
}

/** The title of an annex on the line or lines after its label. */
function readAnnexTitle(walk: Walk, line: Passage, text: string): boolean {
  const isTitle = walk.titling > 0 && text.length <= 40 && !/[。；：，]$/.test(text) && !readNumber(text) && readBox(text) === null;
  if (!isTitle || !walk.annex) return false;
  walk.annex.title = `${walk.annex.title ?? ''}${plainTitle(line.text)}`;
  walk.titling--;
  addLine(walk, line, 'heading');
  return true;
}

/** The issuer and the date at the end of the body. */
function readSignature(walk: Walk, line: Passage, text: string, next: string): boolean {
  const signs = walk.annex === null && walk.page?.kind !== 'front' && (isDate(text) || (isIssuer(text) && isDate(next)));
  if (!signs) return false;
  leaveChapters(walk);
  addLine(walk, line, 'signature');
  return true;
}

/** 专栏3 … on a line of its own, for boxes that are not drawn. */
function readBoxLine(walk: Walk, line: Passage, text: string): boolean {
  const length = readBox(text);
  if (length === null || text.length > 48 || /[。；，：]$/.test(text)) return false;
  const { label, title } = readHeadline(line, length);
  walk.box = null;
  const box = openBox(walk, label.replace(/[:：]$/, ''), title);
  addBlock(walk, box, { id: box.id, kind: 'heading', passage: line });
  return true;
}
