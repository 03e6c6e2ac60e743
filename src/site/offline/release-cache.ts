/** A release in the browser's own store of answers, as `offline.js` reads it. */
import { addressOf, type ListedFile } from './offline-files.ts';

/** What is said of a release that is kept whole. */
export interface KeptNote {
  files: number;
  bytes: number;
  /** When it was kept, ISO 8601. */
  at: string;
}

/** A release that may be kept: the root of its copy, with a slash at its end, and the checksum of the list of its files. */
export interface Copy {
  release: string;
  root: string;
  sum: string;
}

/** Why a release was not kept, or not whole; `path` names the file that was another. */
export class NotKept extends Error {
  readonly why: 'noCopy' | 'otherList' | 'otherFile' | 'network' | 'full';
  readonly path: string;
  constructor(why: NotKept['why'], path = '') {
    super(why);
    this.why = why;
    this.path = path;
  }
}

const cacheName = ({ root }: Copy): string => `duizhao ${new URL(root).pathname}`;
export const openCache = (copy: Copy): Promise<Cache> => caches.open(cacheName(copy));

/** What is kept beside the files, at names that no file of a release has. */
const noteAt = ({ root }: Copy): string => `${root}.kept`;
const insteadAt = ({ root }: Copy): string => `${root}.not-kept`;

const hex = (bytes: ArrayBuffer): string => Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');
export const sumOf = async (bytes: BufferSource): Promise<string> => hex(await crypto.subtle.digest('SHA-256', bytes));

/** What the site has at an address. Throws where it has nothing there, saying why that matters, or where it can't be reached to the end. */
export async function ask(address: string, missing: NotKept['why'], path = ''): Promise<{ bytes: ArrayBuffer; headers: Headers }> {
  const answer = await fetch(address, { cache: 'no-cache' }).catch(() => null);
  if (answer === null || answer.status >= 500) throw new NotKept('network');
  if (!answer.ok) throw new NotKept(missing, path);
  const bytes = await answer.arrayBuffer().catch(() => null);
  if (bytes === null) throw new NotKept('network');
  return { bytes, headers: answer.headers };
}

/** Headers that tell how the bytes came over, and that nobody needs who has them. */
const ofTransport = ['content-encoding', 'content-length', 'transfer-encoding', 'set-cookie', 'vary'];

/** Puts a file of a release into the store, once it is known to be the one that the list names; returns its bytes. One that is there already is left: it was held to the same list. */
export async function keepFile(cache: Cache, { root }: Copy, { path, sum }: ListedFile): Promise<number> {
  const address = root + addressOf(path).split('/').map(encodeURIComponent).join('/');
  const found = await cache.match(address);
  if (found) return (await found.blob()).size;
  const { bytes, headers: given } = await ask(address, 'otherFile', path);
  if ((await sumOf(bytes)) !== sum) throw new NotKept('otherFile', path);
  const headers = new Headers([...given].filter(([name]) => !ofTransport.includes(name)));
  await cache.put(address, new Response(bytes, { headers })).catch((error: unknown) => {
    throw error instanceof DOMException && error.name === 'QuotaExceededError' ? new NotKept('full') : error;
  });
  return bytes.byteLength;
}

/** The note of a release that is kept whole; null for any other. */
export async function readNote(copy: Copy): Promise<KeptNote | null> {
  if (!(await caches.has(cacheName(copy)))) return null;
  const note = await (await openCache(copy)).match(noteAt(copy));
  return note ? ((await note.json()) as KeptNote) : null;
}

/** Says of a release that it is whole, and what stands in the place of pages that were left out. */
export async function writeNote(cache: Cache, copy: Copy, note: KeptNote, instead: string): Promise<void> {
  await cache.put(insteadAt(copy), new Response(instead, { status: 503, headers: { 'content-type': 'text/html; charset=utf-8' } }));
  await cache.put(noteAt(copy), Response.json(note));
}

/** Has `offline.js` answer for a release from now on. */
export async function register(script: string, { root }: Copy): Promise<void> {
  await navigator.serviceWorker.register(script, { scope: new URL(root).pathname, updateViaCache: 'none' });
}

/** Removes a release from this browser. */
export async function removeRelease(copy: Copy): Promise<void> {
  const registration = await navigator.serviceWorker.getRegistration(copy.root);
  if (registration?.scope === copy.root) await registration.unregister();
  await caches.delete(cacheName(copy));
}
