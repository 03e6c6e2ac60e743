import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join, resolve } from 'node:path';
import process, { env } from 'node:process';
import { setTimeout } from 'node:timers/promises';
import { foldersOf } from '../folders.ts';
import { type Fault, type Outcome, skipped, tally } from './fault.ts';

/** A web server whose configuration the README gives. */
interface Host {
  name: 'nginx' | 'caddy';
  /** the whole configuration for a snippet, a site, a port, and a folder for what the server writes */
  config: (snippet: string, dist: string, port: number, work: string, program: string) => string;
  args: (file: string, work: string) => string[];
}

const nginx: Host = {
  name: 'nginx',
  config: (snippet, dist, port, work, program) => `daemon off; pid ${work}/pid; error_log ${work}/error.log;
${process.getuid?.() === 0 ? 'user root;' : ''}
events {}
http {
  include ${join(dirname(program), '../../etc/nginx/mime.types')};
  access_log off;
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${work}/${name};`).join(' ')}
  ${snippet.replace(/# … listen.*/, `listen 127.0.0.1:${port}; root ${dist};`)}
}`,
  args: (file, work) => ['-p', work, '-c', file],
};

const caddy: Host = {
  name: 'caddy',
  config: (snippet, dist, port) =>
    `{\n  admin off\n}\n${snippet.replace('example.org {', `http://127.0.0.1:${port} {`).replace('root * dist', `root * ${dist}`)}`,
  args: (file) => ['run', '--config', file, '--adapter', 'caddyfile'],
};

/** The program of a server: the one that NGINX_PATH or CADDY_PATH names, else an installed one. */
const programOf = (name: string): string | undefined =>
  [
    env[`${name.toUpperCase()}_PATH`] ?? '',
    ...`${env.PATH ?? ''}${delimiter}/usr/sbin`.split(delimiter).map((folder) => join(folder, name)),
  ].find((path) => path !== '' && existsSync(path));

const freePort = (): Promise<number> =>
  new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => done(port));
    });
  });

const everywhere = {
  'access-control-allow-origin': '*',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
};

/** What each kind of file must be answered with, besides the headers of all; a header that must not be there is empty. */
function wantedOf(dist: string): [path: string, status: number, headers: Record<string, string>][] {
  const [hashed = ''] = readdirSync(join(dist, '_astro'));
  const [picture = ''] = readdirSync(join(dist, 'embed'));
  const unframed = { 'x-frame-options': 'SAMEORIGIN' };
  return [
    ['/', 200, { 'content-type': 'text/html', ...unframed }],
    ['/plans/', 200, { 'content-type': 'text/html', ...unframed }],
    [`/embed/${picture}/`, 200, { 'content-type': 'text/html', 'x-frame-options': '' }],
    ['/none/of/these', 404, { 'content-type': 'text/html' }],
    [`/_astro/${hashed}`, 200, { 'cache-control': 'public, max-age=31536000, immutable' }],
    ['/data/targets.csv', 200, { 'cache-control': 'public, max-age=3600', 'content-type': 'text/csv; charset=utf-8' }],
    ['/data/datapackage.json', 200, { 'content-type': 'application/json' }],
  ];
}

/** What differs from what is wanted at an address. */
async function faultsAt(root: string, [path, status, headers]: ReturnType<typeof wantedOf>[number], notFound: string): Promise<string[]> {
  const answer = await fetch(root + path);
  const body = await answer.text();
  const wanted = Object.entries({ ...headers, ...(status === 200 && everywhere) });
  return [
    ...(answer.status === status ? [] : [`${path}: ${answer.status} for ${status}`]),
    ...(status !== 404 || body === notFound ? [] : [`${path}: not the page 404.html`]),
    ...wanted
      .filter(([name, value]) => {
        const said = (answer.headers.get(name) ?? '').toLowerCase();
        return value === '' ? said !== '' : !said.startsWith(value.toLowerCase());
      })
      .map(([name, value]) => `${path}: ${name} is ${answer.headers.get(name) ?? 'missing'}, not ${value || 'left out'}`),
  ];
}

/** Serves dist/ with the configuration of the README and asks for a file of each kind. */
async function tryHost({ name, config, args }: Host): Promise<Outcome> {
  const program = programOf(name);
  if (program === undefined) return skipped(`${name} is not installed; ${name.toUpperCase()}_PATH names its program`);
  const dist = resolve(foldersOf().out);
  if (!existsSync(join(dist, 'index.html'))) return skipped('there is no built site: npm run build');
  const [, snippet = ''] =
    new RegExp(`\`\`\`${name === 'caddy' ? 'caddy' : 'nginx'}\\n(.*?)\`\`\``, 's').exec(readFileSync('README.md', 'utf8')) ?? [];
  const work = mkdtempSync(join(tmpdir(), 'duizhao-host-'));
  const [port, file] = [await freePort(), join(work, 'config')];
  mkdirSync(join(work, 'logs'));
  writeFileSync(file, config(snippet, dist, port, work, program));
  const child = spawn(program, args(file, work), { stdio: ['ignore', 'ignore', 'pipe'], env: { ...env, HOME: work } });
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  try {
    const root = `http://127.0.0.1:${port}`;
    for (let tried = 0; tried < 50 && child.exitCode === null && !(await fetch(root).catch(() => null)); tried++) await setTimeout(200);
    if (child.exitCode !== null) return { happened: `did not begin: ${said.slice(-300)}`, held: false };
    const wanted = wantedOf(dist);
    const notFound = readFileSync(join(dist, '404.html'), 'utf8');
    const faults = (await Promise.all(wanted.map((each) => faultsAt(root, each, notFound)))).flat();
    const version = spawnSync(program, [name === 'nginx' ? '-v' : 'version'], { encoding: 'utf8' });
    const [number = ''] = /\d+\.\d+\.\d+/.exec(version.stdout + version.stderr) ?? [];
    return tally(`${name} ${number}: ${wanted.length} kinds of file, each with its headers`, faults);
  } finally {
    child.kill('SIGTERM');
    rmSync(work, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

/** The README's configurations, tried with the servers that they are for. */
export const servers: readonly Fault[] = [nginx, caddy].map((host) => ({
  name: host.name,
  what: `\`dist/\` served by ${host.name} as the README configures it`,
  run: () => tryHost(host),
}));
