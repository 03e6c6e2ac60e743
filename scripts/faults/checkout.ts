import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import process, { env, platform } from 'node:process';
import { type Fault, type Outcome, skipped } from './fault.ts';
import { inRoom, printOf, run, whole } from './room.ts';

/** A clone as git makes it on Windows, where it is told to end lines with CR LF. */
function windowsClone(): Outcome {
  const folder = mkdtempSync(join(tmpdir(), 'duizhao-clone-'));
  try {
    const { status, stderr } = spawnSync('git', ['clone', '-q', '-c', 'core.autocrlf=true', '.', folder], { encoding: 'utf8' });
    if (status !== 0) return skipped(`git can't clone this folder: ${stderr.trim()}`);
    const before = spawnSync('git', ['-C', folder, 'diff', '--stat', 'HEAD'], { encoding: 'utf8' }).stdout;
    const plain = mkdtempSync(join(tmpdir(), 'duizhao-clone-'));
    spawnSync('git', ['clone', '-q', '-c', 'core.autocrlf=false', '.', plain]);
    const names = ['seeds', 'content', 'vocabularies', 'src'];
    const differing = names.filter((name) => printOf(join(folder, name)) !== printOf(join(plain, name)));
    rmSync(plain, { recursive: true, force: true });
    return {
      happened: differing.length === 0 ? 'every byte is that of a plain clone' : `other bytes in ${differing.join(', ')}`,
      held: differing.length === 0 && before === '',
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The rights of everything below a folder that others can't read. */
const hidden = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => (statSync(join(folder, path)).mode & 0o004) === 0);

/** A build by somebody whose files are nobody else's business. */
const umask = (): Promise<Outcome> | Outcome => {
  if (platform === 'win32') return skipped('needs the rights of Unix');
  return inRoom(async (room) => {
    const before = process.umask(0o077);
    try {
      whole(await run('content', room.corpus('seeds', 'content')));
      whole(await run('build', room.corpus('seeds', 'content', 'out')));
      const dist = join(room.folder, 'dist');
      const found = hidden(dist);
      const isOpen = (statSync(dist).mode & 0o777) === 0o755;
      const files = readdirSync(dist, { recursive: true }).length;
      return {
        happened: `${files - found.length} of ${files} files and folders can be read by everybody`,
        held: found.length === 0 && isOpen,
      };
    } finally {
      process.umask(before);
    }
  });
};

/** A Node on this machine that can't run TypeScript. */
function olderNode(): string | null {
  const names = (env.PATH ?? '').split(delimiter).map((folder) => join(folder, 'node'));
  const isOlder = (path: string): boolean =>
    /^v(?:20|21|22\.[0-9]|22\.1[0-7])\./.test(spawnSync(path, ['--version'], { encoding: 'utf8' }).stdout);
  return names.find((path) => existsSync(path) && isOlder(path)) ?? null;
}

/** The npm commands where `npm ci` brought no Node along. */
function oldNode(): Outcome {
  const node = olderNode();
  if (node === null) return skipped('no older Node is installed here');
  const { status, stderr } = spawnSync(node, ['--import', './scripts/before.mjs', 'scripts/content.ts'], { encoding: 'utf8' });
  return { happened: `“${stderr.trim()}”`, held: status === 1 && stderr.trim().split('\n').length === 1 };
}

/** How the program came to a machine. */
export const checkout: readonly Fault[] = [
  { name: 'windows-clone', what: 'a clone with `core.autocrlf=true`', run: windowsClone },
  { name: 'umask', what: 'content and site built under `umask 077`', run: umask },
  { name: 'old-node', what: '`npm run content` with Node 20, after an install that brought no Node along', run: oldNode },
];
