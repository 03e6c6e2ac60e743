import { linesOfItems, type PageItem, rightOf } from './page-item.ts';

/** How many lines a page must have for columns to be told. */
const fewest = 8;

/** The items of a page's columns, in reading order; one list where it has one column. What stands across both is read before what follows it. */
export function columnsOf(items: readonly PageItem[], width: number): PageItem[][] {
  const gutter = gutterOf(items, width);
  if (gutter === null) return [[...items]];
  const across = items.filter((item) => item.x < gutter && rightOf(item) > gutter);
  const bounds = [Infinity, ...across.map(({ y }) => y).sort((a, b) => b - a), -Infinity];
  return bounds.slice(1).flatMap((low, i) => {
    const high = bounds[i];
    const band = items.filter((item) => !across.includes(item) && item.y < high && item.y > low);
    const head = across.filter(({ y }) => y === low);
    return [band.filter(({ x }) => x < gutter), band.filter(({ x }) => x >= gutter), i === 0 || bounds[i] !== low ? head : []].filter(
      (part) => part.length > 0,
    );
  });
}

/** Where the white between two columns lies: near the middle, crossed by few lines, with full lines of text on both sides; null for one column. */
function gutterOf(items: readonly PageItem[], width: number): number | null {
  const lines = linesOfItems(items);
  if (lines.length < fewest) return null;
  for (let x = width * 0.4; x <= width * 0.6; x += 2) {
    const [left, right] = [sideWidths(items.filter((item) => rightOf(item) <= x)), sideWidths(items.filter((item) => item.x >= x))];
    const crossing = items.filter((item) => item.x < x - 1 && rightOf(item) > x + 1).length;
    if (crossing <= lines.length * 0.15 && isColumn(left, width) && isColumn(right, width)) return x;
  }
  return null;
}

const sideWidths = (items: readonly PageItem[]): number[] =>
  linesOfItems(items).map((line) => rightOf(line.items[line.items.length - 1]) - line.items[0].x);

/** Running text fills its column: half of the lines are nearly as long as the longest, and that is a third of the page. */
function isColumn(widths: readonly number[], page: number): boolean {
  const longest = widths.reduce((most, width) => Math.max(most, width), 0);
  return (
    widths.length >= fewest / 2 && longest >= page * 0.25 && widths.filter((width) => width >= longest * 0.85).length >= widths.length * 0.5
  );
}
