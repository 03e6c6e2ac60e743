import { type PageItem, type PageLine, rightOf } from './page-item.ts';

/** A stretch of white inside a line. */
interface Gap {
  from: number;
  to: number;
}

/** Widths in parts of a character: what is a space, what may be a column's edge, what is one for certain, what indents a line. */
const space = 0.3;
const edge = 1.2;
const wide = 5;
const indent = 1.4;

const gapsOf = ({ items, size }: PageLine): Gap[] =>
  items.slice(1).flatMap((item, i) => (item.x - rightOf(items[i]) > size * edge ? [{ from: rightOf(items[i]), to: item.x }] : []));

/** True where a line nearby has white at the same place: a table's columns. */
const isColumnEdge = (gap: Gap, near: readonly PageLine[]): boolean =>
  near.some((line) => gapsOf(line).some((other) => Math.min(gap.to, other.to) - Math.max(gap.from, other.from) > line.size * 0.8));

const isLatin = (before: string, after: string): boolean => /[\w,.;:)]$/.test(before) && /^[\w(]/.test(after);

/** The fewest white places that tell of a line's setting. */
const told = 4;

/** How far a line that fills its column sets its characters apart: the usual white between its runs, in parts of a character. */
function settingOf({ items, size }: PageLine): number {
  const gaps = items.slice(1).map((item, i) => (item.x - rightOf(items[i])) / size);
  const middle = gaps.sort((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? 0;
  return gaps.length < told || middle > edge ? 0 : Math.max(0, middle);
}

/** What stands between two runs of a line: nothing, a space, or a tab between a table's columns. */
function between(before: PageItem, after: PageItem, line: PageLine, near: readonly PageLine[]): string {
  const gap = { from: rightOf(before), to: after.x };
  const width = (gap.to - gap.from) / line.size;
  if (width > wide || (width > edge && isColumnEdge(gap, near))) return '\t';
  const isWord = isLatin(before.text, after.text) ? width > 0.15 : width - settingOf(line) > space;
  return isWord && !/\s$/.test(before.text) && !/^\s/.test(after.text) ? ' ' : '';
}

/** The lines of a page as text: white between columns of a table is a tab, an indented line begins with two wide spaces. */
export function printLines(lines: readonly PageLine[]): string[] {
  const margin = marginOf(lines);
  return lines.map((line, i) => {
    const near = [lines[i - 1], lines[i + 1]].filter(
      (other): other is PageLine => other !== undefined && Math.abs(other.y - line.y) < line.size * 4,
    );
    const words = line.items
      .map((item, at) => (at === 0 ? item.text : between(line.items[at - 1], item, line, near) + item.text))
      .join('')
      .trim();
    return !words.includes('\t') && line.items[0].x - margin > line.size * indent ? `\u3000\u3000${words}` : words;
  });
}

/** Where a page's lines begin: the place to the left that at least two of them, or a tenth, share. */
function marginOf(lines: readonly PageLine[]): number {
  const lefts = lines.map(({ items }) => items[0].x).sort((a, b) => a - b);
  const shared = lefts.find((left) => lefts.filter((other) => Math.abs(other - left) < 2).length >= Math.max(2, lines.length * 0.1));
  return shared ?? lefts[0] ?? 0;
}
