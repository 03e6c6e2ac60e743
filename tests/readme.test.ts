import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const text = readFileSync('src/README.md', 'utf8');

/** The cells of the tables of a section, row by row, without heads and rules. */
const rowsOf = (heading: string): string[][] => {
  const [, section = ''] = text.split(`## ${heading}\n`);
  const lines = section.split(/\n## /)[0].split('\n');
  const rows = lines
    .filter((line) => line.startsWith('|'))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
  return rows.filter((cells, i) => !/^-+$/.test(cells[0]) && !/^-+$/.test(rows.at(i + 1)?.[0] ?? ''));
};

/** What is named in a text and looks like a file or a folder of the repository. */
const pathsIn = (cell: string): string[] =>
  [...cell.matchAll(/`([a-z][\w./-]*(?:\/|\.(?:ts|astro|css|yml|jsonl|json|md)))`/gi)].map((match) => match[1]);

const places = ['', 'src/', 'src/pipeline/'];
const isThere = (path: string): boolean => places.some((place) => existsSync(place + path));

describe('the map of src/', () => {
  it('answers each change once', () => {
    const changes = rowsOf('Where does my change go?').map(([change]) => change);
    expect(changes.length).toBeGreaterThan(40);
    expect(changes.filter((change, i) => changes.indexOf(change) !== i)).toEqual([]);
  });

  it('names files and folders that exist, by their path from the top or from src/', () => {
    const named = rowsOf('Where does my change go?').flatMap(([, place]) => pathsIn(place));
    expect(named.filter((path) => !existsSync(path) && !existsSync(`src/${path}`) && !path.startsWith('zh-CN'))).toEqual([]);
  });

  it('names no file anywhere that is gone', () => {
    const full = pathsIn(text).filter((path) => path.includes('/') && !/^(dist|data|search\/index|content)\//.test(path));
    expect([...new Set(full)].filter((path) => !isThere(path))).toEqual([]);
  });

  it('has a line for every folder of the pipeline', () => {
    const rooms = rowsOf('Rooms').flatMap(([room]) => pathsIn(room));
    const folders = readdirSync('src/pipeline', { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => `${entry.parentPath}/${entry.name}/`.replace(/\\/g, '/').replace('src/pipeline/', ''));
    const missing = folders.filter(
      (folder) => !rooms.includes(folder) && !rooms.some((room) => folder.startsWith(room) || room.startsWith(folder)),
    );
    expect(missing).toEqual([]);
  });
});

it('no comment speaks of a document that is not in the repository', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((path) => /\.(ts|astro)$/.test(path));
  expect(files.filter((path) => /\bDESIGN\b|STYLE\.md|WORDS\.md/.test(readFileSync(`src/${path}`, 'utf8')))).toEqual([]);
});
