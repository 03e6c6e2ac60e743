import type { Moved } from '../../model/ledger.ts';
import { url } from '../../library/url.ts';

/** An address of moved.yml under the site's base. */
export const hrefOf = (address: string): string => url.root + address.slice(1);

/** Splits an address into its page and its anchor. */
export function partsOf(address: string): { page: string; anchor: string | null } {
  const [page, anchor] = address.split('#');
  return { page, anchor: anchor ?? null };
}

/** Whole pages that moved or went; anchors are kept by the pages they stood on. */
export const movedPages = <T extends Moved>(moved: readonly T[]): T[] =>
  moved.filter(({ from }) => partsOf(from).anchor === null && from.endsWith('/'));

/** A page's HTML with the old ids of anchors that moved within it: an empty element at the new place. */
export function withOldAnchors(html: string, page: string, moved: readonly Moved[]): string {
  return moved.reduce((text, { from, to }) => {
    const [old, now] = [partsOf(from), partsOf(to ?? '')];
    if (old.page !== page || now.page !== page || old.anchor === null || now.anchor === null) return text;
    const opening = new RegExp(`<[a-z0-9]+[^>]*\\sid="${now.anchor}"[^>]*>`);
    return text.replace(opening, (tag) => `${tag}<span class="added" id="${old.anchor}"></span>`);
  }, html);
}

/** Anchors that left a page: their old ids, with where they are now or what they were. */
export const leftAnchors = (page: string, moved: readonly Moved[]): { id: string; moved: Moved }[] =>
  moved.flatMap((one) => {
    const old = partsOf(one.from);
    const stays = one.to !== undefined && partsOf(one.to).page === page;
    return old.page === page && old.anchor !== null && !stays ? [{ id: old.anchor, moved: one }] : [];
  });
