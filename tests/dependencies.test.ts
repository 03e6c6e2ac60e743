import { existsSync, globSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { posix } from 'node:path';
import { expect, it } from 'vitest';

interface Manifest {
  scripts: Record<string, string>;
  dependencies: Record<string, string>;
}

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;

/** What a host or an editor runs: every command that is a script, but not those that take up the tests to measure something or do harm on purpose. */
const hosted = Object.values(manifest.scripts)
  .flatMap((command) => /scripts\/\S+\.ts/.exec(command) ?? [])
  .filter((path) => path !== 'scripts/faults.ts' && !readFileSync(path, 'utf8').includes("'../tests/"));

/** Every module that a text imports as it runs; types are gone by then. */
const importsOf = (text: string): string[] =>
  [
    /^\s*(?:import|export)\s+(?!type\b)(?:[^'";]*?\bfrom\s*)?'([^']+)'/gm,
    /\bimport\(\s*'([^']+)'\s*\)/g,
    /\brun\(\s*'node_modules\/([^']+)'/g,
  ].flatMap((pattern) => [...text.matchAll(pattern)].flatMap(([, name]) => name ?? []));

/** The package a module is in: `@a/b/c` → `@a/b`. */
const packageOf = (name: string): string => name.split('/', name.startsWith('@') ? 2 : 1).join('/');

const own = (name: string): boolean => name.startsWith('.');
const foreign = (name: string): boolean => !own(name) && !name.startsWith('node:') && !builtinModules.includes(name);
const virtual = (name: string): boolean => name.startsWith('astro:');

/** The packages that files and all that they import from this repository ask for, each with one file that does. */
function packagesOf(files: readonly string[]): Map<string, string> {
  const found = new Map<string, string>();
  const seen = new Set(files);
  for (const file of seen) {
    for (const name of importsOf(readFileSync(file, 'utf8'))) {
      const path = posix.join(posix.dirname(file), name.replace(/\?.*$/, ''));
      if (own(name) && /\.(ts|astro|mjs)$/.test(path) && existsSync(path)) seen.add(path);
      if (foreign(name) && !virtual(name)) found.set(packageOf(name), file);
    }
  }
  return found;
}

it.each([
  ["import { parse } from 'yaml';", ['yaml']],
  ["import type { Node } from 'mdast';", []],
  ["import { type Node } from 'mdast';", ['mdast']],
  ["import '@citation-js/plugin-ris';", ['@citation-js/plugin-ris']],
  ["import {\n  a,\n  b,\n} from '@scope/name/deep';", ['@scope/name/deep']],
  ["export { a } from 'a';", ['a']],
  ["const { a } = await import('a/b');", ['a/b']],
  ["await run('node_modules/astro/bin/astro.mjs', ['build'])", ['astro/bin/astro.mjs']],
])('%s', (text, names) => {
  expect(importsOf(text)).toEqual(names);
});

it('what is run on an install without development packages asks for none of them', () => {
  const site = globSync('src/**/*.{ts,astro}').map((path) => path.replaceAll('\\', '/'));
  const packages = packagesOf([...hosted, 'astro.config.mjs', ...site]);
  expect(hosted).toEqual(expect.arrayContaining(['content', 'build', 'start', 'release', 'links'].map((name) => `scripts/${name}.ts`)));
  expect([...packages.keys()]).toEqual(expect.arrayContaining(['astro', 'parse5', 'yaml', '@citation-js/core', 'fflate']));
  expect([...packages].filter(([name]) => !(name in manifest.dependencies))).toEqual([]);
});
