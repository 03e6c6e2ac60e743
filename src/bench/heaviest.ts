/** A built page: its address below the site, the size of its HTML, and how many elements it has. */
export interface PageSize {
  path: string;
  bytes: number;
  nodes: number;
}

/** How many elements a page has, comments and scripts apart. */
export const nodesIn = (html: string): number =>
  html.replace(/<!--[\s\S]*?-->|<(script|style)\b[\s\S]*?<\/\1>/g, '').match(/<[a-z]/gi)?.length ?? 0;

/** The pages with the most bytes, the heaviest first. */
export const heaviest = (pages: Iterable<PageSize>, count: number): PageSize[] =>
  [...pages].sort((a, b) => b.bytes - a.bytes || (a.path < b.path ? -1 : 1)).slice(0, count);
