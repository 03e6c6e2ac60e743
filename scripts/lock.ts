/**
 * Adds to package-lock.json the platform builds that the registry didn't offer when the lock was written, and asks the registry for
 * the checksums of those that have none. Without them `npm ci` refuses the lock it was given ("Missing: @pagefind/darwin-arm64@ from
 * lock file"), or installs on another system what nobody compares with anything.
 * Run after every `npm install`; tests/lock.test.ts fails when an entry or a checksum is missing.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { readArguments } from './arguments.ts';

readArguments({
  command: 'npm run lock',
  about: `Adds to package-lock.json the builds for other platforms, without which npm ci refuses it there, with their checksums.
To be run after every npm install.`,
});

interface Entry {
  version?: string;
  integrity?: string;
  dev?: boolean;
  os?: string[];
  cpu?: string[];
  optional?: true;
  optionalDependencies?: Record<string, string>;
}

const systems: Record<string, string> = { windows: 'win32', win32: 'win32', wasi: 'wasi' };

/** The place where npm looks for `name` from `path`: beside it, or in any folder above. */
const found = (packages: Record<string, Entry>, path: string, name: string): boolean =>
  path
    .split('/node_modules/')
    .map((_part, i, parts) => `${parts.slice(0, i + 1).join('/node_modules/')}/node_modules/${name}`)
    .concat(`node_modules/${name}`)
    .some((place) => place in packages);

/** `@pagefind/darwin-arm64` → os darwin, cpu arm64. */
function platform(name: string): Pick<Entry, 'os' | 'cpu'> {
  const part = /(android|darwin|freebsd|linux|openharmony|windows|win32)-(arm64|arm|x64|ia32|riscv64|ppc64|s390x)/.exec(name);
  if (part) return { os: [systems[part[1]] ?? part[1]], cpu: [part[2]] };
  return /wasm32/.test(name) ? { cpu: ['wasm32'] } : {};
}

/** The checksum that the registry gives for a package; null where it gives none. */
function checksum(name: string, version: string): string | null {
  const { stdout } = spawnSync(`npm view ${name}@${version} dist.integrity`, { encoding: 'utf8', shell: true });
  return /^sha512-[\w+/]{86}==$/m.exec(stdout)?.[0] ?? null;
}

/** Gives the entries without one their checksum; the names of those that stay without. */
function addChecksums(packages: Record<string, Entry>): { summed: number; without: string[] } {
  const bare = Object.entries(packages).filter(([path, { version, integrity }]) => path !== '' && version && !integrity);
  const without: string[] = [];
  for (const [path, entry] of bare) {
    const { version = '', ...rest } = entry;
    const integrity = checksum(path.replace(/^.*node_modules\//, ''), version);
    if (integrity === null) without.push(path);
    else packages[path] = { version, integrity, ...rest };
  }
  return { summed: bare.length - without.length, without };
}

const file = 'package-lock.json';
const lock = JSON.parse(readFileSync(file, 'utf8')) as { packages: Record<string, Entry> };
let added = 0;
for (const [path, entry] of Object.entries(lock.packages)) {
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    if (found(lock.packages, path, name)) continue;
    lock.packages[`node_modules/${name}`] = { version, ...(entry.dev && { dev: true }), ...platform(name), optional: true };
    added++;
  }
}
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)));
const { summed, without } = addChecksums(lock.packages);
if (added + summed > 0) writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
console.log(`package-lock.json: ${added} platform entries and ${summed} checksums added`);
if (without.length > 0) {
  console.error(`package-lock.json: the registry gives no checksum of ${without.join(', ')}. Run npm run lock again where it does.`);
  process.exitCode = 1;
}
