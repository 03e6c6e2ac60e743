import { type GroupScope, loadScopes, pagedEntries } from '../../library/groups/scope.ts';
import type { LoadedGroup } from '../../library/load/load-groups.ts';
import { isListed } from '../../library/own-sectors.ts';
import { groupIn, url } from '../../library/url.ts';
import { listedGroups } from '../entries/entry-groups.ts';

/** The addresses of all plans' pages that a group has a page for. */
export function pagesIn(scope: GroupScope): Set<string> {
  const { plans, vocabulary } = scope;
  const paged = pagedEntries(scope);
  const ways = (['priorities', 'sectors', 'topics', 'measures', 'texts'] as const).map((way) => url.compareBy(way));
  return new Set([
    ...ways,
    ...[url.topics(), url.measures(), url.indicators(), url.findings(), url.targets()],
    ...vocabulary.sectors.filter(({ id }) => isListed(plans, id)).map(({ id }) => url.sector(id)),
    ...listedGroups('topics', vocabulary).map(({ id }) => url.compareGroup('topics', id)),
    ...listedGroups('measures', vocabulary).map(({ id }) => url.compareGroup('measures', id)),
    ...[...paged.topics].map(url.topic),
    ...[...paged.measures].map(url.measure),
    ...[...paged.indicators].map(url.indicator),
  ]);
}

const pages = new WeakMap<GroupScope, Set<string>>();

/** The group whose page stands at an address, and the addresses that it has pages for; no group and none elsewhere. */
export async function groupPageAt({ pathname }: URL): Promise<{ group: LoadedGroup | null; pages: ReadonlySet<string> }> {
  const id = groupIn(pathname);
  const scope = id === null ? undefined : (await loadScopes()).find(({ group }) => group.id === id);
  if (scope === undefined) return { group: null, pages: new Set() };
  const own = pages.get(scope) ?? pagesIn(scope);
  pages.set(scope, own);
  return { group: scope.group, pages: own };
}

/** A page's HTML with its links kept in the group: where the group has a page of its own, that of all plans is left for it. */
export const keepInGroup = (html: string, group: { id: string } | null, own: ReadonlySet<string>): string =>
  group === null
    ? html
    : html.replace(/ href="([^"#?]+)([#?][^"]*)?"/g, (link, address: string, rest = '') =>
        own.has(address) ? ` href="${url.inGroup(group.id, address)}${rest}"` : link,
      );
