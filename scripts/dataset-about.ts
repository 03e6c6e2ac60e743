import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { env } from 'node:process';
import config from '../astro.config.mjs';
import type { DcatAbout } from '../src/export/described/dcat.ts';
import type { DepositAbout } from '../src/export/described/deposit.ts';
import { fieldWords } from '../src/strings/field-words.ts';
import { words } from '../src/strings/languages.ts';

/** What the descriptions of the dataset take from `plans.json`. */
export interface PublishedPlans {
  schemaVersion: string;
  release: string;
  plans: {
    id: string;
    title: string | null;
    /** A title of ours in English; null where there is none. */
    titleEn: string | null;
    url: string;
    field: string;
    jurisdiction: { name: string };
    period: { from: number; to: number } | null;
  }[];
}

/** The plans that a built site has published. */
export const readPublishedPlans = (dist: string): PublishedPlans =>
  JSON.parse(readFileSync(join(dist, 'data/plans.json'), 'utf8')) as PublishedPlans;

/** The root of the site that is built, and the page of its dataset. */
export const siteRoot = (): string => new URL(`${config.base ?? '/'}/`.replaceAll(/\/+/g, '/'), config.site).href;
export const datasetPage = (): string => `${siteRoot()}data/`;

const once = (items: readonly string[]): string[] => [...new Set(items)];

const { zh, en } = fieldWords;

/** What people call the dataset, in both languages. */
export const datasetTitle = { zh: zh.dataset.title, en: en.dataset.title };
const description = { zh: zh.dataset.about, en: en.dataset.about };

const keywordsOf = ({ plans }: PublishedPlans): string[] =>
  once([zh.dataset.keyword, ...plans.map(({ field }) => field), ...plans.map(({ jurisdiction }) => jurisdiction.name)]);

/** What a catalogue says of it; `releasedOn` is the day of its release, null before there is one. */
export function catalogued(published: PublishedPlans, releasedOn: string | null): DcatAbout {
  const { plans, release } = published;
  const years = plans.flatMap(({ period }) => (period ? [period.from, period.to] : []));
  return {
    ...{ release, releasedOn, description },
    homepage: datasetPage(),
    root: siteRoot(),
    title: datasetTitle,
    publisher: words('zh-CN').cite.site,
    keywords: keywordsOf(published),
    places: once(plans.map(({ jurisdiction }) => jurisdiction.name)),
    years: years.length > 0 ? { from: Math.min(...years), to: Math.max(...years) } : null,
    sources: plans.map(({ url }) => url),
  };
}

/** What a deposit of a release says. The site's address is left out while it has none of its own. */
export function deposited(published: PublishedPlans, release: string, releasedOn: string | null): DepositAbout {
  const { repository } = JSON.parse(readFileSync('package.json', 'utf8')) as { repository: { url: string } };
  return {
    ...{ release, releasedOn, description },
    title: zh.dataset.title,
    creator: words('zh-CN').cite.site,
    keywords: keywordsOf(published),
    url: env['SITE_URL'] ? siteRoot() : null,
    repository: repository.url.replace(/^git\+|\.git$/g, ''),
    message: `${zh.dataset.message} ${en.dataset.message}`,
  };
}
