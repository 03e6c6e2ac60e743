import { appendFileSync, cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parquetReadObjects } from 'hyparquet';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { makeContent, workFolder } from '../../scripts/content-run.ts';
import { writeTables } from '../../scripts/tables.ts';
import { missingShards, readShard } from '../../scripts/shards.ts';
import { sha256 } from '../../src/export/checksums.ts';
import { namedIn } from '../../src/pipeline/find/documents/known-plans.ts';
import { writeSmallSeeds } from '../small.ts';

let top: string;
let whole: string;
let folders: { seeds: string; content: string };
const home = process.cwd();

const files = (folder: string): Map<string, string> =>
  new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path): [string, string] => [path.slice(folder.length), readFileSync(path, 'utf8')])
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
const make = (manner: { all?: boolean; work?: string } = {}) => makeContent(folders, { writes: true, ...manner });
const rewrite = (name: string, change: (text: string) => string) =>
  writeFileSync(join(folders.seeds, name), change(readFileSync(join(folders.seeds, name), 'utf8')));

/** Adds a line to the text of a plan, and records its new hash. */
function addLine(file: string, line: string): void {
  const before = sha256(readFileSync(join(folders.seeds, file)));
  appendFileSync(join(folders.seeds, file), line);
  rewrite(`plans/${file.replace('.txt', '.yml')}`, (text) => text.replace(before, sha256(readFileSync(join(folders.seeds, file)))));
}

beforeAll(() => {
  top = mkdtempSync(join(tmpdir(), 'duizhao-'));
  whole = join(top, 'whole');
  writeSmallSeeds(join(whole, 'seeds'));
  process.chdir(whole);
  folders = { seeds: join(whole, 'seeds'), content: join(whole, 'content') };
  make();
});
afterAll(() => {
  process.chdir(home);
  rmSync(top, { recursive: true, force: true });
});
beforeEach(() => {
  const copy = mkdtempSync(join(top, 'copy-'));
  cpSync(whole, copy, { recursive: true });
  folders = { seeds: join(copy, 'seeds'), content: join(copy, 'content') };
});

it('what hasn’t changed is not made again, and --all makes everything again', () => {
  const { pieces, changed } = make();
  expect({ ...pieces, changed }).toEqual({ made: 0, found: pieces.found, changed: 0 });
  expect(make({ all: true })).toMatchObject({ pieces: { made: pieces.found, found: 0 }, changed: 0 });
});

it('a text that changed is read again, and what is made of several with it; the other is not', () => {
  addLine('yunling-equipment-2021.txt', '\n到2025年，全省机床产量达到3万台。\n');
  const { pieces, changed } = make();
  // The plan, its links, its wording; of the other plan nothing.
  expect(pieces).toMatchObject({ made: 3, found: 1 });
  expect(changed).toBeGreaterThan(0);
  const written = files(folders.content);
  expect(make({ all: true }).changed).toBe(0);
  expect(files(folders.content)).toEqual(written);
});

it('a word that a vocabulary gains has every plan read again', () => {
  rewrite('names.yml', (text) => `${text}\n- { id: jia-park, zh: 甲园区, en: Jia, kind: zone, place: null }\n`);
  expect(make().pieces.made).toBeGreaterThanOrEqual(2);
});

it('a place that comes has only those plans read again that may name it', () => {
  const written = files(folders.content);
  rewrite('places.yml', (text) => `${text}\n- { id: jia, code: "980000", name: 甲乙省, shortName: 甲乙, level: 省, parent: null }\n`);
  expect(make()).toMatchObject({ pieces: { made: 0 }, problems: [] });
  // What wasn't made again is what it would be.
  expect(make({ all: true }).changed).toBe(0);
  expect([...files(folders.content)].filter(([path]) => !path.startsWith('/divisions/'))).toEqual(
    [...written].filter(([path]) => !path.startsWith('/divisions/')),
  );
});

it('a broken piece is made anew, its value or its texts', () => {
  const work = workFolder(folders);
  const written = files(folders.content);
  const [plan] = readdirSync(work).filter((name) => /^plan-[^.]*\.json$/.test(name));
  writeFileSync(join(work, plan), readFileSync(join(work, plan), 'utf8').slice(0, -20));
  expect(make().pieces.made).toBe(1);
  writeFileSync(join(work, plan.replace('.json', '.texts.json')), '[');
  rmSync(join(folders.content, 'plans'), { recursive: true });
  expect(make().pieces.made).toBe(1);
  expect(files(folders.content)).toEqual(written);
});

it('only plans that a text may name are asked for when the plans change', () => {
  const plan = (id: string, title: string | null, documentNumber: string | null = null) => ({ id, title, documentNumber });
  const text = '依据《云岭省（试行）“十四五”\n装备制造业规划》和林政发〔2021〕 3号制定。';
  const plans = [
    plan('a', '云岭省“十四五”装备制造业规划'),
    plan('b', '临水市装备规划'),
    plan('c', null, '林政发〔2021〕3号'),
    plan('d', null, '林政发〔2021〕4号'),
  ];
  expect(namedIn(text, plans).map(({ id }) => id)).toEqual(['a', 'c']);
});

it('shards merged are one run, byte for byte; a part that is missing is named', () => {
  const written = files(folders.content);
  rmSync(folders.content, { recursive: true });
  const work = join(folders.seeds, '../shards');
  expect(missingShards(folders, work)).toEqual([`${work}: holds no shard. Run npm run content -- --shard 1/N, 2/N … N/N first.`]);
  expect(readShard(folders, [2, 2], work)).toMatchObject({ made: 1, found: 0 });
  expect(missingShards(folders, work)).toEqual([
    'shard 1/2: 1 of its plans are not there (yunling-equipment-2021). Run npm run content -- --shard 1/2.',
  ]);
  expect(readShard(folders, [1, 2], work)).toMatchObject({ made: 1, found: 0 });
  // Started again, as schedulers do after a kill.
  expect(readShard(folders, [1, 2], work)).toMatchObject({ made: 0, found: 1 });
  expect(missingShards(folders, work)).toEqual([]);
  expect(make({ work }).problems.filter(({ fatal }) => fatal)).toEqual([]);
  expect(files(folders.content)).toEqual(written);
});

it('targets and links are written as Parquet, a file a plan below its province and period', async () => {
  const to = join(folders.seeds, '../tables');
  const rows = writeTables(to, folders);
  const path = 'province=99/period=2021-2025/linshui-equipment-2022.parquet';
  const read = (table: string) => parquetReadObjects({ file: new Uint8Array(readFileSync(join(to, table, path))).buffer });
  const targets = await read('targets');
  expect(targets.find(({ measure }) => measure === '营业收入')).toMatchObject({
    plan: 'linshui-equipment-2022',
    indicator: 'revenue',
    subject: '装备制造业',
    value: 600,
    value_max: null,
    unit: '亿元',
    year: 2025,
    hedged: false,
  });
  expect(targets.length).toBeLessThan(rows.targets);
  const links = await read('links');
  expect(links.length).toBeGreaterThan(0);
  expect(links.length).toBeLessThan(rows.links);
});
