import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

const types: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.jsonl': 'application/jsonl; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
};

/** The file an address stands for, or null; `slash` when the address is a folder's and lacks its slash. */
function find(root: string, address: string): { file: string | null; slash: boolean } {
  const path = join(root, address);
  const kind = statSync(path, { throwIfNoEntry: false });
  if (kind?.isFile() && !address.endsWith('/')) return { file: path, slash: false };
  if (!kind?.isDirectory()) return { file: null, slash: false };
  const index = join(path, 'index.html');
  return { file: existsSync(index) ? index : null, slash: !address.endsWith('/') };
}

/** The path an address names, never above the root; null where it can't be read. */
function pathOf(address: string): string | null {
  try {
    const path = decodeURIComponent(new URL(address, 'http://localhost').pathname);
    return path.includes('\0') ? null : join('/', path).replaceAll('\\', '/');
  } catch {
    return null;
  }
}

/** Answers one request as a plain file host does: folders give their index.html, the unknown gives 404.html. */
function answer(root: string, request: IncomingMessage, response: ServerResponse): void {
  const path = pathOf(request.url ?? '/');
  const { file: found, slash } = path === null ? { file: null, slash: false } : find(root, path);
  if (found && slash) {
    response.writeHead(301, { Location: encodeURI(`${path}/`) }).end();
    return;
  }
  const missing = join(root, '404.html');
  const file = found ?? (existsSync(missing) ? missing : null);
  const type = types[extname(file ?? '.txt')] ?? 'application/octet-stream';
  response.writeHead(found ? 200 : 404, { 'Content-Type': type, 'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff' });
  if (file === null || request.method === 'HEAD') response.end();
  else createReadStream(file).pipe(response);
}

/** Serves a folder on a free port of this machine alone; gives the server and its address without a closing slash. */
export async function serve(root: string): Promise<{ server: Server; url: string }> {
  const server = createServer((request, response) => answer(root, request, response));
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', resolve));
  return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}
