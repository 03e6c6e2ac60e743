import { readHeadline, plainTitle } from './headline.ts';
import { annexLadder } from './ladder.ts';
import type { Line } from './line.ts';
import { readAnnex, readBox, readNumber } from './numbering.ts';
import { type Opening, openingOf } from './opening.ts';
import type { Passage } from './source/passage.ts';
import { addBlock, addLine, leaveChapters, openPage, type Walk } from './walk.ts';

const listOpening = /^附[件錄录][:：]/;
const anyOpening = /^附[件錄录]?[:：]/;
const openingOfText = (text: string): Opening => ({ text, gaps: new Set() });

/** 附件：1.…  2.… — the list of what is attached; what follows the last chapter goes to `back`. */
export function readAttachments(walk: Walk, { passage, opening, text, next, piece }: Line): boolean {
  const opens = listOpening.test(text) || isBareList(walk, { text, piece });
  const annex = readAnnex(opening);
  const listed = annex !== null && annex.number > 0 && text.length > annex.length && text.length <= 80 && !/。$/.test(text);
  const inRun = listed && (walk.listed !== null || isListedAnnex(next));
  const item = readNumber(opening);
  const continues = walk.listed !== null && item?.kind === 'arabic' && item.number === walk.listed + 1;
  if (!(opens && walk.annex === null) && !inRun && !continues) return false;
  if (walk.annex !== null && !continues) return false;
  leaveChapters(walk);
  addLine(walk, passage, 'attachments');
  const first = readNumber(openingOfText(text.slice(0, 80).replace(anyOpening, '')));
  walk.listed = annex && annex.number > 0 ? annex.number : (first?.number ?? item?.number ?? 0);
  if (text.length <= 80) walk.attached.add(titleOf(text));
  return true;
}

/** 附：1.重点项目表, or 附：重点项目表 as the last words of a text: named there, not printed. */
function isBareList(walk: Walk, { text, piece }: Pick<Line, 'text' | 'piece'>): boolean {
  const rest = /^附[:：](.+)/.exec(text)?.[1];
  return rest !== undefined && (readNumber(openingOfText(rest.slice(0, 80))) !== null || piece === walk.pieces.length - 1);
}

/** The title in a line of the list of attachments: 附件：1.重点项目表 → 重点项目表. */
function titleOf(text: string): string {
  const rest = text.replace(anyOpening, '');
  const label = readAnnex({ text: rest }) ?? readNumber(openingOfText(rest));
  return rest.slice(label?.length ?? 0).replace(/^[:：]|[。；]$/g, '');
}

function isListedAnnex(text: string): boolean {
  const annex = readAnnex({ text });
  return annex !== null && annex.number > 0 && text.length > annex.length;
}

/** 附件4, alone on its line or with its title. */
export function readAnnexStart(walk: Walk, { passage, opening, text, next, piece }: Line): boolean {
  const annex = readAnnex(opening);
  if (!annex || text.length > 60 || /[。；，]$/.test(text) || listOpening.test(text)) return false;
  const inBody = walk.page !== null && walk.page.kind !== 'front';
  const isUnnumbered = annex.length === 2;
  if (annex.number === 0 && (!inBody || (isUnnumbered && text.length > annex.length))) return false;
  if (piece === walk.pieces.length - 1 && text.length > annex.length && !annex.address.startsWith('af')) return false;
  const { label, title } = readHeadline(passage, { length: annex.length });
  const division = openPage(walk, 'annex', annex.address, label.replace(/[:：]$/, ''));
  division.title = title === null ? null : plainTitle(title.replace(/^[:：\s]+/, ''));
  addBlock(walk, division, { id: division.id, kind: 'heading', passage });
  walk.ladder = annexLadder(walk.plan, linesOfAnnex(walk, piece + 1));
  walk.listed = null;
  walk.titling = title || !next ? 0 : 3;
  return true;
}

/** The lines from a piece on, up to the next that begins like an annex. */
function linesOfAnnex(walk: Walk, from: number): Passage[] {
  const lines: Passage[] = [];
  for (let i = from; i < walk.pieces.length; i++) {
    const piece = walk.pieces[i];
    if (piece.kind !== 'line') continue;
    if (readAnnex(openingOf(piece.line))) break;
    lines.push(piece.line);
  }
  return lines;
}

/** The title of an annex on the line or lines after its label: until it is one that the list of attachments has. */
export function readAnnexTitle(walk: Walk, { passage, opening, text }: Line): boolean {
  const isTitle = walk.titling > 0 && text.length <= 40 && !/[。；：，]$/.test(text) && !readNumber(opening) && readBox(opening) === null;
  if (!isTitle || !walk.annex) return false;
  walk.annex.title = `${walk.annex.title ?? ''}${plainTitle(passage.text)}`;
  walk.titling = walk.attached.has(walk.annex.title.replace(/\s/g, '')) ? 0 : walk.titling - 1;
  addLine(walk, passage, 'heading');
  return true;
}
