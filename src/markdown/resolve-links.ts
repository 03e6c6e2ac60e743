import type { StateCore } from 'markdown-it';
import { attribute } from './block-marks.ts';

/** How a link in content/ (a relative file path, so that it works on a code host) becomes an address of the site. */
const routes: { pattern: RegExp; address: (match: RegExpExecArray) => string; className: string | null }[] = [
  {
    pattern: /(?:^|\/)targets\/([a-z0-9-]+)\/(\d+)\.md$/,
    address: ([, plan, start]) => `targets/${plan}/${start}/`,
    className: 'quantity',
  },
  {
    pattern: /(?:^|\/)sections\/([a-z0-9-]+)\/([a-z0-9-]+)\.md(#.*)?$/,
    address: ([, plan, page, hash = '']) => `plans/${plan}/${page}/${hash}`,
    className: null,
  },
  { pattern: /(?:^|\/)plans\/([a-z0-9-]+)\.md(#.*)?$/, address: ([, plan, hash = '']) => `plans/${plan}/${hash}`, className: null },
  {
    pattern: /(?:^|\/)seeds\/plans\/([a-z0-9-]+)\.yml#(\d+)$/,
    address: ([, plan, start]) => `method/#c-${plan}-${start}`,
    className: 'added reading',
  },
];

/** The address below the site's root that a link between content files leads to; null for any other link. */
export function routeOf(href: string): { address: string; className: string | null } | null {
  for (const { pattern, address, className } of routes) {
    const match = pattern.exec(href);
    if (match) return { address: address(match), className };
  }
  return null;
}

/** Core rule: turns links between content files into addresses under the site's base (`/` or `/v/2026.12/`); their titles are said by `say`. */
export const resolveLinks =
  (base: string, say: (title: string) => string = (title) => title) =>
  (state: StateCore): void => {
    for (const token of state.tokens.flatMap(({ children }) => children ?? [])) {
      const href = token.type === 'link_open' ? attribute(token, 'href') : null;
      const route = href === null ? null : routeOf(href);
      if (!route) continue;
      token.attrSet('href', base + route.address);
      if (route.className) token.attrSet('class', route.className);
      const title = attribute(token, 'title');
      if (title !== null) token.attrSet('title', say(title));
    }
  };
