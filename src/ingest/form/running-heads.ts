import { editEach } from './characters.ts';
import type { Edit } from './draft.ts';
import { isTableLine, linesOf, opensBlock, type TextLine, widthOf } from './text-lines.ts';
import { headsInSeam, longestHead } from './page-seam.ts';
import { dropLine, pageNumbers } from './page-numbers.ts';
import { slack, wrapWidth } from './wrapped.ts';

/** How many lines at a page's edge may be running heads. */
const deepest = 2;

/** Lines with other digits (2024年第3期, 2024年第4期) are one head. */
const keyOf = (line: string): string => line.replace(/[\s\f]+/g, '').replace(/[0-9０-９]+/g, '0');

/** The lines next to the edges of pages: at a page's end, or beside its number. */
function edgeLines(lines: readonly TextLine[]): { lines: number[]; pages: number } {
  const numbers = new Set(pageNumbers(lines).map(({ line }) => line));
  const edges = new Set<number>();
  const isPaged = lines.some(({ text }) => text.includes('\f'));
  const at = lines.flatMap(({ text }, i) => ((isPaged ? text.startsWith('\f') : numbers.has(i)) ? [i] : []));
  const take = (from: number, step: 1 | -1) => {
    let taken = 0;
    for (let i = from; i >= 0 && i < lines.length && taken < deepest; i += step) {
      if (keyOf(lines[i].text) === '' || numbers.has(i)) continue;
      edges.add(i);
      taken++;
    }
  };
  for (const i of at) {
    take(i - 1, -1);
    take(isPaged ? i : i + 1, 1);
  }
  take(0, 1);
  take(lines.length - 1, -1);
  return { lines: [...edges].sort((a, b) => a - b), pages: at.length + (isPaged ? 1 : 0) };
}

/** What the title of a document ends with. */
const titleEnd = /(?:规划|規劃|纲要|綱要|计划|計劃|方案|意见|意見|办法|辦法|通知|报告|報告|措施|条例|條例)$/;

/** The lines that two of five pages repeat at their edge; where they repeat the title, that is none. */
function repeatedHeads(lines: readonly TextLine[]): number[] {
  const { lines: edges, pages } = edgeLines(lines);
  if (pages < 2) return [];
  const width = wrapWidth(lines);
  const places = new Map<string, number[]>();
  for (const i of edges) {
    const { text } = lines[i];
    const fills = width !== null && widthOf(text) >= width - slack && !isTableLine(text);
    if (fills || text.trim().length > longestHead || opensBlock(text) || /[。；，、]\s*$/.test(text) || !/\p{L}/u.test(text)) continue;
    places.set(keyOf(text), [...(places.get(keyOf(text)) ?? []), i]);
  }
  const least = pages >= 4 ? Math.max(3, pages * 0.4) : 2;
  const isTitle = (i: number) => titleEnd.test(keyOf(lines[i].text)) && lines.slice(0, i).every((line) => line.text.trim() === '');
  return [...places.values()].filter((repeated) => repeated.length >= least).flatMap((repeated) => repeated.filter((i) => !isTitle(i)));
}

/** Takes out running heads: what pages repeat at their edge, and what stands between the halves of a sentence that goes over a page's end. */
export function dropRunningHeads(text: string): Edit[] {
  const lines = linesOf(text);
  const inSeams = pageNumbers(lines).flatMap(({ line }) => headsInSeam(lines, line) ?? []);
  return [...new Set([...repeatedHeads(lines), ...inSeams])].map((i) => dropLine(lines, i, 'running-head'));
}

/** Takes out the ends of pages, with the line where one stands alone on it. */
export const dropPageBreaks = (text: string): Edit[] => editEach(text, 'page-break', /(?<=\n)[ \t]*\f[ \t]*\n|\f/g, () => '');
