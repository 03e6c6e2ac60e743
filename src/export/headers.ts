/** A rule of a `_headers` file: a path, where * is anything, and the headers that go with what is below it. */
export interface HeaderRule {
  path: string;
  headers: [name: string, value: string][];
}

/**
 * What a page's own policy can't say: who may frame it. The rest repeats the pages' policies, so that it holds before the first byte is
 * read; where pages differ (hashes of inline styles and scripts), every page's sources are allowed.
 */
export function joinPolicies(policies: Iterable<string>): string {
  const joined = new Map<string, Set<string>>();
  for (const directive of [...policies].flatMap((policy) => policy.split(';'))) {
    const [name, ...sources] = directive.trim().split(/\s+/);
    if (!name) continue;
    const known = joined.get(name) ?? new Set();
    joined.set(name, known);
    for (const source of sources) known.add(source);
  }
  joined.set('frame-ancestors', new Set(["'self'"]));
  return [...joined].map(([name, sources]) => `${name} ${[...sources].sort().join(' ')}`).join('; ');
}

const hour = 3600;
const year = 365 * 24 * hour;

/** The headers of the whole site under its base. Hosts join equal headers of overlapping rules, so each name stands in one rule a path. */
export const headerRules = (base: string, policy: string): HeaderRule[] => [
  {
    path: `${base}*`,
    headers: [
      ['Content-Security-Policy', policy],
      ['Referrer-Policy', 'strict-origin-when-cross-origin'],
      ['X-Content-Type-Options', 'nosniff'],
      ['Permissions-Policy', 'camera=(), geolocation=(), microphone=()'],
      ['Cross-Origin-Opener-Policy', 'same-origin'],
      // Everything here is public and nothing depends on who asks: any page may read it.
      ['Access-Control-Allow-Origin', '*'],
    ],
  },
  { path: `${base}_astro/*`, headers: [['Cache-Control', `public, max-age=${year}, immutable`]] },
  { path: `${base}data/*`, headers: [['Cache-Control', `public, max-age=${hour}`]] },
];

/** Rules as the `_headers` file that Netlify, Cloudflare Pages and others read. */
export const headersFile = (rules: readonly HeaderRule[]): string =>
  rules.map(({ path, headers }) => `${path}\n${headers.map(([name, value]) => `  ${name}: ${value}\n`).join('')}`).join('\n');
