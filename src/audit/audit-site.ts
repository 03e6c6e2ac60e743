import { readPage, type Page } from './read-page.ts';
import { type Built, Links, type Resolved, resolveAll, type Seen } from './site-links.ts';
import type { SiteProblem } from './site-problem.ts';

/** The built site as the audit sees it. */
export interface Site {
  /** path below dist → HTML, for every HTML file; may be read lazily */
  pages: Iterable<readonly [path: string, html: string]>;
  /** every other file below dist (styles, scripts, data) */
  files?: Iterable<string>;
  /** Astro's `base` */
  base?: string;
  /** what every page must say of itself to chats and networks */
  shared?: readonly string[];
}

/** What was looked at and what was found. */
export interface Audit {
  pages: number;
  links: number;
  problems: SiteProblem[];
}

const exempt = new Set(['404.html']);

/** What every page of a site says where its address is shared. */
export const sharedTags = 'og:site_name og:type og:title og:description og:url og:locale og:image og:image:alt twitter:card'.split(' ');

/** What a page lacks of it; a page that stands for missing ones has no address. */
function unsaid(page: Page, wanted: readonly string[]): SiteProblem[] {
  const missing = wanted.filter((name) => !page.shared.has(name) && !(name === 'og:url' && exempt.has(page.path)));
  if (missing.length === 0) return [];
  const message = `the page says nothing under ${missing.join(', ')}`;
  return [{ file: `dist/${page.path}`, rule: 'not-shareable', message, remedy: 'Make its head with layouts/Page.astro' }];
}

/** One line for people: where, what, what to do. */
export const showProblem = (problem: SiteProblem): string => `${problem.file}: ${problem.message}. ${problem.remedy}.`;

/** `v/2026.12` → `/v/2026.12/`. */
const wholeBase = (base: string): string => `/${base}/`.replace(/\/+/g, '/');

/** The problems of one page's own body. */
function bodyProblems(page: Page): SiteProblem[] {
  const file = `dist/${page.path}`;
  const repeated = page.repeatedIds.map((id): SiteProblem => ({
    file,
    rule: 'repeated-id',
    message: `id ${JSON.stringify(id)} is given more than once`,
    remedy: 'Give each element its own id',
  }));
  const padded = page.padded.map((text): SiteProblem => ({
    file,
    rule: 'padded-text',
    message: `white space around ${JSON.stringify(text)} would be copied with it`,
    remedy: 'Set the text with set:text',
  }));
  const problems = [...repeated, ...padded];
  if (page.movedOn || page.hasText === true) return problems;
  const message = page.hasText === null ? 'the page has no <main>' : 'the text of <main> is empty';
  return [...problems, { file, rule: 'empty-main', message, remedy: 'Look for an error while its content was rendered' }];
}

const isFollowed = new Set(['a', 'area', 'meta']);

function seenOf(page: Page, links: Links, shared: readonly string[]): Seen {
  const numbers = (isOurs: boolean): Uint32Array =>
    Uint32Array.from(
      new Set(page.links.filter(({ element }) => isFollowed.has(element) === isOurs).map(({ value }) => links.numberOf(value, page.path))),
    );
  return {
    ids: `\n${[...page.ids].join('\n')}\n`,
    followed: numbers(true),
    other: numbers(false),
    problems: [...bodyProblems(page), ...unsaid(page, shared)],
    isSought: !exempt.has(page.path) && !page.movedOn && !page.isUnlisted,
  };
}

const targetOf = (resolved: Resolved): string | null => (resolved !== null && 'file' in resolved ? (resolved.file ?? null) : null);

/** Every page a reader can get to from home by following links. */
function reachable(site: Built, resolved: readonly Resolved[]): Set<string> {
  const seen = new Set(['index.html']);
  for (const path of seen)
    for (const number of site.pages.get(path)?.followed ?? []) {
      const file = targetOf(resolved[number]);
      if (file !== null) seen.add(file);
    }
  return seen;
}

/** The pages no link path from home leads to. */
function orphans(site: Built, resolved: readonly Resolved[]): SiteProblem[] {
  if (!site.pages.has('index.html')) {
    return [{ file: 'dist/index.html', rule: 'no-home', message: 'the site has no home page', remedy: 'Build the site first' }];
  }
  const seen = reachable(site, resolved);
  return [...site.pages]
    .filter(([path, { isSought }]) => isSought && !seen.has(path))
    .map(([path]) => ({
      file: `dist/${path}`,
      rule: 'orphan',
      message: 'no path of links leads here from home',
      remedy: 'Link to the page or stop publishing it',
    }));
}

/** The problems of a page's links, in the order of their first places; one of two elements is told once. */
const linkProblems = (path: string, { followed, other }: Seen, resolved: readonly Resolved[]): SiteProblem[] =>
  [...new Set([...followed, ...other])].flatMap((number) => {
    const target = resolved[number];
    if (target === null || !('rule' in target)) return [];
    const { rule, message, remedy } = target;
    return [{ file: `dist/${path}`, rule, message, remedy }];
  });

/** What some pages of a site have, read apart from the others: by another thread, say. */
export interface Scan {
  pages: [path: string, seen: Seen][];
  /** The links that the pages name, by their numbers. */
  links: readonly string[];
  /** How many links the pages name. */
  named: number;
}

/** Reads pages of a site, each of which must say what `shared` names to chats and networks. */
export function scanPages(pages: Site['pages'], shared: readonly string[] = []): Scan {
  const links = new Links();
  const seen: Scan['pages'] = [];
  let named = 0;
  for (const [path, html] of pages) {
    const page = readPage(path, html);
    named += page.links.length;
    seen.push([path, seenOf(page, links, shared)]);
  }
  return { pages: seen, links: links.values, named };
}

/** Checks that every internal link and `#id` of the pages of all scans resolves, no page is empty, no id is repeated and home leads everywhere. */
export function concludeAudit(scans: readonly Scan[], { files = [], base = '/' }: Omit<Site, 'pages' | 'shared'>): Audit {
  const site: Built = { pages: new Map(), files: new Set(files), base: wholeBase(base) };
  const links = new Links();
  for (const scan of scans) {
    const numbers = links.add(scan.links);
    const renumbered = (own: Uint32Array): Uint32Array => own.map((number) => numbers[number]);
    for (const [path, seen] of scan.pages)
      site.pages.set(path, { ...seen, followed: renumbered(seen.followed), other: renumbered(seen.other) });
  }
  const resolved = resolveAll(links, site);
  const problems = [...site.pages].flatMap(([path, page]) => [...page.problems, ...linkProblems(path, page, resolved)]);
  const named = scans.reduce((sum, scan) => sum + scan.named, 0);
  return { pages: site.pages.size, links: named, problems: [...problems, ...orphans(site, resolved)] };
}

/** The same of a site read in one go. */
export const auditSite = ({ pages, shared, ...rest }: Site): Audit => concludeAudit([scanPages(pages, shared)], rest);
