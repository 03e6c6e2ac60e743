import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { lockOf, withLocks } from '../../scripts/lock-file.ts';
import { isAlive, startOf } from '../../scripts/owner.ts';

let folder: string;
beforeEach(() => (folder = join(mkdtempSync(join(tmpdir(), 'duizhao-lock-')), 'content')));
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(join(folder, '..'), { recursive: true, force: true });
});

const owner = (more: object): string =>
  JSON.stringify({
    pid: process.pid,
    start: startOf(process.pid),
    host: hostname(),
    command: 'npm run build',
    since: '2026-11-27T21:03:00Z',
    ...more,
  });

/** A process that is no more. */
const goneProcess = (): Promise<number> =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, ['-e', '']);
    child.once('exit', () => resolve(child.pid ?? 0));
  });

it('stands beside its folder while the work is done, and goes also when that fails', async () => {
  await withLocks('npm run content', [folder], () =>
    expect(JSON.parse(readFileSync(lockOf(folder), 'utf8'))).toMatchObject({ pid: process.pid }),
  );
  expect(existsSync(lockOf(folder))).toBe(false);
  await expect(withLocks('npm run content', [folder], () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(existsSync(lockOf(folder))).toBe(false);
});

it('what the work runs has the lock too, and leaves it', async () => {
  await withLocks('npm run release', [folder], async () => {
    await withLocks('npm run build', [folder], () => undefined);
    expect(existsSync(lockOf(folder))).toBe(true);
  });
});

describe('a lock that', () => {
  const taken = async (text: string): Promise<boolean> => {
    writeFileSync(lockOf(folder), text);
    await withLocks('npm run content', [folder], () => undefined);
    return !existsSync(lockOf(folder));
  };

  it('a process left that is no more holds nobody', async () => expect(await taken(owner({ pid: await goneProcess() }))).toBe(true));
  it('a process left whose number another has now holds nobody', async () => expect(await taken(owner({ start: '1' }))).toBe(true));
  it('was cut off by a kill or a full disk holds nobody', async () => expect(await taken('{"pid"')).toBe(true));

  it('another process holds is waited for, and named once', async () => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    writeFileSync(lockOf(folder), owner({}));
    setTimeout(() => rmSync(lockOf(folder)), 700);
    await withLocks('npm run content', [folder], () => undefined);
    const line = `npm run content: npm run build (process ${process.pid}, since 21:03 UTC) is at work on the same folder. This waits until it has ended; Ctrl-C gives up.`;
    expect(said.mock.calls).toEqual([[line]]);
  });

  it('another machine holds says which file to take away', async () => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    writeFileSync(lockOf(folder), owner({ host: 'elsewhere' }));
    setTimeout(() => rmSync(lockOf(folder)), 500);
    await withLocks('npm run content', [folder], () => undefined);
    expect(said.mock.calls[0]?.[0]).toMatch(/on elsewhere, .* If nothing runs there any more, take .*\/\.content\.lock away\.$/);
  });
});

it('of many that come at once to a lock that nobody holds, one works at a time', async () => {
  writeFileSync(lockOf(folder), owner({ pid: await goneProcess() }));
  const program = `
    import { withLocks } from ${JSON.stringify(join(process.cwd(), 'scripts/lock-file.ts'))};
    import { mkdirSync, rmdirSync } from 'node:fs';
    await withLocks('x', [${JSON.stringify(folder)}], async () => {
      mkdirSync(${JSON.stringify(`${folder}-inside`)});
      await new Promise((done) => setTimeout(done, 30));
      rmdirSync(${JSON.stringify(`${folder}-inside`)});
    });`;
  const codes = Array.from(
    { length: 4 },
    () =>
      new Promise((resolve) => {
        spawn(process.execPath, ['--input-type=module-typescript', '-e', program], { stdio: 'ignore' }).once('exit', resolve);
      }),
  );
  expect(await Promise.all(codes)).toEqual([0, 0, 0, 0]);
});

it('a process is alive only with the moment at which it began', () => {
  expect(isAlive({ pid: process.pid, start: startOf(process.pid) })).toBe(true);
  expect(isAlive({ pid: process.pid, start: null })).toBe(true);
  if (process.platform === 'linux') expect(isAlive({ pid: process.pid, start: '1' })).toBe(false);
});
