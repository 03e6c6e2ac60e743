import type { Departure } from '../../model/published/departure.ts';
import { url } from '../../library/url.ts';

/** An address of moved.yml under the site's base. */
export const hrefOf = (address: string): string => url.root + address.slice(1);

/** Splits an address into its page and its anchor. */
export function partsOf(address: string): { page: string; anchor: string | null } {
  const [page, anchor] = address.split('#');
  return { page, anchor: anchor ?? null };
}

/** Whole pages that moved or went; anchors are kept by the pages they stood on, files by the build. */
export const movedPages = <T extends Departure>(moved: readonly T[]): T[] =>
  moved.filter(({ from }) => partsOf(from).anchor === null && from.endsWith('/'));

/** A page's HTML with the old ids of anchors that moved within it: an empty element at the new place. */
export function withOldAnchors(html: string, page: string, moved: readonly Departure[]): string {
  return moved.reduce((text, { from, to }) => {
    const [old, now] = [partsOf(from), partsOf(to ?? '')];
    if (old.page !== page || now.page !== page || old.anchor === null || now.anchor === null) return text;
    const opening = new RegExp(`<[a-z0-9]+[^>]*\\sid="${now.anchor}"[^>]*>`);
    return text.replace(opening, (tag) => `${tag}<span class="added" id="${old.anchor}"></span>`);
  }, html);
}

/** Anchors that left a page: their old ids, with where they are now or what they were. `within` also takes those that moved inside the page. */
export const leftAnchors = (page: string, moved: readonly Departure[], within: boolean): { id: string; moved: Departure }[] =>
  moved.flatMap((one) => {
    const old = partsOf(one.from);
    const stays = one.to !== null && partsOf(one.to).page === page && partsOf(one.to).anchor !== null;
    return old.page === page && old.anchor !== null && (within || !stays) ? [{ id: old.anchor, moved: one }] : [];
  });
