import { pageKinds, type SitePage } from './page-record.ts';
import { fitOf, namesOf, type Probe } from './page-terms.ts';

/** Some pages that stand in one record of the index; opening it costs a download where the source is an index. */
export interface Bundle {
  id: string;
  open(): Promise<readonly SitePage[]>;
}

/** Where pages are looked for. A bundle is listed where a page of it may fit; kinds in their order, in each the pages with most first. */
export interface PageSource {
  holding(probe: Probe): Promise<Bundle[]>;
  /** The bundle of a number, without looking for names; none where there is no such number. */
  record(number: number): Promise<Bundle[]>;
}

/** How many of some pages stand in one record: where pages are many, records grow and their number does too, so that neither is much. */
const together = (pages: number): number => Math.max(4, Math.round(Math.sqrt(pages) / 8));

/** Pages in the order in which those of equal fit are listed, cut into records of the index. */
export function bundlesOf(pages: readonly SitePage[]): SitePage[][] {
  const rank = ({ kind }: SitePage): number => pageKinds.indexOf(kind);
  const ordered = pages.toSorted((a, b) => rank(a) - rank(b) || b.weight - a.weight || (a.id < b.id ? -1 : 1));
  const size = together(pages.length);
  return Array.from({ length: Math.ceil(ordered.length / size) }, (_, i) => ordered.slice(i * size, (i + 1) * size));
}

/** In which bundle each page stands, by its id. */
export const recordNumbers = (pages: readonly SitePage[]): ReadonlyMap<string, number> =>
  new Map(bundlesOf(pages).flatMap((bundle, i) => bundle.map(({ id }): [string, number] => [id, i])));

/** Up to so many packed bytes the whole list is read at once. */
export const wholePagesUpTo = 100_000;

/** A source that has every page at hand. */
export function wholePages(pages: readonly SitePage[]): PageSource {
  const bundles = bundlesOf(pages).map((own, i) => ({ own, id: String(i), open: () => Promise.resolve(own) }));
  const byName = Map.groupBy(
    bundles.flatMap((bundle) => [...new Set(bundle.own.flatMap(namesOf))].map((name) => ({ name, bundle }))),
    ({ name }) => name,
  );
  const holding = (probe: Probe): Bundle[] =>
    probe.how === 'is'
      ? (byName.get(probe.text) ?? []).map(({ bundle }) => bundle)
      : bundles.filter(({ own }) => own.some((page) => fitOf(page, probe) !== null));
  return {
    holding: (probe) => Promise.resolve(holding(probe)),
    record: (number) => Promise.resolve(bundles.slice(number, number + 1)),
  };
}
