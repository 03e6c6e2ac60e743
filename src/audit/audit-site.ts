import { readPage, type Page, type PageLink } from './page.ts';

/** What is wrong with one file of the built site, and what to do about it. */
export interface SiteProblem {
  /** as a person would open it: `dist/plans/x/index.html` */
  file: string;
  rule:
    | 'dangling-link'
    | 'dangling-id'
    | 'outside-base'
    | 'unclosed-link'
    | 'empty-main'
    | 'orphan'
    | 'repeated-id'
    | 'no-home'
    | 'padded-text';
  message: string;
  remedy: string;
}

/** The built site as the audit sees it. */
export interface Site {
  /** path below dist → HTML, for every HTML file; may be read lazily */
  pages: Iterable<readonly [path: string, html: string]>;
  /** every other file below dist (styles, scripts, data) */
  files?: Iterable<string>;
  /** Astro's `base` */
  base?: string;
}

/** What was looked at and what was found. */
export interface Audit {
  pages: number;
  links: number;
  problems: SiteProblem[];
}

/** The site once read. */
interface Built {
  pages: Map<string, Page>;
  files: Set<string>;
  base: string;
}

/** Where a link leads: a place in the site, a problem, or away (null). */
type Resolved = { file: string; id: string } | { rule: SiteProblem['rule']; message: string; remedy: string } | null;

const origin = 'http://site.invalid';
const exempt = new Set(['404.html']);

/** One line for people: where, what, what to do. */
export const showProblem = (problem: SiteProblem): string => `${problem.file}: ${problem.message}. ${problem.remedy}.`;

/** `v/2026.12` → `/v/2026.12/`. */
const wholeBase = (base: string): string => `/${base}/`.replace(/\/+/g, '/');

/** The address at which a file is served. */
const addressOf = (path: string, base: string): string => base + path.replace(/(^|\/)index\.html$/, '$1');

/** A percent-encoded text as it reads, or as it stands where the code is broken. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Where a link of a page leads inside the site: a file and an id, a problem, or null when it leaves for another host. */
function resolve(link: string, from: string, site: Built): Resolved {
  const shown = JSON.stringify(link);
  const url = URL.parse(link, origin + addressOf(from, site.base));
  if (!url) return { rule: 'dangling-link', message: `link ${shown} is not an address`, remedy: 'Correct it' };
  if (url.origin !== origin) return null;
  const path = decoded(url.pathname);
  if (!path.startsWith(site.base)) {
    return {
      rule: 'outside-base',
      message: `link ${shown} leaves the site's base ${site.base}`,
      remedy: "Make the link with Astro's base",
    };
  }
  const id = decoded(url.hash.slice(1)).replace(/:~:.*$/s, '');
  const file = path.slice(site.base.length);
  const exists = (name: string): boolean => site.pages.has(name) || site.files.has(name);
  const asFolder = `${file}/index.html`.replace(/^\/|(?<=\/)\//g, '');
  if ((file === '' || file.endsWith('/')) && exists(asFolder)) return { file: asFolder, id };
  if (exists(file)) return { file, id };
  if (exists(asFolder)) {
    return { rule: 'unclosed-link', message: `link ${shown} lacks its closing slash`, remedy: `Write ${JSON.stringify(`${path}/`)}` };
  }
  return { rule: 'dangling-link', message: `link ${shown} leads nowhere`, remedy: 'Fix the link or publish the page' };
}

/** True of an id that one of a page's further parts has: script goes there, and without it the page names its parts. */
const isInPart = (site: Built, file: string, id: string): boolean => {
  for (let n = 2; ; n++) {
    const part = site.pages.get(file.replace(/index\.html$/, `part-${n}/index.html`));
    if (part === undefined) return false;
    if (part.ids.has(id)) return true;
  }
};

/** The problem of one link, or null. */
function linkProblem(link: PageLink, page: Page, site: Built): SiteProblem | null {
  const file = `dist/${page.path}`;
  const target = resolve(link.value, page.path, site);
  if (target === null) return null;
  if ('rule' in target) return { file, ...target };
  const ids = site.pages.get(target.file)?.ids;
  if (!ids || target.id === '' || target.id === 'top' || ids.has(target.id) || isInPart(site, target.file, target.id)) return null;
  const message = `link ${JSON.stringify(link.value)} names an id that dist/${target.file} does not have`;
  return { file, rule: 'dangling-id', message, remedy: 'Fix the link or restore the id' };
}

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
  if (page.movedOn || page.mainText) return problems;
  const message = page.mainText === null ? 'the page has no <main>' : 'the text of <main> is empty';
  return [...problems, { file, rule: 'empty-main', message, remedy: 'Look for an error while its content was rendered' }];
}

/** Every page a reader can get to from home by following links. */
function reachable(site: Built): Set<string> {
  const seen = new Set(['index.html']);
  for (const path of seen) {
    for (const link of site.pages.get(path)?.links ?? []) {
      if (link.element !== 'a' && link.element !== 'area' && link.element !== 'meta') continue;
      const target = resolve(link.value, path, site);
      if (target && 'file' in target) seen.add(target.file);
    }
  }
  return seen;
}

/** The pages no link path from home leads to. */
function orphans(site: Built): SiteProblem[] {
  if (!site.pages.has('index.html')) {
    return [{ file: 'dist/index.html', rule: 'no-home', message: 'the site has no home page', remedy: 'Build the site first' }];
  }
  const seen = reachable(site);
  return [...site.pages.values()]
    .filter((page) => !seen.has(page.path) && !exempt.has(page.path) && !page.movedOn && !page.isUnlisted)
    .map((page) => ({
      file: `dist/${page.path}`,
      rule: 'orphan',
      message: 'no path of links leads here from home',
      remedy: 'Link to the page or stop publishing it',
    }));
}

/** Checks that every internal link and `#id` resolves, no page is empty, no id is repeated and home leads everywhere. */
export function auditSite({ pages, files = [], base = '/' }: Site): Audit {
  const read = new Map<string, Page>();
  for (const [path, html] of pages) read.set(path, readPage(path, html));
  const site: Built = { pages: read, files: new Set(files), base: wholeBase(base) };
  const problems: SiteProblem[] = [];
  let links = 0;
  for (const page of read.values()) {
    const each = new Map(page.links.map((link) => [link.value, link]));
    links += page.links.length;
    problems.push(...bodyProblems(page), ...[...each.values()].flatMap((link) => linkProblem(link, page, site) ?? []));
  }
  return { pages: read.size, links, problems: [...problems, ...orphans(site)] };
}
