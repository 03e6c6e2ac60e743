import { mediaType } from '../serve/types.ts';

/** A rule of a `_headers` file: a path, where * is anything, and the headers that go with what is below it. */
export interface HeaderRule {
  path: string;
  headers: [name: string, value: string][];
}

/**
 * The pages' policies as one, so that it holds before the first byte is read; where pages differ (hashes of inline styles and scripts),
 * every page's sources are allowed.
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
  return [...joined].map(([name, sources]) => `${name} ${[...sources].sort().join(' ')}`).join('; ');
}

const hour = 3600;
const year = 365 * 24 * hour;

/** The folder whose pages any other may frame. */
const framed = 'embed';

/** What a page's own policy can't say: that no other site may frame it. */
const unframed: [string, string] = ['X-Frame-Options', 'SAMEORIGIN'];

/** Files whose type hosts do not tell by their names: a folder of them, or one. */
const unknown = ['data/parquet/*', 'data/dcat.jsonld', 'data/CITATION.cff'];

/** Any file that a path stands for. */
const exampleOf = (path: string): string => path.replace('*', 'x.parquet');

/** How long the files of a folder are kept. */
const kept: Record<string, string> = { _astro: `public, max-age=${year}, immutable`, data: `public, max-age=${hour}` };

/**
 * The headers of the whole site under its base, and of its folders. Hosts join equal headers of overlapping rules, so each name stands in
 * one rule a path; and no rule can take a header back, so who may frame is said of the first page and of every folder but the one that
 * anybody may frame.
 */
export const headerRules = (base: string, policy: string, folders: readonly string[]): HeaderRule[] => [
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
  { path: base, headers: [unframed] },
  ...unknown.map((path): HeaderRule => ({ path: base + path, headers: [['Content-Type', mediaType(exampleOf(path))]] })),
  ...folders
    .filter((folder) => folder !== framed)
    .toSorted()
    .map((folder): HeaderRule => ({
      path: `${base}${folder}/*`,
      headers: [unframed, ...(kept[folder] === undefined ? [] : [['Cache-Control', kept[folder]] satisfies [string, string]])],
    })),
];

/** Rules as the `_headers` file that Netlify, Cloudflare Pages and others read. */
export const headersFile = (rules: readonly HeaderRule[]): string =>
  rules.map(({ path, headers }) => `${path}\n${headers.map(([name, value]) => `  ${name}: ${value}\n`).join('')}`).join('\n');
