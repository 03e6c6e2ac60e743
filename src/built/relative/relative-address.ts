/** The way from one file to another, both as paths below one folder: `plans/x/index.html`, `index.html` → `../../index.html`. */
function wayTo(from: string, to: string): string {
  const [here, there] = [from.split('/').slice(0, -1), to.split('/')];
  let same = 0;
  while (same < here.length && same < there.length - 1 && here[same] === there[same]) same++;
  return [...here.slice(same).map(() => '..'), ...there.slice(same)].join('/');
}

/**
 * An address of a site as the way to its file from a page, for a disk that knows no root and no index pages:
 * `/v/2026.12/plans/?a#b` from `index.html` → `plans/index.html?a#b`. Null for an address that is not below `base`.
 */
export function relativeAddress(address: string, page: string, base: string): string | null {
  if (!address.startsWith(base) || address.startsWith('//')) return null;
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(address.slice(base.length)) ?? [];
  return wayTo(page, path === '' || path.endsWith('/') ? `${path}index.html` : path) + rest;
}
