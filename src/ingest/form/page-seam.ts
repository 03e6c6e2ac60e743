import { endsSentence, isProse, isTableLine, opensBlock, type TextLine, widthOf } from './text-lines.ts';

/** The narrowest column of running text, in half-width characters. */
export const narrowest = 24;
/** Longest running head, in characters. */
export const longestHead = 45;

const isVisible = (line: TextLine | undefined): line is TextLine => line !== undefined && line.text.trim() !== '';

/** The line with words before or after one; -1 where there is none. */
function beside(lines: readonly TextLine[], from: number, step: 1 | -1): number {
  for (let i = from + step; i >= 0 && i < lines.length; i += step) if (isVisible(lines[i])) return i;
  return -1;
}

/** A line of running text that ends in mid-sentence. */
const breaksOff = ({ text }: TextLine): boolean => isProse(text) && !endsSentence(text) && widthOf(text) >= narrowest;

/** A line that a sentence may go on with. */
const goesOn = ({ text }: TextLine): boolean => isProse(text) && !opensBlock(text.replace(/^\f/, '')) && !/^\f?\s{2}/.test(text);

/** What heads and feet of pages end with: the document's title, its number, who issues or prints it. */
const headEnd =
  /(?:规划|規劃|纲要|綱要|计划|計劃|方案|意见|意見|办法|辦法|条例|條例|报告|報告|公报|公報|文件|政府|办公[厅室]|辦公[廳室]|委员会|委員會|局|厅|廳|号|號|期|年版|卷)(?:[（(][^（）()]{2,15}[）)])?$/;

/** A head or foot of a page: a short line that is no sentence, narrower than the text beside it. */
const isHead = ({ text }: TextLine, width: number): boolean =>
  text.trim().length <= longestHead &&
  headEnd.test(text.trim()) &&
  !/[，。；：]/.test(text) &&
  !opensBlock(text) &&
  !isTableLine(text) &&
  widthOf(text) < width - 4;

/**
 * The lines beside a page's number that are heads or feet of pages, where a sentence goes on from one page to the next: what
 * stands between its halves is no text of the document. Null where no sentence does.
 */
export function headsInSeam(lines: readonly TextLine[], number: number): number[] | null {
  const [before, after] = [beside(lines, number, -1), beside(lines, number, 1)];
  if (before < 0 || after < 0) return null;
  const earlier = beside(lines, before, -1);
  const half = breaksOff(lines[before]) ? before : earlier >= 0 && breaksOff(lines[earlier]) ? earlier : -1;
  if (half < 0) return null;
  const width = widthOf(lines[half].text);
  const later = beside(lines, after, 1);
  const isHeaded = isHead(lines[after], width) && later >= 0 && goesOn(lines[later]);
  if (!isHeaded && !goesOn(lines[after])) return null;
  if (half !== before && !isHead(lines[before], width)) return null;
  return [...(half === before ? [] : [before]), ...(isHeaded ? [after] : [])];
}
