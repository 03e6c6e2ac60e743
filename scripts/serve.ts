import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, request as askServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { answer, type Served } from '../src/serve/respond.ts';
import { parseRedirects } from '../src/serve/redirect-rules.ts';
import { contentType } from '../src/serve/types.ts';

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

/** Where a server of this machine is asked first, while there is one: it makes pages anew that the folder has as they were. */
export interface Instead {
  port: number | null;
}

/** A page of the site as it is now, which is no longer there when that server lacks it; copies of releases and files that a build adds are the folder’s alone. */
const isPage = (path = '/'): boolean => /^[^?]*\/(?:\?|$)/u.test(path) && !/\/v\//u.test(path);

/** Hands a request on; what that server doesn't have, or when it has gone, is answered otherwise. */
function passOn(port: number, request: IncomingMessage, response: ServerResponse, otherwise: () => void): void {
  const { url: path, method, headers } = request;
  askServer({ host, port, path, method, headers }, (given) => {
    if (given.statusCode === 404 && !isPage(path)) {
      given.resume();
      otherwise();
      return;
    }
    response.writeHead(given.statusCode ?? 502, given.headers);
    given.on('error', () => response.destroy()).pipe(response);
  })
    .on('error', () => (response.headersSent ? response.destroy() : otherwise()))
    .end();
}

/** Writes the answer to one request. */
function respond(folder: string, base: string, request: IncomingMessage, response: ServerResponse): void {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    return;
  }
  const given = answer(request.url ?? '/', servedAt(folder, base));
  if ('to' in given) {
    response.writeHead(given.status, { Location: given.to }).end();
    return;
  }
  const { status, file } = given;
  response.writeHead(status, {
    'Content-Type': contentType(file ?? 'nothing.txt'),
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
  });
  if (file === null || request.method === 'HEAD') response.end();
  else
    createReadStream(join(folder, file))
      .on('error', () => response.destroy())
      .pipe(response);
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
  const server = createServer((request, response) => {
    const own = (): void => respond(folder, root, request, response);
    const isRead = request.method === 'GET' || request.method === 'HEAD';
    if (instead.port === null || !isRead) own();
    else passOn(instead.port, request, response, own);
  });
  await listen(server, port);
  const { port: got } = server.address() as AddressInfo;
  return { server, port: got, url: `http://${host}:${got}${root.slice(0, -1)}` };
}
