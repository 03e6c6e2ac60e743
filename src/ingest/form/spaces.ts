import type { Edit } from './draft.ts';
import { isTableLine, linesOf, opensBlock, type TextLine } from './text-lines.ts';

/** What is set in the full width of a Chinese character, or stands among such. */
const set = '[\\p{Script=Han}〇，。、；：！？（）“”‘’《》〈〉—…0-9０-９%％]';
const spaced = new RegExp(`(?<=${set}) (?=${set})`, 'gu');
const touching = new RegExp(`(?<=${set})(?=${set})`, 'gu');
const betweenHan = /(?<=\p{Script=Han}) (?=\p{Script=Han})/gu;

/** 1 2 3 4: numbers that count on, not the digits of one. */
const counts = /(?<![0-9] ?)(?:1 2 3|2 3 4|3 4 5)(?: [0-9])*/;

/** A line whose characters are set apart, as recognised text (OCR) often is: more gaps than joints. */
function isSpacedOut({ text }: TextLine): boolean {
  const gaps = text.match(spaced)?.length ?? 0;
  return gaps >= 4 && gaps >= (text.match(touching)?.length ?? 0) && !isTableLine(text) && !counts.test(text);
}

/** How many stray spaces a text, or one of its lines, must have for them to be its habit. */
const habit = { text: 5, line: 3 };

/** The stray spaces of a line of prose; the one after its number parts number and title. */
function strays({ text }: TextLine): number[] {
  if (!/[，。；]/.test(text) || isTableLine(text)) return [];
  const places = [...text.matchAll(betweenHan)].map(({ index }) => index);
  return opensBlock(text) ? places.filter((index) => /[，。；]/.test(text.slice(0, index)) || text.indexOf(' ') < index) : places;
}

/** Closes up the spaces between Han characters: all of a line that is spaced out, stray ones in prose where they are a habit. */
export function closeHanSpaces(text: string): Edit[] {
  const lines = linesOf(text);
  const prose = lines.map((line) => (isSpacedOut(line) ? [] : strays(line)));
  const total = prose.reduce((sum, places) => sum + places.length, 0);
  return lines.flatMap((line, i) => {
    const stray = total >= habit.text || prose[i].length >= habit.line ? prose[i] : [];
    const places = isSpacedOut(line) ? [...line.text.matchAll(spaced)].map(({ index }) => index) : stray;
    return places.map((index): Edit => ({ start: line.start + index, end: line.start + index + 1, now: '', kind: 'han-space' }));
  });
}
