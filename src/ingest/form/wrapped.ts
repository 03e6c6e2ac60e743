import type { Edit } from './draft.ts';
import { narrowest } from './page-seam.ts';
import { endsSentence, isProse, isTableLine, linesOf, opensBlock, plainWidth, type TextLine, widthOf } from './text-lines.ts';

/** Room that a full line may leave: two characters, for a mark may not begin the next line. */
export const slack = 4;
/** Lines of this width that end in mid-sentence tell more: hardly a head is so long. */
const wideEnough = 40;

const indentOf = (line: string): number => widthOf(`${/^\s*/.exec(line)?.[0] ?? ''}.`) - 1;

/** Two lines that follow one another, neither blank nor part of a table; and where the second may go on the first, for it opens nothing. */
interface Pair {
  line: TextLine;
  next: TextLine;
  mayJoin: boolean;
}

function pairsOf(lines: readonly TextLine[]): Pair[] {
  const isText = ({ text }: TextLine) => text.trim() !== '' && !isTableLine(text);
  return lines.slice(1).flatMap((next, i) => {
    const line = lines[i];
    return isText(line) && isText(next)
      ? [{ line, next, mayJoin: (!opensBlock(next.text) && !isSalutation(next.text)) || continuesReference(line.text, next.text) }]
      : [];
  });
}

/** 各市人民政府： */
const isSalutation = (line: string): boolean => /^\s*各[^，。；]{2,28}[：:]\s*$/.test(line);

/** 依照《办法》↵第三条的规定: a number that a sentence names. */
const continuesReference = (line: string, next: string): boolean =>
  !endsSentence(line) && /^第[^，。]{1,5}[条條章节節](?:[的和及、，至]|规定|規定|所)/.test(next);

/** What a line ends with whose number goes on in the next: a digit, also one that machines read as a letter. */
const numberEnd = /[0-9.]$|(?<![A-Za-z0-9])[0-9lI]+[ .]?[OolI]+$/;

/** A number or a clause that the end of the line cuts: 达到1↵200亿元, 企业50↵家, 创新能力、↵ */
const isCut = ({ line, next, mayJoin }: Pair): boolean => {
  const [end, start] = [plainWidth(line.text).trimEnd(), plainWidth(next.text).trimStart()];
  if (!mayJoin || !isProse(next.text)) return false;
  const isLabel = /(?:[栏欄项項件表图圖第录錄]|(?<![0-9])[A-Za-z]\.?) ?[0-9]{1,2}$/.test(end);
  const isText = isProse(line.text) || (end.match(/\p{Script=Han}/gu)?.length ?? 0) >= 4;
  const isNumber = numberEnd.test(end) && /^(?:\.?[0-9]|[%‰年月日亿億万萬元家个個项項])/.test(start) && isText && !isLabel;
  const isUnit = /[0-9OolI] ?[万萬亿億]$/.test(end) && /^(?:[元亩畝吨噸千公平立人户戶头頭件个個]|[美欧日]元)/.test(start);
  const isBound = /[0-9%‰元家个吨亩人]以$/.test(end) && /^[上下内內](?!\p{Script=Han})/u.test(start);
  return isNumber || (isText && (isUnit || isBound)) || /[，、]$/.test(line.text.trimEnd());
};

/** A bracket or a quotation that one line opens and the next one closes: a title's years, broken where the page ended. （2021—↵2025年） */
function isOpen({ line, next }: Pair): boolean {
  const open = /([（(《“])[^（）()《》“”。；]*$/.exec(line.text)?.[1];
  if (open === undefined || endsSentence(line.text)) return false;
  const end = /[（）()《》“”。；]/.exec(next.text)?.[0];
  return end !== undefined && '（）()《》“”'.includes(open + end) && end !== open;
}

/** The width at which a text's lines are broken; null where they aren't: its long lines mostly fill it, and hardly any is longer. */
export function wrapWidth(lines: readonly TextLine[]): number | null {
  const pairs = pairsOf(lines);
  const widths = lines.filter(({ text }) => text.trim() !== '' && !isTableLine(text)).map(({ text }) => widthOf(text));
  const broken = pairs
    .filter(({ line, mayJoin }) => mayJoin && isProse(line.text) && !endsSentence(line.text))
    .map(({ line }) => widthOf(line.text));
  const counts = new Map<number, number>();
  for (const each of broken) counts.set(each, (counts.get(each) ?? 0) + 1);
  const fill = (width: number) => [0, 1, 2, 3, 4].reduce((sum, less) => sum + (counts.get(width - less) ?? 0), 0);
  const width = [...counts.keys()].sort((a, b) => b - a).reduce((best, each) => (fill(each) > fill(best) ? each : best), 0);
  const longer = widths.filter((other) => other > width + 2).length;
  const long = widths.filter((other) => other > width / 2).length;
  const full = widths.filter((other) => other <= width + 2 && other >= width - slack).length;
  const goesOn = pairs.some(({ line, next }) => widthOf(line.text) === width && isProse(next.text));
  const isTold = fill(width) >= 2 || (fill(width) === 1 && full >= 2 && width >= wideEnough && goesOn);
  return width >= narrowest && isTold && longer <= widths.length * 0.05 && full >= long * 0.4 ? width : null;
}

/** The width of the word in Latin letters or digits that a line begins with: it is never broken, so the line before may be shorter by it. */
const wordWidth = (line: string): number => widthOf(/^[!-~]*/.exec(line.trimStart())?.[0] ?? '');

/** True where paragraphs begin with space, so that a line without it goes on. */
function isIndented(pairs: readonly Pair[]): boolean {
  const openings = pairs.filter(({ line, next, mayJoin }) => mayJoin && endsSentence(line.text) && indentOf(next.text) >= 2);
  return openings.length >= 2 && openings.length >= pairs.length * 0.05;
}

/** The pairs of a text whose lines are broken near one width, though at none exactly; empty where fewer than two are. */
function raggedPairs(pairs: readonly Pair[]): Pair[] {
  const widest = Math.max(0, ...pairs.map(({ line }) => widthOf(line.text)));
  const isLong = ({ line }: Pair) => widthOf(line.text) >= Math.max(wideEnough, widest * 0.8);
  const broken = pairs.filter(
    (pair) => pair.mayJoin && isLong(pair) && isProse(pair.line.text) && isProse(pair.next.text) && !endsSentence(pair.line.text),
  );
  return broken.length >= 2 ? broken : [];
}

/** Joins lines that were broken at a width, or that end inside a number or a clause; headings and items stay lines of their own. */
export function joinLines(text: string): Edit[] {
  const lines = linesOf(text);
  const pairs = pairsOf(lines);
  const width = wrapWidth(lines);
  const cut = pairs.filter(isCut).length;
  const indented = isIndented(pairs);
  const ragged = new Set(raggedPairs(pairs));
  return pairs
    .filter((pair) => {
      const { line, next, mayJoin } = pair;
      if (isOpen(pair)) return true;
      if (!mayJoin || (indented && indentOf(next.text) >= 2)) return false;
      if (isCut(pair)) return true;
      const isFull = width !== null && widthOf(line.text) + wordWidth(next.text) >= width - slack;
      if (endsSentence(line.text)) return isFull && indented && !/[：:]\s*$/.test(line.text);
      const isRagged = (cut >= 2 || ragged.has(pair)) && !opensBlock(line.text) && isProse(line.text) && isProse(next.text);
      const isText = isProse(line.text) || isProse(next.text);
      return (isFull && isText) || isRagged;
    })
    .map(joined);
}

/** Between two words in Latin letters a space takes the place of the line's end. */
function joined({ line, next }: Pair): Edit {
  const start = line.start + line.text.trimEnd().length;
  const end = next.start + (next.text.length - next.text.trimStart().length);
  const isLatin = /[A-Za-z,.]\s*$/.test(line.text) && /^\s*[A-Za-z]/.test(next.text);
  return { start, end, now: isLatin ? ' ' : '', kind: 'line-join' };
}
