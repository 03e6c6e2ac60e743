import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

interface Entry {
  version?: string;
  optional?: boolean;
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

it('has an entry for every optional package of every platform (run "node scripts/lock.ts" when one is missing)', () => {
  const missing = Object.entries(packages).flatMap(([from, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !places(from, name).some((place) => place in packages))
      .map((name) => `${name}, wanted by ${from}`),
  );
  expect(missing).toEqual([]);
});

it('pins every direct dependency to one version, the one in the lock', () => {
  const wanted = { ...manifest.dependencies, ...manifest.devDependencies };
  const locked = Object.fromEntries(Object.keys(wanted).map((name) => [name, packages[`node_modules/${name}`]?.version]));
  expect(Object.entries(wanted).filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([]);
  expect(locked).toEqual(wanted);
});

it('names no registry: the lock installs from whichever one the reader uses', () => {
  const text = readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8');
  expect(text.match(/"resolved": "[^"]*"/g) ?? []).toEqual([]);
});
