import type { BreadcrumbList, Dataset, Legislation, Quotation, WebPage, WithContext } from 'schema-dts';
import { url } from '../library/url.ts';
import { ownCite, ownLanguage } from './cite-words.ts';
import { cited } from './item.ts';
import type { CiteRecord } from './record.ts';

/** One step of the way to a page; the last has no address, since one is there. */
export interface Step {
  name: string;
  href?: string;
}

const context = 'https://schema.org';
const licence = 'https://creativecommons.org/licenses/by/4.0/';

/** The plan as schema.org has it. What is unknown is left out; what an editor supplied stands in square brackets, as in citations. */
function legislation({ author, title, translated, number, issued, plan }: CiteRecord): Exclude<Legislation, string> {
  return {
    '@type': 'Legislation',
    ...(plan && { '@id': plan.url, url: plan.url, legislationType: plan.type }),
    name: cited(title),
    ...(translated !== undefined && { alternateName: translated }),
    inLanguage: 'zh-CN',
    ...(plan && { legislationJurisdiction: { '@type': 'AdministrativeArea', name: plan.place } }),
    ...(plan?.period && { temporalCoverage: `${plan.period.from}/${plan.period.to}` }),
    ...(number !== null && { legislationIdentifier: number }),
    ...(issued && !issued.byEditor && { legislationDate: issued.text }),
    ...(author && { legislationPassedBy: { '@type': 'GovernmentOrganization', name: cited(author) } }),
  };
}

/** A plan's own page, a part of one, or a quotation from it. */
function planLd(record: CiteRecord): WithContext<Legislation> | WithContext<Quotation> {
  const { where, url: address, quote, plan } = record;
  const whole = legislation(record);
  if (quote !== null) return { '@context': context, '@type': 'Quotation', url: address, inLanguage: 'zh-CN', text: quote, isPartOf: whole };
  if (address === plan?.url) return { '@context': context, ...whole };
  const name = where ?? cited(record.title);
  return { '@context': context, '@type': 'Legislation', url: address, name, inLanguage: 'zh-CN', isPartOf: whole };
}

/** The data set with the files it comes in. */
function datasetLd({ title, translated, url: address, release, issued }: CiteRecord): WithContext<Dataset> {
  const file = (path: string, encodingFormat: string) =>
    ({ '@type': 'DataDownload', encodingFormat, contentUrl: new URL(path, address).href }) as const;
  return {
    '@context': context,
    '@type': 'Dataset',
    name: translated ?? title.text,
    ...(translated !== undefined && { alternateName: title.text }),
    description: ownCite.datasetAbout,
    url: address,
    version: release,
    ...(issued && { datePublished: issued.text }),
    inLanguage: 'zh-CN',
    license: licence,
    isAccessibleForFree: true,
    creator: { '@type': 'Organization', name: ownCite.site },
    distribution: [
      file(url.plansData(), 'application/json'),
      file(url.dataset('targets', 'json'), 'application/json'),
      file(url.dataset('targets', 'csv'), 'text/csv'),
      file(url.dataset('quantities', 'json'), 'application/json'),
      file(url.dataset('quantities', 'csv'), 'text/csv'),
    ],
  };
}

const pageLd = ({ title, url: address, release, issued }: CiteRecord): WithContext<WebPage> => ({
  '@context': context,
  '@type': 'WebPage',
  name: title.text,
  url: address,
  version: release,
  ...(issued && { datePublished: issued.text }),
  inLanguage: ownLanguage.language,
  license: licence,
  publisher: { '@type': 'Organization', name: ownCite.site },
});

/** The way to a page, home first. */
const trailLd = (steps: readonly Step[], site: URL | undefined): WithContext<BreadcrumbList> => ({
  '@context': context,
  '@type': 'BreadcrumbList',
  itemListElement: steps.map(({ name, href }, i) => ({
    '@type': 'ListItem',
    position: i + 1,
    name,
    ...(href !== undefined && { item: site ? new URL(href, site).href : href }),
  })),
});

const kinds = { plan: planLd, dataset: datasetLd, page: pageLd };

/** What a page says of itself in JSON-LD, as the text of a data block: nothing in it can end the block. */
export function ldOf(record: CiteRecord, steps: readonly Step[], site: URL | undefined): string {
  const said = [kinds[record.kind](record), ...(steps.length > 0 ? [trailLd(steps, site)] : [])];
  return JSON.stringify(said).replaceAll('<', '\\u003c');
}
