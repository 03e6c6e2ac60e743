/** A run of text on a page: where its left end stands on its base line, how wide it is and how large its characters. Points, from the lower left corner. */
export interface PageItem {
  text: string;
  x: number;
  y: number;
  width: number;
  size: number;
}

/** A line of a page: its runs from left to right. */
export interface PageLine {
  items: PageItem[];
  y: number;
  /** The usual size of its characters. */
  size: number;
}

export const rightOf = ({ x, width }: PageItem): number => x + width;

/** How far two base lines may be apart and be one line, in parts of a character: raised and lowered marks belong to it. */
const sameLine = 0.45;

/** The lines of a page or a column, from top to bottom. */
export function linesOfItems(items: readonly PageItem[]): PageLine[] {
  const lines: PageLine[] = [];
  const sorted = items.filter(({ text }) => text.trim() !== '').sort((a, b) => b.y - a.y || a.x - b.x);
  for (const item of sorted) {
    const line = lines.at(-1);
    const reach = line ? Math.max(line.size, item.size) * sameLine : 0;
    if (line && line.y - item.y <= reach) {
      line.items.push(item);
      if (item.size > line.size) [line.size, line.y] = [item.size, item.y];
    } else lines.push({ items: [item], y: item.y, size: item.size });
  }
  for (const line of lines) line.items.sort((a, b) => a.x - b.x);
  return lines;
}
