import { folders } from '../src/strings/language-folders.ts';
import { type IncomingMessage, request as askServer, type ServerResponse } from 'node:http';

/** Where a server of this machine is asked first, while there is one: it makes pages anew that a folder has as they were. */
export interface Instead {
  port: number | null;
}

/** Below these stands what that server doesn't make: copies of releases, and the pages of other languages than its own. */
const elsewhere = new RegExp(`/(?:v/|${Object.values(folders).filter(Boolean).join('|')})`, 'u');

/** A page of the site as it is now, which is no longer there when that server lacks it; files that a build adds are the folder’s alone. */
const isPage = (path = '/'): boolean => /^[^?]*\/(?:\?|$)/u.test(path) && !elsewhere.test(path);

/** Hands a request on to a port of a host; what the server there doesn't have, or when it has gone, is answered otherwise. */
export function passOn(host: string, port: number, request: IncomingMessage, response: ServerResponse, otherwise: () => void): void {
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
