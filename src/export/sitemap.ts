/** The most addresses that one sitemap may list (sitemaps.org). */
const most = 50_000;

const escaped = (text: string): string => text.replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`);

const xml = (root: string, entry: string, addresses: readonly string[]): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${addresses
    .map((address) => `<${entry}><loc>${escaped(address)}</loc></${entry}>\n`)
    .join('')}</${root}>\n`;

/** The sitemap of some pages: one file, or an index and as many as it takes. `root` is where the site is. */
export function sitemapsOf(addresses: readonly string[], root: string, limit = most): Map<string, string> {
  const sorted = [...addresses].sort();
  if (sorted.length <= limit) return new Map([['sitemap.xml', xml('urlset', 'url', sorted)]]);
  const parts = Array.from({ length: Math.ceil(sorted.length / limit) }, (_, i) => sorted.slice(i * limit, (i + 1) * limit));
  const names = parts.map((_, i) => `sitemap-${i + 1}.xml`);
  const index = xml(
    'sitemapindex',
    'sitemap',
    names.map((name) => new URL(name, root).href),
  );
  return new Map([['sitemap.xml', index], ...parts.map((part, i): [string, string] => [names[i], xml('urlset', 'url', part)])]);
}
