import type { SiteProblem } from './site-problem.ts';

/** What is kept of a page: of the pages of five hundred plans, everything would be gigabytes. */
export interface Seen {
  /** Its ids, each between line feeds. */
  ids: string;
  /** The numbers of the links that a reader follows, and of the others. */
  followed: Uint32Array;
  other: Uint32Array;
  problems: SiteProblem[];
  /** False for a page that need not be reached. */
  isSought: boolean;
}

/** The site once read. */
export interface Built {
  pages: Map<string, Seen>;
  files: Set<string>;
  base: string;
}

/** Where a link leads: a place in the site, a problem, or away (null). */
export type Resolved = { file: string; id: string } | ({ file?: string } & Pick<SiteProblem, 'rule' | 'message' | 'remedy'>) | null;

const origin = 'http://site.invalid';

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
    if (part.ids.includes(`\n${id}\n`)) return true;
  }
};

/** The links of a site, each address once: a number stands for it in every page that names it. */
export class Links {
  readonly values: string[] = [];
  private readonly numbers = new Map<string, number>();

  /** The number of a link of a page; a link that isn't whole is only that page's own. */
  numberOf(link: string, page: string): number {
    return this.numberOfKey(/^(?:\/(?!\/)|https?:)/.test(link) ? link : `${page}\n${link}`);
  }

  /** Takes the links of others (their `values`): the numbers that these have here, in their order. */
  add(values: readonly string[]): Uint32Array {
    return Uint32Array.from(values, (key) => this.numberOfKey(key));
  }

  private numberOfKey(key: string): number {
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    this.numbers.set(key, this.values.length);
    return this.values.push(key) - 1;
  }

  /** A link as it is written, and the page that it is read on. */
  linkOf(number: number): { link: string; page: string } {
    const key = this.values[number];
    const at = key.indexOf('\n');
    return at < 0 ? { link: key, page: 'index.html' } : { page: key.slice(0, at), link: key.slice(at + 1) };
  }
}

/** Where each link leads, by its number; where that is a place that the page hasn't got, the problem. */
export function resolveAll(links: Links, site: Built): Resolved[] {
  const resolved = links.values.map((_, number) => {
    const { link, page } = links.linkOf(number);
    return resolve(link, page, site);
  });
  const byFile = Map.groupBy(resolved.keys(), (number) => {
    const target = resolved[number];
    return target !== null && 'id' in target && target.id !== '' && target.id !== 'top' ? target.file : '';
  });
  for (const [file, numbers] of byFile) {
    const page = site.pages.get(file);
    if (page === undefined) continue;
    const ids = new Set(page.ids.split('\n'));
    for (const number of numbers) {
      const target = resolved[number];
      if (target === null || !('id' in target) || ids.has(target.id) || isInPart(site, file, target.id)) continue;
      const message = `link ${JSON.stringify(links.linkOf(number).link)} names an id that dist/${file} does not have`;
      resolved[number] = { ...target, rule: 'dangling-id', message, remedy: 'Fix the link or restore the id' };
    }
  }
  return resolved;
}
