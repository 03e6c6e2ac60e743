import { execFileSync } from 'node:child_process';
import { type Zippable, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { sha256, sumsOf } from '../../src/export/checksums.ts';
import { zipOf } from '../../src/export/zip.ts';
import { readZip } from './readers.ts';

const text = (words: string): Uint8Array => new TextEncoder().encode(words);

it('packs files under their names, with the first date a zip can hold', async () => {
  const files = await readZip(
    zipOf([
      ['文件/一.txt', text('规划')],
      ['b.txt', text('')],
    ]),
  );
  expect([...files].map(([name, { bytes }]) => [name, bytes.toString()])).toEqual([
    ['文件/一.txt', '规划'],
    ['b.txt', ''],
  ]);
  for (const { date } of files.values())
    expect([date.getFullYear(), date.getMonth(), date.getDate(), date.getHours()]).toEqual([1980, 0, 1, 0]);
});

it('packs file by file what the library packs at once', () => {
  const files = [
    ['一.csv', text('年份,数值\n'.repeat(99))] as const,
    ['二.txt', text('')] as const,
    ['三', new Uint8Array(70_000)] as const,
  ];
  const mtime = new Date(1980, 0, 1);
  const whole = zipSync(Object.fromEntries(files.map(([name, bytes]) => [name, [bytes, { level: 6, mtime }] as Zippable[string]])));
  expect(Buffer.compare(zipOf(files), whole)).toBe(0);
});

it('gives the same bytes in every time zone', () => {
  const program = `import { zipOf } from './src/export/zip.ts'; process.stdout.write(Buffer.from(zipOf([['a', new Uint8Array(99)]])).toString('hex'));`;
  const run = (TZ: string) =>
    execFileSync(process.execPath, ['--input-type=module', '-e', program], { env: { ...process.env, TZ }, encoding: 'utf8' });
  expect(run('Asia/Shanghai')).toBe(run('America/Los_Angeles'));
});

it('sums files as sha256sum does', () => {
  const empty = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
  expect(
    sumsOf([
      ['b', sha256(text(''))],
      ['a', sha256(text(''))],
    ]),
  ).toBe(`${empty}  a\n${empty}  b\n`);
});
