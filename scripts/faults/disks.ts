import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process, { platform } from 'node:process';
import { type Fault, type Outcome, skipped } from './fault.ts';
import { type Ended, inRoom, printOf, type Room, run, whole } from './room.ts';

const isRoot = platform === 'linux' && process.getuid?.() === 0;
const rootOnly = skipped('needs Linux and root, to mount a small disk');

/** One line that says where, what and what to do, and no stack. */
const line = /^(?:build|content|npm run \w+): \S.*: .*\. .*\.$/;
const isTold = ({ code, said }: Ended): boolean =>
  code === 1 && said.split('\n').filter((each) => line.test(each)).length === 1 && !/^ {4}at /m.test(said);
const lastLine = ({ said }: Ended, folder: string): string => (said.split('\n').at(-1) ?? '').replaceAll(folder, '');

/** Does something on a small disk of its own. */
function onDisk(megabytes: number, work: (room: Room, disk: string) => Promise<Outcome>): Promise<Outcome> | Outcome {
  if (!isRoot) return rootOnly;
  const disk = mkdtempSync(join(tmpdir(), 'duizhao-disk-'));
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', disk], { encoding: 'utf8' });
  if (mounted.status !== 0) return skipped(`no disk can be mounted here: ${mounted.stderr.trim()}`);
  return inRoom((room) => work(room, disk), join(disk, 'room')).finally(() => {
    spawnSync('umount', [disk]);
    rmSync(disk, { recursive: true, force: true });
  });
}

/** Fills a disk up to so many kilobytes. */
function fill(disk: string, left: number): void {
  const { stdout } = spawnSync('df', ['-k', '--output=avail', disk], { encoding: 'utf8' });
  const free = Number(stdout.trim().split('\n').at(-1)) - left;
  writeFileSync(join(disk, 'filler'), Buffer.alloc(free * 1024));
}

/** A command on a disk with little room: it ends with a line, what was there stays, and with room it goes on. */
const fullDisk = (script: 'content' | 'build', left: number): Promise<Outcome> | Outcome =>
  onDisk(30, async (room, disk) => {
    const args = room.corpus('seeds', 'content', ...(script === 'build' ? (['out'] as const) : []));
    whole(await run('content', room.corpus('seeds', 'content')));
    const file = join(room.folder, 'seeds/plans/guyuan-health-2031.yml');
    const out = join(room.folder, 'dist');
    if (script === 'content') writeFileSync(file, readFileSync(file, 'utf8').replace(/shortTitle: .*/, 'shortTitle: 卫生行动'));
    else {
      mkdirSync(out);
      writeFileSync(join(out, 'index.html'), 'the last site');
    }
    const before = [printOf(join(room.folder, 'content')), existsSync(out) && printOf(out)].join(' ');
    fill(disk, left);
    const ended = await run(script, [...args, ...(script === 'content' ? ['--all'] : [])]);
    const isKept = [printOf(join(room.folder, 'content')), existsSync(out) && printOf(out)].join(' ') === before;
    const stayed = readdirSync(room.folder).filter((name) => name.startsWith('.swap-'));
    rmSync(join(disk, 'filler'));
    const again = script === 'content' ? await run(script, args) : { code: 0 };
    return {
      happened: `“${lastLine(ended, room.folder)}”, what was there ${isKept ? 'is as it was' : 'is changed'}${script === 'content' ? `; with room the next run ended with ${again.code}` : ''}`,
      held: isTold(ended) && isKept && stayed.length === 0 && again.code === 0,
    };
  });

/** A command on a disk that can only be read. */
const readOnly = (): Promise<Outcome> | Outcome =>
  onDisk(30, async (room, disk) => {
    spawnSync('mount', ['-o', 'remount,ro', disk]);
    const ended = await run('content', room.corpus('seeds', 'content'));
    spawnSync('mount', ['-o', 'remount,rw', disk]);
    return { happened: `“${lastLine(ended, room.folder)}”`, held: isTold(ended) };
  });

/** A folder whose owner is another, as a user without rights sees it. */
const withoutRights = (): Promise<Outcome> | Outcome => {
  if (!isRoot) return rootOnly;
  return inRoom(async (room) => {
    const nobody = 65_534;
    chmodSync(room.folder, 0o755);
    mkdirSync(join(room.folder, '.content-work'));
    chownSync(join(room.folder, '.content-work'), nobody, nobody);
    const ended = await run('content', room.corpus('seeds', 'content'), { uid: nobody });
    return { happened: `“${lastLine(ended, room.folder)}”`, held: isTold(ended) };
  });
};

/** Something else than a folder where one is to be written. */
const instead = (script: 'content' | 'build', put: (path: string) => void): Promise<Outcome> =>
  inRoom(async (room) => {
    const path = join(room.folder, script === 'content' ? 'content' : 'dist');
    if (script === 'build') whole(await run('content', room.corpus('seeds', 'content')));
    put(path);
    const ended = await run(script, room.corpus('seeds', 'content', ...(script === 'build' ? (['out'] as const) : [])));
    const isThere = !existsSync(path) || readFileSync(path, 'utf8') === 'mine';
    return {
      happened: `“${lastLine(ended, room.folder)}”, what stood there ${isThere ? 'stands' : 'is gone'}`,
      held: isTold(ended) && isThere,
    };
  });

/** `dist` as a link to a folder elsewhere. */
const linked = (): Promise<Outcome> =>
  inRoom(async (room) => {
    whole(await run('content', room.corpus('seeds', 'content')));
    mkdirSync(join(room.folder, 'far/site'), { recursive: true });
    writeFileSync(join(room.folder, 'far/site/old.html'), '');
    symlinkSync(join(room.folder, 'far/site'), join(room.folder, 'dist'));
    const { code } = await run('build', room.corpus('seeds', 'content', 'out'));
    const isWritten = existsSync(join(room.folder, 'far/site/index.html')) && !existsSync(join(room.folder, 'far/site/old.html'));
    return {
      happened: `ended with ${code}; ${isWritten ? 'the folder that it leads to holds the site, the link stays' : 'the link was lost'}`,
      held: code === 0 && isWritten,
    };
  });

const file = (path: string): void => writeFileSync(path, 'mine');

/** Disks and folders that can't be written. */
export const disks: readonly Fault[] = [
  { name: 'full-disk-content', what: '`npm run content` on a disk with 40 kB left', run: () => fullDisk('content', 40) },
  { name: 'full-disk-build', what: '`npm run build` on a disk of 30 MB with 3 MB left', run: () => fullDisk('build', 3000) },
  { name: 'read-only', what: '`npm run content` on a disk that can only be read', run: readOnly },
  { name: 'no-rights', what: '`npm run content` by a user who may not write there', run: withoutRights },
  { name: 'content-is-file', what: '`content` is a file', run: () => instead('content', file) },
  { name: 'dist-is-file', what: '`dist` is a file', run: () => instead('build', file) },
  {
    name: 'dist-leads-nowhere',
    what: '`dist` is a symbolic link that leads nowhere',
    run: () => instead('build', (path) => symlinkSync('nowhere', path)),
  },
  { name: 'dist-is-link', what: '`dist` is a symbolic link to a folder', run: linked },
];
