import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Instead } from '../../scripts/instead.ts';
import { serveSite } from '../../scripts/serve.ts';

let folder: string;
let servers: Server[];

beforeEach(() => {
  servers = [];
  folder = mkdtempSync(join(tmpdir(), 'duizhao-'));
  mkdirSync(join(folder, 'plans'));
  mkdirSync(join(folder, 'en/plans'), { recursive: true });
  writeFileSync(join(folder, 'en/plans/index.html'), 'Plans');
  writeFileSync(join(folder, 'index.html'), '首页');
  writeFileSync(join(folder, 'plans/index.html'), '规划');
  writeFileSync(join(folder, '404.html'), '没有这一页');
  writeFileSync(join(folder, '_redirects'), '/old/ /plans/ 301\n');
});
afterEach(async () => {
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
  rmSync(folder, { recursive: true, force: true });
});

/** Serves the folder until the test ends. */
async function start(port: number, base?: string, instead?: Instead): Promise<{ port: number; url: string }> {
  const { server, ...served } = await serveSite(folder, port, base, instead);
  servers.push(server);
  return served;
}

/** What is answered at an address, without following where it sends. */
async function ask(address: string, method = 'GET'): Promise<unknown[]> {
  const response = await fetch(address, { method, redirect: 'manual', headers: { connection: 'close' } });
  const { headers, status } = response;
  return [status, headers.get('location') ?? headers.get('content-type'), await response.text()];
}

describe('over the wire', () => {
  it.each<[path: string, answered: unknown[]]>([
    ['/', [200, 'text/html; charset=utf-8', '首页']],
    ['/plans', [301, '/plans/', '']],
    ['/old/', [301, '/plans/', '']],
    ['/none', [404, 'text/html; charset=utf-8', '没有这一页']],
  ])('%s', async (path, answered) => {
    const { url } = await start(0);
    expect(await ask(`${url}${path}`)).toEqual(answered);
  });

  it('another server is asked first while it is named; what it lacks, and all when it has gone, the folder has', async () => {
    const anew = createServer(({ url = '' }, response) =>
      response.writeHead(url === '/plans/' ? 200 : 404, { 'content-type': 'text/html' }).end('新规划'),
    ).listen(0, '127.0.0.1');
    await new Promise((resolve) => anew.once('listening', resolve));
    const instead: Instead = { port: (anew.address() as AddressInfo).port };
    const { url } = await start(0, '/', instead);
    expect(await ask(`${url}/plans/`)).toEqual([200, 'text/html', '新规划']);
    expect(await ask(`${url}/gone/`)).toEqual([404, 'text/html', '新规划']);
    expect((await ask(`${url}/en/plans/`))[2]).toBe('Plans');
    expect(await ask(`${url}/404.html`)).toEqual([200, 'text/html; charset=utf-8', '没有这一页']);
    expect((await ask(`${url}/plans`))[0]).toBe(301);
    await new Promise((resolve) => anew.close(resolve));
    expect((await ask(`${url}/plans/`))[2]).toBe('规划');
    instead.port = null;
    expect((await ask(`${url}/plans/`))[2]).toBe('规划');
  });

  it('HEAD gives the heads alone, and nothing can be written', async () => {
    const { url } = await start(0);
    expect(await ask(`${url}/plans/`, 'HEAD')).toEqual([200, 'text/html; charset=utf-8', '']);
    expect(await ask(`${url}/plans/`, 'POST')).toEqual([405, null, '']);
  });

  it('a site under a base', async () => {
    const { url } = await start(0, '/v/2026.12');
    expect(url).toMatch(/\/v\/2026\.12$/);
    expect(await ask(`${url}/plans/`)).toEqual([200, 'text/html; charset=utf-8', '规划']);
  });
});

describe('ports', () => {
  it('where one is taken the next is used, and named', async () => {
    const first = await start(0);
    const second = await start(first.port);
    expect(second.port).toBeGreaterThan(first.port);
    expect(second.url).toBe(`http://127.0.0.1:${second.port}`);
    expect(await ask(`${second.url}/plans/`)).toEqual([200, 'text/html; charset=utf-8', '规划']);
  });

  it('one that there isn’t is refused', async () => {
    await expect(start(65_536)).rejects.toThrow();
  });
});
