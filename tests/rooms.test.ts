import { globSync, readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/** Which rooms of src/ a room may import from, besides itself. */
const allowed: Record<string, string[]> = {
  model: [],
  language: [],
  pipeline: ['model', 'language'],
  markdown: [],
  strings: ['model', 'markdown'],
  audit: [],
  bench: ['audit', 'pipeline', 'score'],
  library: ['model', 'language', 'markdown', 'strings', 'ledger', 'search'],
  export: ['model', 'strings', 'markdown'],
  cite: ['model', 'library', 'strings'],
  charts: ['model', 'library', 'strings'],
  components: ['model', 'library', 'charts', 'cite', 'export', 'strings', 'markdown', 'search'],
  layouts: ['model', 'library', 'cite', 'components', 'strings', 'styles'],
  pages: ['model', 'library', 'cite', 'components', 'layouts', 'charts', 'export', 'strings', 'markdown', 'styles', 'search'],
  search: ['language'],
  score: ['model', 'pipeline'],
  ledger: ['model', 'audit'],
};

const rooms = readdirSync('src', { withFileTypes: true }).filter((entry) => entry.isDirectory());

it('every folder of src/ is described in src/README.md, and every one described is there', () => {
  const [, table] = readFileSync('src/README.md', 'utf8').split('## Rooms');
  const cells = [...table.matchAll(/^\| (`[^|]*?) *\|/gm)].map((match) => match[1]);
  const described = cells.flatMap((cell) => [...cell.matchAll(/`([a-z]+)\/`/g)].map((match) => match[1]));
  expect(described.sort()).toEqual(rooms.map((entry) => entry.name).sort());
});

it('imports go one way: pipeline and site meet only in model and content', () => {
  const wrong = globSync('src/**/*.{ts,astro}').flatMap((path) => {
    const from = path.replaceAll('\\', '/').split('/')[1];
    const imports = [...readFileSync(path, 'utf8').matchAll(/from '((?:\.\.?\/)[^']+)'/g)].map(
      (match) => new URL(match[1], `file:///${path}`).pathname,
    );
    return imports
      .map((target) => target.split('/')[2])
      .filter((to) => to !== from && allowed[from] !== undefined && !allowed[from].includes(to))
      .map((to) => `${path} imports from ${to}/`);
  });
  expect(wrong).toEqual([]);
});

it('top level of the repository holds what the design names', () => {
  const named =
    /^(src|content|seeds|public|scripts|tests|dist|node_modules|astro\.config\.mjs|package(-lock)?\.json|tsconfig\.json|README\.md|LICENSE|CHANGELOG\.md|CITATION\.cff|\..*)$/;
  expect(readdirSync('.').filter((name) => !named.test(name))).toEqual([]);
});
