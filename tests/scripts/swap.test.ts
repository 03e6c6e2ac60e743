import { mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { rebuildFolder, recover, replace, stageIn } from '../../scripts/swap.ts';

let root: string;
beforeEach(() => (root = mkdtempSync(join(tmpdir(), 'duizhao-swap-'))));
afterEach(() => rmSync(root, { recursive: true, force: true }));

function write(folder: string, files: Record<string, string>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

const read = (): Record<string, string> =>
  Object.fromEntries(
    readdirSync(root, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => [path.slice(root.length + 1), readFileSync(path, 'utf8')]),
  );

const before = { 'content/a/1': 'old', 'content/b/1': 'old', 'content/gone/1': 'old', 'content/published/x': 'kept', 'dist/v/1': 'kept' };
const fresh = { 'content/a/1': 'new', 'content/b/1': 'new', 'content/c/1': 'new', 'content/b/2': 'new' };
const paths = ['content/a', 'content/b', 'content/c', 'content/gone', 'content/neverThere'];
const after = { ...fresh, 'content/published/x': 'kept', 'dist/v/1': 'kept' };

/** A rename that stops before its nth time, like a kill. */
function stopping(n: number): (from: string, to: string) => void {
  let times = 0;
  return (from, to) => {
    if (++times === n) throw new Error('killed');
    renameSync(from, to);
  };
}

/** Stages and replaces with a rename that stops; tells whether it did. */
function killedAt(n: number): boolean {
  write(root, before);
  const folder = stageIn(root);
  write(folder, fresh);
  try {
    replace(root, folder, paths, stopping(n));
    return false;
  } catch {
    return true;
  }
}

it('replaces what it names and leaves alone what it does not', () => {
  expect(killedAt(Infinity)).toBe(false);
  expect(read()).toEqual(after);
  expect(readdirSync(root).sort()).toEqual(['content', 'dist']);
});

describe('a kill before the nth rename', () => {
  it('of the first leaves the old, of any later leads to the new, and nothing is left behind', () => {
    for (let n = 1; killedAt(n); n++) {
      recover(root);
      expect(read(), `kill before rename ${n}`).toEqual(n === 1 ? before : after);
      expect(readdirSync(root).sort()).toEqual(['content', 'dist']);
      rmSync(root, { recursive: true });
      mkdirSync(root);
    }
  });

  it('is put right also when the recovery is killed, again and again', () => {
    for (let n = 2; killedAt(n); n++) {
      for (let again = true; again;) {
        try {
          recover(root, stopping(2));
          again = false;
        } catch {
          expect(Object.keys(read()).some((path) => path.endsWith('published/x'))).toBe(true);
        }
      }
      expect(read(), `kill before rename ${n}`).toEqual(after);
      rmSync(root, { recursive: true });
      mkdirSync(root);
    }
  });
});

it('leaves alone what a run that is still at work has begun', () => {
  write(root, { [`.swap-new-${process.ppid}/content/a/1`]: 'half' });
  recover(root);
  expect(readdirSync(root)).toEqual([`.swap-new-${process.ppid}`]);
});

describe('a folder that is made anew', () => {
  const make = (failure: string | null) => async (fresh: string) => {
    write(fresh, { 'index.html': 'new' });
    expect(readFileSync(join(root, 'dist/index.html'), 'utf8')).toBe('old');
    await Promise.resolve();
    if (failure !== null) throw new Error(failure);
  };

  it('takes its place when it is whole', async () => {
    write(root, { 'dist/index.html': 'old', 'dist/other.html': 'old' });
    await rebuildFolder(join(root, 'dist'), make(null));
    expect(read()).toEqual({ 'dist/index.html': 'new' });
    expect(readdirSync(root)).toEqual(['dist']);
  });

  it('leaves the old one as it was when what was made doesn’t hold', async () => {
    write(root, { 'dist/index.html': 'old', 'dist/other.html': 'old' });
    await expect(rebuildFolder(join(root, 'dist'), make('an address is lost'))).rejects.toThrow('an address is lost');
    expect(read()).toEqual({ 'dist/index.html': 'old', 'dist/other.html': 'old' });
    expect(readdirSync(root)).toEqual(['dist']);
  });
});

it('every command that reads or writes what is swapped begins by putting right what a kill left', () => {
  for (const name of ['content', 'site', 'start', 'release', 'links', 'score'])
    expect(readFileSync(`scripts/${name}.ts`, 'utf8'), name).toMatch(/^\s*recoverFolders\(.*\);$/m);
});
