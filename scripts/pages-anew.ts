import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { env } from 'node:process';
import { setTimeout } from 'node:timers/promises';
import { run } from './stage.ts';

/** This machine alone, as the server of the site. */
const host = '127.0.0.1';

/** A port that nobody listens on. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, host);
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** True once the home page is answered at a port. */
const isAnswered = async (port: number): Promise<boolean> => {
  const home = `http://${host}:${port}/${env.BASE_PATH ?? ''}/`.replace(/(?<!:)\/+/g, '/');
  return fetch(home).then(
    ({ ok }) => ok,
    () => false,
  );
};

/** So often it is asked. */
const pause = 200;

/** Starts a server that makes pages as they are asked for, from what content/ is now; ready when the home page is. Throws where it ends before. */
export async function makePagesAnew(): Promise<{ port: number; end: () => Promise<void> }> {
  const port = await freePort();
  const ending = new AbortController();
  const args = ['dev', '--port', String(port), '--host', host];
  const ended = run('node_modules/astro/bin/astro.mjs', args, { quiet: true, signal: ending.signal }).then(
    () => new Error('the server ended.'),
    (error: unknown) => (error instanceof Error ? error : new Error(String(error))),
  );
  for (let isReady = false; !isReady;) {
    const state = await Promise.race([ended, isAnswered(port)]);
    if (state instanceof Error) throw state;
    isReady = state;
    if (!isReady) await setTimeout(pause);
  }
  return {
    port,
    end: async () => {
      ending.abort();
      await ended;
    },
  };
}
