import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

interface Entry {
  version?: string;
  integrity?: string;
  optional?: boolean;
  hasInstallScript?: boolean;
  os?: string[];
  cpu?: string[];
  optionalDependencies?: Record<string, string>;
}
interface Manifest {
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
}

const read = (name: string): unknown => JSON.parse(readFileSync(new URL(`../${name}`, import.meta.url), 'utf8'));
const { packages } = read('package-lock.json') as { packages: Record<string, Entry> };
const manifest = read('package.json') as Manifest;

/** Where npm looks for a package named from a place in the tree: inside it, then in every folder above. */
function places(from: string, name: string): string[] {
  const parts = from === '' ? [] : from.split(/(?:^|\/)node_modules\//).slice(1);
  return parts
    .map((_, i) => [...parts.slice(0, parts.length - i), name])
    .concat([[name]])
    .map((path) => `node_modules/${path.join('/node_modules/')}`);
}

it('looks for a package where npm looks', () => {
  expect(places('node_modules/a/node_modules/@b/c', 'd')).toEqual([
    'node_modules/a/node_modules/@b/c/node_modules/d',
    'node_modules/a/node_modules/d',
    'node_modules/d',
  ]);
});

it('has an entry for every optional package of every platform (run "npm run lock" when one is missing)', () => {
  const missing = Object.entries(packages).flatMap(([from, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !places(from, name).some((place) => place in packages))
      .map((name) => `${name}, wanted by ${from}`),
  );
  expect(missing).toEqual([]);
});

it('has a checksum for every package, those of other platforms too (run "npm run lock" when one is missing)', () => {
  const bare = Object.entries(packages).filter(([path, { integrity }]) => path !== '' && !/^sha512-/.test(integrity ?? ''));
  expect(bare.map(([path]) => path)).toEqual([]);
});

it('pins every direct dependency to one version, the one in the lock', () => {
  const wanted = { ...manifest.dependencies, ...manifest.devDependencies };
  const locked = Object.fromEntries(Object.keys(wanted).map((name) => [name, packages[`node_modules/${name}`]?.version]));
  expect(Object.entries(wanted).filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([]);
  expect(locked).toEqual(wanted);
});

/** What a package for one system is called without its system: `@img/sharp`, `lightningcss`. */
const familyOf = (path: string): string =>
  path
    .replace(/^.*node_modules\//, '')
    .replace(
      /[-/](?:aix|android|darwin|freebsd|linux|linuxmusl|netbsd|openbsd|openharmony|sunos|wasm32|webcontainers|win32|windows)(?:-.*)?$/,
      '',
    );

it('runs nothing and brings no machine code that SECURITY.md doesn’t name', () => {
  const named = readFileSync(new URL('../.github/SECURITY.md', import.meta.url), 'utf8');
  const native = Object.entries(packages).filter(([, { hasInstallScript, os, cpu }]) => hasInstallScript ?? os ?? cpu);
  const families = [...new Set(native.map(([path]) => familyOf(path)))];
  expect(families.length).toBeGreaterThan(5);
  expect(families.filter((name) => !named.includes(`\`${name}\``))).toEqual([]);
});

it('names no registry: the lock installs from whichever one the reader uses', () => {
  const text = readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8');
  expect(text.match(/"resolved": "[^"]*"/g) ?? []).toEqual([]);
});
