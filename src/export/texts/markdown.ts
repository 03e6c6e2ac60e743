import { stringify } from 'yaml';
import type { Row } from '../../model/schema.ts';
import { routeOf } from '../../markdown/resolve-links.ts';

/** A plan as one Markdown file is made from it. */
export interface PlanText {
  /** What stands in the front matter, in this order; null for what is unknown. */
  facts: Row;
  /** The Markdown of its pages, in order. */
  pages: readonly string[];
}

/** The destination of a link: nothing else in content/ has an unescaped `](`. */
const destination = /(?<!\\)\]\(([^\s)]+)/g;

/**
 * A plan's text as Markdown with YAML front matter. Links between the files of content/ become addresses of the site; `{#s1-p1}` at the
 * end of a block stays: it is the block's address.
 */
export function planMarkdown({ facts, pages }: PlanText, root: URL): string {
  const linked = pages.map((page) =>
    page.trim().replace(destination, (whole, href: string) => {
      const route = routeOf(href);
      return route ? `](${new URL(route.address, root).href}` : whole;
    }),
  );
  return `---\n${stringify(facts, { lineWidth: 0 })}---\n\n${linked.join('\n\n')}\n`;
}
