import { globSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { expect, it } from 'vitest';

/** Which rooms of src/ a room may import from, besides itself. A subject's words, wherever they stand, belong to strings. */
const allowed: Record<string, string[]> = {
  model: [],
  language: [],
  ingest: ['model'],
  newcomer: ['model', 'language', 'pipeline', 'ingest'],
  pipeline: ['model', 'language', 'ingest'],
  markdown: ['language'],
  corpus: ['model', 'ledger'],
  strings: ['model'],
  audit: [],
  built: ['model', 'language', 'charts'],
  bench: ['audit', 'language', 'model', 'pipeline', 'score'],
  library: ['model', 'corpus', 'language', 'ledger', 'markdown', 'search', 'strings'],
  export: ['model', 'strings', 'markdown', 'serve'],
  cite: ['model', 'library', 'strings'],
  charts: ['model', 'language'],
  site: ['model', 'corpus', 'language', 'library', 'built', 'charts', 'cite', 'export', 'ledger', 'search', 'check', 'strings', 'markdown'],
  layouts: ['model', 'library', 'built', 'cite', 'site', 'strings', 'styles'],
  pages: ['model', 'corpus', 'library', 'cite', 'site', 'layouts', 'charts', 'export', 'strings', 'markdown', 'styles', 'search', 'check'],
  search: ['language'],
  // Reads what was pasted by the rules that plans are read by, in the browser.
  check: ['language', 'pipeline', 'search'],
  score: ['model', 'language', 'pipeline', 'search'],
  ledger: ['model', 'audit'],
  serve: [],
};

/** Where the site runs the pipeline in the browser: what may import which part of it, beside the rule. */
const inBrowser: [from: string, to: string][] = [
  ['src/site/passages/', 'src/pipeline/wording/'],
  ...['ingest', 'newcomer', 'pipeline'].map((room): [string, string] => ['src/site/read/worker/', `src/${room}/`]),
];

/** Which subjects of src/site/ a subject may import from, besides itself and the parts that many share. */
const subjects: Record<string, string[]> = {
  parts: [],
  passages: ['search', 'wording'],
  check: ['search'],
  changes: [],
  cite: [],
  compare: [],
  data: ['entries', 'indicators', 'places', 'priorities', 'sectors', 'targets'],
  entries: ['compare'],
  findings: [],
  glossary: [],
  groups: ['entries'],
  home: [],
  indicators: ['compare'],
  method: [],
  pictures: ['cite', 'entries', 'findings', 'indicators', 'places', 'sectors', 'wording'],
  offline: [],
  places: ['entries', 'priorities'],
  plans: [],
  priorities: [],
  query: ['search'],
  read: ['search', 'targets'],
  search: ['entries', 'findings', 'indicators', 'pictures', 'places', 'sectors'],
  sectors: ['compare'],
  share: ['entries', 'indicators', 'pictures', 'sectors', 'targets', 'wording'],
  targets: ['cite', 'indicators'],
  text: [],
  wording: [],
};

/** The folders of src/pipeline/ in the order of the work, each with those it may import from; what runs them stands beside them. */
const stages: Record<string, string[]> = {
  records: [],
  check: ['records', 'read'],
  group: [],
  read: [],
  find: ['read'],
  mention: ['read', 'find'],
  priority: ['mention'],
  link: ['read', 'find'],
  wording: ['find'],
  write: ['read', 'find', 'mention', 'link', 'wording'],
  preview: ['read', 'find'],
};

/** The most files and folders that a folder may hold and still be read at a glance. */
const roomy = 25;

/** Names that files of several rooms outside the site have for one thing: what it is in model/, where it is read, written or scored elsewhere. */
const shared = 'block correction data families heads pair plan quantity reference review score sector target vocabulary'.split(' ');

const isWords = (path: string): boolean => /\/(?:zh-CN|en)(?:-[a-z]+)?\.ts$/.test(path);
const files = globSync('src/**/*.{ts,astro,css}').map((path) => path.replaceAll('\\', '/'));
const rooms = readdirSync('src', { withFileTypes: true }).filter((entry) => entry.isDirectory());

/** Every relative import of the rooms of src/: from which file, to which. */
const imports = files
  .filter((path) => !path.endsWith('.css'))
  .flatMap((from) =>
    [...readFileSync(from, 'utf8').matchAll(/(?:from|import) ?\(?'(\.\.?\/[^']+)'/g)].map(([, path]) => ({
      from,
      to: join(dirname(from), path).replaceAll('\\', '/'),
    })),
  );

/** `search/check/` is a room of its own: it alone of search takes rules of the pipeline. */
const roomOf = (path: string): string => (isWords(path) ? 'strings' : path.startsWith('src/search/check/') ? 'check' : path.split('/')[1]);
const subjectOf = (path: string): string | null => (path.startsWith('src/site/') && !isWords(path) ? path.split('/')[2] : null);

/** A way through folders that comes back to where it began, or null. */
function circleIn(arrows: ReadonlyMap<string, ReadonlySet<string>>): string[] | null {
  const done = new Set<string>();
  const walk = (folder: string, way: readonly string[]): string[] | null => {
    if (way.includes(folder)) return [...way.slice(way.indexOf(folder)), folder];
    if (done.has(folder)) return null;
    for (const next of arrows.get(folder) ?? []) {
      const circle = walk(next, [...way, folder]);
      if (circle) return circle;
    }
    done.add(folder);
    return null;
  };
  return [...arrows.keys()].map((folder) => walk(folder, [])).find((circle) => circle !== null) ?? null;
}

it('every folder of src/ is described in src/README.md, and every one described is there', () => {
  const [, table] = readFileSync('src/README.md', 'utf8').split(/## Rooms\n\n|\n\nImports go one way/);
  const cells = [...table.matchAll(/^\| (`[^|]*?) *\|/gm)].map((match) => match[1]);
  const described = cells.flatMap((cell) => [...cell.matchAll(/`([a-z]+)\/`/g)].map((match) => match[1]));
  expect(described.sort()).toEqual(rooms.map((entry) => entry.name).sort());
});

it('imports go one way: pipeline and site meet only in model, language and content', () => {
  const wrong = imports
    .filter(({ from, to }) => {
      const [room, other] = [roomOf(from), roomOf(to)];
      const isInBrowser = inBrowser.some(([own, part]) => from.startsWith(own) && to.startsWith(part));
      return room !== other && allowed[room] !== undefined && !allowed[room].includes(other) && !isInBrowser;
    })
    .map(({ from, to }) => `${from} imports ${to}`);
  expect(wrong).toEqual([]);
});

it('a subject of the site imports only its own, the shared parts, and the subjects it is allowed', () => {
  const found = readdirSync('src/site', { withFileTypes: true }).map((entry) => entry.name);
  expect(found.sort(), 'the subjects of src/site').toEqual(Object.keys(subjects).sort());
  const wrong = imports.filter(({ from, to }) => {
    const [subject, other] = [subjectOf(from), subjectOf(to)];
    return subject !== null && other !== null && subject !== other && other !== 'parts' && !subjects[subject].includes(other);
  });
  expect(wrong.map(({ from, to }) => `${from} imports ${to}`)).toEqual([]);
});

it('no arrow between the folders of src/ runs back', () => {
  const arrows = new Map<string, Set<string>>();
  for (const { from, to } of imports) {
    if (isWords(from) || isWords(to) || dirname(from) === dirname(to)) continue;
    arrows.set(dirname(from), (arrows.get(dirname(from)) ?? new Set<string>()).add(dirname(to)));
  }
  expect(circleIn(arrows)).toBeNull();
});

it('a stage of the pipeline imports only the stages before it', () => {
  const folders = readdirSync('src/pipeline', { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(folders.map(({ name }) => name).sort(), 'the folders of src/pipeline').toEqual(Object.keys(stages).sort());
  const wrong = imports.filter(({ from, to }) => {
    const [, room, stage, file] = from.split('/');
    const [, otherRoom, other, otherFile] = to.split('/');
    if (room !== 'pipeline' || otherRoom !== 'pipeline' || file === undefined || stage === other) return false;
    return otherFile === undefined || !stages[stage].includes(other);
  });
  expect(wrong.map(({ from, to }) => `${from} imports ${to}`)).toEqual([]);
});

it('the pipeline imports nothing of Node', () => {
  const found = files.filter((path) => path.startsWith('src/pipeline/') && /from 'node:/.test(readFileSync(path, 'utf8')));
  expect(found).toEqual([]);
});

it('a circle of folders is found', () => {
  const arrows = new Map([
    ['a', new Set(['b', 'd'])],
    ['b', new Set(['c'])],
    ['c', new Set(['b'])],
  ]);
  expect(circleIn(arrows)).toEqual(['b', 'c', 'b']);
  arrows.delete('c');
  expect(circleIn(arrows)).toBeNull();
});

it('a folder can be read at a glance', () => {
  const folders = [...new Set(files.map((path) => dirname(path)))];
  expect(folders.filter((folder) => readdirSync(folder).length > roomy)).toEqual([]);
});

it('no two files of one name mean different things', () => {
  const homes = new Map<string, string[]>();
  for (const path of files.filter((each) => !each.startsWith('src/pages/') && !isWords(each))) {
    homes.set(basename(path), [...(homes.get(basename(path)) ?? []), path]);
  }
  const twice = [...homes].filter(([, paths]) => paths.length > 1);
  const inSite = twice.filter(([, paths]) => paths.some((path) => path.startsWith('src/site/')));
  expect(inSite.map(([, paths]) => paths.join(' and '))).toEqual([]);
  expect(twice.map(([name]) => basename(name, '.ts')).sort()).toEqual(shared);
});

it('components are in Pascal case, everything else in kebab case', () => {
  const named = files.filter((path) => !path.startsWith('src/pages/') && !isWords(path)).map((path) => basename(path));
  expect(named.filter((name) => !/^(?:[A-Z]\w+\.astro|[a-z0-9-]+(?:\.d|\.config)?\.(?:ts|css))$/.test(name))).toEqual([]);
});

it('top level of the repository holds what the design names', () => {
  const named =
    /^(src|content|seeds|vocabularies|public|scripts|tests|dist|review-sheets|node_modules|astro\.config\.mjs|package(-lock)?\.json|tsconfig\.json|README\.md|LICENSE|CHANGELOG\.md|CITATION\.cff|\..*)$/;
  expect(readdirSync('.').filter((name) => !named.test(name))).toEqual([]);
});
