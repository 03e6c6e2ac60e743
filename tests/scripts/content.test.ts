import { createHash } from 'node:crypto';
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { writeContent } from '../../scripts/disk.ts';
import { province, writeSmallSeeds } from '../small.ts';
import { runScript } from './run.ts';

/** The small corpus with the content it gives; every test spoils a copy. */
let whole: string;
let folder: string;

const first = 'yunling-equipment-2021.txt';
const seed = (name: string) => join(folder, 'seeds', name);

/** Runs the script in the copy; gives its exit code and what it says on standard error, a line each. */
async function content(...args: string[]): Promise<{ code: unknown; said: string[] }> {
  const { code, said } = await runScript('content', args, folder);
  return { code, said: said.flatMap((text) => text.split('\n')) };
}

beforeAll(async () => {
  whole = folder = mkdtempSync(join(tmpdir(), 'duizhao-'));
  writeSmallSeeds(join(whole, 'seeds'));
  mkdirSync(join(whole, 'content/published'), { recursive: true });
  writeFileSync(join(whole, 'content/published/addresses.csv'), 'a\n');
  await content();
});
afterAll(() => rmSync(whole, { recursive: true, force: true }));

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'duizhao-'));
  cpSync(whole, folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Everything in content/, with the bytes of each file. */
const snapshot = (): string[] =>
  readdirSync(join(folder, 'content'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => `${path} ${createHash('sha256').update(readFileSync(path)).digest('hex')}`);

const rewrite = (name: string, change: (text: string) => string) => writeFileSync(seed(name), change(readFileSync(seed(name), 'utf8')));

/** Puts another text in the place of the first plan's and records its hash, so that only its content is at fault. */
function replaceText(bytes: string | Uint8Array): void {
  const before = createHash('sha256')
    .update(readFileSync(seed(first)))
    .digest('hex');
  writeFileSync(seed(first), bytes);
  rewrite('plans/yunling-equipment-2021.yml', (text) => text.replace(before, createHash('sha256').update(bytes).digest('hex')));
}

const nothing = 'content: nothing was written; content/ is as it was.';

describe('what is refused is said in one line, and content/ stays byte for byte as it was', () => {
  it.each<[string, () => void, string | RegExp]>([
    [
      'a file that no record has',
      () => writeFileSync(seed('neu.txt'), '一、甲'),
      'seeds/neu.txt [plan] no plan has this file. Add a record for it or take the file away.',
    ],
    [
      'a record without a text',
      () => rmSync(seed(first)),
      `seeds/plans/yunling-equipment-2021.yml:2:9 [plan] plan yunling-equipment-2021 has no text: seeds/${first} is missing. Add the file or remove the record.`,
    ],
    [
      'a text that was edited',
      () => appendFileSync(seed(first), '甲'),
      /^seeds\/yunling-equipment-2021\.txt \[hash\] the text has changed: its SHA-256 is [0-9a-f]{64}, its record says [0-9a-f]{64}\. Restore the text, which is never edited once it is published; of a new plan, record this SHA-256\.$/,
    ],
    ['an empty text', () => replaceText(''), `seeds/${first} [seed] the file has no text. Put the plan’s text in it or remove its record.`],
    [
      'a text in GBK',
      () => replaceText(Uint8Array.from([0xb9, 0xe6, 0xbb, 0xae, 0xa1, 0xa2, 0xc4, 0xbf, 0xb1, 0xea])),
      `seeds/${first}:1:1 [seed] not UTF-8 from here on: looks like GBK. Save the file as UTF-8 and record its new sha256.`,
    ],
    [
      'a box that is not closed',
      () => replaceText(`${province}\n┌──┐\n│甲甲│\n`),
      new RegExp(`^seeds/${first}:\\d+:1 \\[box\\] the box that opens here is not closed before the next one or the end\\. Take the text`),
    ],
    [
      'a correction that is found less often than stated',
      () => rewrite('plans/yunling-equipment-2021.yml', (text) => text.replace('times: 2', 'times: 3')),
      /^seeds\/yunling-equipment-2021\.txt:\d+:\d+ \[correction\] "材枓" found 2 times, its correction says 3\. Change times or add the context\.$/,
    ],
    [
      'a correction that is found more often than stated',
      () => rewrite('plans/yunling-equipment-2021.yml', (text) => text.replace('times: 2', 'times: 1')),
      /^seeds\/yunling-equipment-2021\.txt:\d+:\d+ \[correction\] "材枓" found 2 times, its correction says 1\./,
    ],
    [
      'a correction that is not found',
      () => rewrite('plans/linshui-equipment-2022.yml', (text) => text.replace('sic: 机床产业园', 'sic: 机床产业院')),
      'seeds/plans/linshui-equipment-2022.yml:31:10 [correction] "机床产业院" found 0 times, its correction says 1. Change times or add the context.',
    ],
    ['bad YAML', () => appendFileSync(seed('places.yml'), '- {id: a\n'), /^seeds\/places\.yml:\d+:\d+ \[schema\] is not YAML: /],
  ])('%s', async (_, spoil, message) => {
    spoil();
    const before = snapshot();
    const { code, said } = await content();
    expect(code).toBe(1);
    expect(said.at(-1)).toBe(nothing);
    expect(said.slice(0, -1)).toContainEqual(typeof message === 'string' ? message : expect.stringMatching(message));
    expect(snapshot()).toEqual(before);
    expect(readdirSync(folder).sort()).toEqual(['.content-work', 'content', 'seeds', 'vocabularies']);
  });
});

it('numbering that jumps is reported and read', async () => {
  replaceText(`${province}\n九、甲\n`);
  const { code, said } = await content();
  expect(said).toEqual([said[0], '1 remark.']);
  expect(said[0]).toMatch(
    /^seeds\/yunling-equipment-2021\.txt:\d+:1 \[numbering\] 九、 follows number \d: numbering jumps\. Compare with the source; /,
  );
  expect(code).toBe(0);
});

it('a second run changes nothing, and leaves alone what it does not own', async () => {
  rmSync(join(folder, 'content/plans'), { recursive: true });
  expect(await content()).toEqual({ code: 0, said: [] });
  const before = snapshot();
  expect(await content()).toEqual({ code: 0, said: [] });
  expect(snapshot()).toEqual(before);
  expect(readFileSync(join(folder, 'content/published/addresses.csv'), 'utf8')).toBe('a\n');
});

it('--check names what is changed, missing, or there without a reason', async () => {
  await content();
  expect(await content('--check')).toEqual({ code: 0, said: [] });
  appendFileSync(join(folder, 'content/plans/yunling-equipment-2021.md'), 'x');
  rmSync(join(folder, 'content/sections/yunling-equipment-2021/s1.md'));
  writeFileSync(join(folder, 'content/sections/yunling-equipment-2021/s99.md'), 'x');
  const before = snapshot();
  const says = (path: string) => `content/${path}: is not what seeds/ gives. Run npm run content and commit the result.`;
  const said = ['plans/yunling-equipment-2021.md', 'sections/yunling-equipment-2021/s1.md', 'sections/yunling-equipment-2021/s99.md'].map(
    says,
  );
  expect(await content('--check')).toEqual({ code: 1, said });
  expect(snapshot()).toEqual(before);
});

describe('a run that fails or is killed while it writes', () => {
  it('leaves content/ as it was when a file cannot be written', () => {
    const before = snapshot();
    const files = [
      { path: 'plans/a.md', text: 'a' },
      { path: 'plans/a.md/b.md', text: 'b' },
    ];
    expect(() => writeContent(join(folder, 'content'), files)).toThrow();
    expect(snapshot()).toEqual(before);
    expect(readdirSync(folder).sort()).toEqual(['.content-work', 'content', 'seeds', 'vocabularies']);
  });

  it('is put right by the next when it stopped between taking the old away and putting the new in its place', async () => {
    await content();
    const before = snapshot();
    const ready = join(folder, '.swap-ready-9999999');
    mkdirSync(join(ready, 'content'), { recursive: true });
    renameSync(join(folder, 'content/plans'), join(ready, 'content/plans'));
    writeFileSync(join(ready, '.paths.json'), JSON.stringify({ put: ['content/plans', 'content/targets'], take: [] }));
    mkdirSync(join(folder, '.swap-new-9999998/content'), { recursive: true });
    expect(await content('--check')).toEqual({ code: 0, said: [] });
    expect(snapshot()).toEqual(before);
    expect(readdirSync(folder).sort()).toEqual(['.content-work', 'content', 'seeds', 'vocabularies']);
  });

  it('does not follow what it does not own', async () => {
    symlinkSync(join(folder, 'seeds'), join(folder, 'content/link'));
    rmSync(join(folder, 'content/plans'), { recursive: true });
    expect((await content()).code).toBe(0);
    expect(existsSync(join(folder, 'seeds/places.yml'))).toBe(true);
  });
});
