import { existsSync, readFileSync } from 'node:fs';
import { env } from 'node:process';
import { readSeal } from '../ledger/seal.ts';
import { dayOfRelease } from '../ledger/version.ts';
import { foldersOf, sealFileOf } from '../corpus/folders.ts';
import { ownFolder } from '../strings/built-language.ts';
import { url } from './url.ts';

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as {
  version: string;
  repository: { url: string };
  bugs?: { email?: string };
};

/** The version of the dataset's shape; it changes only when a field is renamed or dropped. */
export const schemaVersion = '1.0';

/** The releases that there are, the earliest first, and the one that is being made; one that was begun and not finished isn't any. */
export const releaseNames: readonly string[] = [
  ...(readSeal(existsSync(sealFileOf()) ? readFileSync(sealFileOf(), 'utf8') : null) ?? []).map(({ release }) => release),
  ...(env.RELEASE ? [env.RELEASE] : []),
];

/** The release that this build is of, or the last one before it; before the first there is none. */
export const release = releaseNames.at(-1) ?? 'unreleased';

/** The day of that release, as its file in `content/published/` has it from the start of its making; null before the first one. */
export const releasedOn: string | null = dayOf(`${foldersOf().content}/published/releases/${release}.json`);

/** True of a year that was over on the day of a release. Before the first release no day is sure, and nothing is said to have ended. */
export const hasEnded = (year: number, day: string | null = releasedOn): boolean => day !== null && year < Number(day.slice(0, 4));

function dayOf(path: string): string | null {
  return existsSync(path) ? dayOfRelease(readFileSync(path, 'utf8')) : null;
}

/** The ledger of what was published, as text; empty before the first release. */
export function ledgerText(): string {
  const path = `${foldersOf().content}/published/addresses.csv`;
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}

/** True while the frozen copy of a release is built: its pages point to the living ones and stay out of search engines. */
export const isFrozen = env.FROZEN === '1';

/** Where a mistake is reported. */
export const issues = `${manifest.repository.url.replace(/^git\+|\.git$/g, '')}/issues`;

/** Where the living site stands, for frozen copies: their base is inside it. */
const livingShared = env.LIVING_BASE ?? url.shared;
const livingBase = livingShared + ownFolder;

/** The address of the living site's home. */
export const livingRoot = (site: URL | undefined): string => new URL(livingBase, site ?? 'http://localhost').href;

/** The address of the living site whatever the language: what a frozen copy is known by. */
export const siteRoot = (site: URL | undefined): string => new URL(livingShared, site ?? 'http://localhost').href;

/** Where the frozen copy of a release is: from the living site within it, from another copy by its whole address. */
export const copyOf = (release: string, site: URL | undefined): string =>
  `${isFrozen ? new URL(livingShared, site ?? 'http://localhost').href : url.shared}v/${release}/`;

/** The living page of a page of a frozen copy. */
export const livingOf = (address: string): string => {
  const { origin, pathname } = new URL(address);
  return origin + livingBase + pathname.slice(url.root.length);
};

/** The form for a mistake, with what is known of it filled in. REPORT_URL names another one; its query gets title and body. */
export function reportLink(title: string, body: string): string {
  const form = new URL(env.REPORT_URL ?? `${issues}/new`);
  form.searchParams.set('title', title);
  form.searchParams.set('body', body);
  return form.href;
}

/** A letter about a mistake to the address of `bugs.email` in package.json, written as far as is known; null where there is no address. */
export function reportMail(subject: string, body: string): string | null {
  const address = manifest.bugs?.email;
  return address ? `mailto:${address}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}` : null;
}

/** A part of the site that the main navigation leads to. */
export interface NavItem {
  id: 'plans' | 'targets' | 'compare' | 'places' | 'search' | 'data' | 'method';
  href: string;
}

/** The main navigation, in order. A new part of the site adds its line here. */
export const nav: NavItem[] = [
  { id: 'plans', href: url.plans() },
  { id: 'targets', href: url.targets() },
  { id: 'compare', href: url.compare() },
  { id: 'places', href: url.places() },
  { id: 'search', href: url.search() },
  { id: 'data', href: url.data() },
  { id: 'method', href: url.method() },
];

/** An index that leads to all pages of a kind. */
export interface IndexItem {
  id: 'plans' | 'targets' | 'sectors' | 'indicators' | 'topics' | 'measures' | 'places' | 'texts' | 'findings';
  href: string;
}

/** Where the search page leads on to before a question, and without script. A new index adds its line here. */
export const indexes: IndexItem[] = [
  { id: 'plans', href: url.plans() },
  { id: 'targets', href: url.targets() },
  { id: 'sectors', href: url.compareBy('sectors') },
  { id: 'indicators', href: url.indicators() },
  { id: 'topics', href: url.topics() },
  { id: 'measures', href: url.measures() },
  { id: 'places', href: url.places() },
  { id: 'texts', href: url.compareBy('texts') },
  { id: 'findings', href: url.findings() },
];
