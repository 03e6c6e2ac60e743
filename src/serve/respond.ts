import { posix } from 'node:path';
import { type Redirect, redirected } from './redirect-rules.ts';

/** A folder of a built site as its server sees it. */
export interface Served {
  /** the address the site is built for, with a slash at both ends */
  base: string;
  redirects: readonly Redirect[];
  /** what stands at a path below the folder, without a slash before it */
  kindOf: (path: string) => 'file' | 'folder' | null;
}

/** What a request is answered with: a file, another address, or that there is nothing (with the site's own page for it, where it has one). */
export type Answer =
  { status: 200; file: string } | { status: 301 | 302 | 303 | 307 | 308; to: string } | { status: 404; file: string | null };

/** What hosts read and don't publish. */
const kept = new Set(['_headers', '_redirects']);

/** The path and the query of a request's address; null where it can't be read. The path is decoded and never leads above its root. */
function partsOf(address: string): { path: string; query: string } | null {
  const [before = '', ...rest] = address.split('?');
  const query = rest.length > 0 ? `?${rest.join('?')}` : '';
  try {
    const path = decodeURIComponent(before);
    return path.startsWith('/') && !/[\0\\]/.test(path) ? { path: posix.normalize(path), query } : null;
  } catch {
    return null;
  }
}

const encoded = (path: string): string => path.split('/').map(encodeURIComponent).join('/');

/** What stands at a path of the site: its file, a folder's own page, or the folder's address when its slash is missing. */
function found(path: string, { base, kindOf }: Served): Answer | null {
  if (!path.startsWith(base)) return `${path}/` === base ? { status: 301, to: base } : null;
  const below = path.slice(base.length).replace(/\/$/, '');
  const isFolder = below === '' || kindOf(below) === 'folder';
  if (!isFolder) return !kept.has(below) && !path.endsWith('/') && kindOf(below) === 'file' ? { status: 200, file: below } : null;
  const page = below === '' ? 'index.html' : `${below}/index.html`;
  if (kindOf(page) !== 'file') return null;
  return path.endsWith('/') ? { status: 200, file: page } : { status: 301, to: `${encoded(path)}/` };
}

/** Answers the address of a request as a static host does: what moved is sent on, folders give their page, the unknown gives 404.html. */
export function answer(address: string, served: Served): Answer {
  const missing: Answer = { status: 404, file: served.kindOf('404.html') === 'file' ? '404.html' : null };
  const parts = partsOf(address);
  if (parts === null) return missing;
  const moved = redirected(parts.path, served.redirects);
  if (moved) return moved;
  const there = found(parts.path, served);
  return there && 'to' in there ? { ...there, to: there.to + parts.query } : (there ?? missing);
}
