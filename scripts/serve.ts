import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { setTimeout } from 'node:timers/promises';
import { type Answer, answer, type Served } from '../src/serve/respond.ts';
import { parseRedirects } from '../src/serve/redirect-rules.ts';
import { contentType } from '../src/serve/types.ts';
import { type Instead, passOn } from './instead.ts';

/** This machine alone. By its number: where `localhost` has two, another program may answer at the other. */
const host = '127.0.0.1';

/** How many ports are tried, one after the other, before serving is given up. */
const tries = 20;

/** The folder as it is now: a build may put another in its place while it is served. */
function servedAt(folder: string, base: string): Served {
  const redirects = join(folder, '_redirects');
  return {
    base,
    redirects: existsSync(redirects) ? parseRedirects(readFileSync(redirects, 'utf8')) : [],
    kindOf: (path) => {
      const found = statSync(join(folder, path), { throwIfNoEntry: false });
      return found?.isFile() ? 'file' : found?.isDirectory() ? 'folder' : null;
    },
  };
}

/** The folder of files whose names change with what they hold. */
const hashed = '_astro';

/** The bytes of a hashed file that is no longer in the folder. */
type Kept = (path: string) => Buffer | null;

/** The hashed files of every build that was served: pages of the one before go on asking for theirs. */
function keepHashed(folder: string): Kept {
  const kept = new Map<string, Buffer>();
  let mark = 0;
  return (path) => {
    const { ino = 0 } = statSync(join(folder, hashed), { throwIfNoEntry: false }) ?? {};
    if (ino !== 0 && ino !== mark) {
      mark = ino;
      for (const name of readdirSync(join(folder, hashed))) kept.set(`${hashed}/${name}`, readFileSync(join(folder, hashed, name)));
    }
    return kept.get(path) ?? null;
  };
}

/** The answer to an address, its file open. While a build takes the place of another there is none for a moment; that is waited for. */
async function openAnswer(folder: string, base: string, address: string): Promise<{ given: Answer; handle: FileHandle | null }> {
  for (let tried = 0; ; tried++) {
    const given = answer(address, servedAt(folder, base));
    try {
      if ('to' in given) return { given, handle: null };
      if (given.file !== null) return { given, handle: await open(join(folder, given.file)) };
      if (existsSync(join(folder, 'index.html'))) return { given, handle: null };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    }
    if (tried === 20) return { given, handle: null };
    await setTimeout(50);
  }
}

/** Writes the answer to one request. */
async function respond(folder: string, base: string, kept: Kept, { method, url = '/' }: IncomingMessage, response: ServerResponse) {
  if (method !== 'GET' && method !== 'HEAD') {
    response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    return;
  }
  const { given, handle } = await openAnswer(folder, base, url);
  if ('to' in given) {
    response.writeHead(given.status, { Location: given.to }).end();
    return;
  }
  const path = url.slice(base.length).replace(/\?.*$/s, '');
  const bytes = kept(path);
  const isKept = given.status === 404 && bytes !== null;
  response.writeHead(isKept ? 200 : given.status, {
    'Content-Type': contentType(isKept ? path : (given.file ?? 'nothing.txt')),
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
  });
  try {
    if (handle !== null && !isKept && method === 'GET') await pipeline(handle.createReadStream(), response);
    else response.end(isKept && method === 'GET' ? bytes : undefined);
  } finally {
    // A reader who has gone leaves no stream to close it.
    await handle?.close();
  }
}

/** Listens on a port, or where it is taken on one of the next. Throws when none is free or none may be used. */
async function listen(server: Server, port: number): Promise<void> {
  for (let next = port; ; next++) {
    try {
      await new Promise<void>((resolve, reject) => {
        server.once('error', reject);
        server.listen(next, host, () => {
          server.off('error', reject);
          resolve();
        });
      });
      return;
    } catch (error) {
      const { code, message } = error as NodeJS.ErrnoException;
      const isLast = next === port + tries - 1 || next === 65_535;
      if (code !== 'EADDRINUSE') throw new Error(`port ${next}: ${message}. Choose another with --port.`, { cause: error });
      if (isLast) throw new Error(`ports ${port} to ${next} are taken. Choose another with --port.`, { cause: error });
    }
  }
}

/** Serves a built site under its base; while another is named `instead`, that one is asked first. Gives the server, its port and the home page's address without a closing slash. Port 0 is any that is free. */
export async function serveSite(
  folder: string,
  port: number,
  base = '/',
  instead: Instead = { port: null },
): Promise<{ server: Server; port: number; url: string }> {
  const root = `/${base}/`.replace(/\/+/g, '/');
  const kept = keepHashed(folder);
  const server = createServer((request, response) => {
    const own = (): void => void respond(folder, root, kept, request, response).catch(() => response.destroy());
    const isRead = request.method === 'GET' || request.method === 'HEAD';
    if (instead.port === null || !isRead) own();
    else passOn(host, instead.port, request, response, own);
  });
  await listen(server, port);
  const { port: got } = server.address() as AddressInfo;
  return { server, port: got, url: `http://${host}:${got}${root.slice(0, -1)}` };
}
