import { chmodSync, chownSync, cpSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import process, { env, platform } from 'node:process';
import { everyFile, rootOf } from '../sums.ts';
import { type Fault, type Outcome, tally } from './fault.ts';
import { inRoom, printOf, type Room, run, whole } from './room.ts';

const folders = ['seeds', 'content', 'out'] as const;
const name = '2030.01';
const listIn = (site: string): string => readFileSync(join(site, 'SHA256SUMS'), 'utf8');

/** A room with a release and its frozen copy. */
async function withRelease(room: Room): Promise<{ dist: string; copy: string; print: string }> {
  whole(await run('content', room.corpus('seeds', 'content')));
  whole(await run('release', [name, ...room.corpus(...folders)]));
  const dist = join(room.folder, 'dist');
  const copy = join(dist, 'v', name);
  return { dist, copy, print: printOf(copy) };
}

/** Builds after a release: one that succeeds, one that fails, one whose `dist/` somebody moved away, one after that was moved back. */
const copiesStay = (): Promise<Outcome> =>
  inRoom(async (room) => {
    const { dist, copy, print } = await withRelease(room);
    const failures: string[] = [];
    const look = (when: string): void => {
      if (printOf(copy) !== print) failures.push(`${when} the copy is another`);
      else if (!listIn(dist).includes(`  v/${name}/SHA256SUMS\n`)) failures.push(`${when} the list lacks the copy`);
    };
    look('after the release');
    whole(await run('build', room.corpus(...folders)));
    look('after a build');
    const [plan = ''] = readdirSync(join(room.folder, 'content/plans'));
    const kept = join(room.folder, 'kept.md');
    renameSync(join(room.folder, 'content/plans', plan), kept);
    if ((await run('build', room.corpus(...folders))).code === 0) failures.push('a build without a plan’s file succeeded');
    renameSync(kept, join(room.folder, 'content/plans', plan));
    look('after a failed build');
    renameSync(dist, `${dist}-moved`);
    const { code, said } = await run('build', room.corpus(...folders));
    if (code === 0 || !said.includes('is gone. Move it back')) failures.push(`with dist/ moved away the build ended with ${code}`);
    rmSync(dist, { recursive: true, force: true });
    renameSync(`${dist}-moved`, dist);
    whole(await run('build', room.corpus(...folders)));
    look('after dist/ was moved back');
    return tally('a release, a build, a failed build, dist/ moved away (refused) and back: the copy is what it was, and listed', failures);
  });

/** What a build reads of this repository. */
const program = ['src', 'scripts', 'public', 'vocabularies', 'tests/gold', 'tests/fixtures'];
const files = ['astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'];
const nobody = 65_534;

/** The program in another folder, and who may write there. */
function otherMachine(folder: string, uid: number | undefined): void {
  for (const path of [...program, ...files]) cpSync(path, join(folder, path), { recursive: true });
  mkdirSync(join(folder, 'node_modules'));
  for (const each of readdirSync('node_modules'))
    if (!each.startsWith('.')) symlinkSync(resolve('node_modules', each), join(folder, 'node_modules', each));
  mkdirSync(join(folder, 'tmp'));
  cpSync('tests/fixtures/two-plans', join(folder, 'seeds-of-two'), { recursive: true });
  if (uid === undefined) return;
  for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' }))
    if (!path.startsWith('node_modules/')) chownSync(join(folder, path), uid, uid);
  chownSync(folder, uid, uid);
}

/** One corpus built twice: here, and by another user in another folder, time zone and locale, under other rights. */
const twoMachines = (): Promise<Outcome> =>
  inRoom(async (room) => {
    whole(await run('content', room.corpus('seeds', 'content')));
    whole(await run('build', room.corpus(...folders)));
    const here = join(room.folder, 'dist');
    chmodSync(room.folder, 0o755);
    const other = join(room.folder, 'elsewhere/of another');
    mkdirSync(other, { recursive: true });
    const uid = platform === 'linux' && process.getuid?.() === 0 ? nobody : undefined;
    otherMachine(other, uid);
    const places = {
      TZ: 'Pacific/Kiritimati',
      LANG: 'tr_TR.UTF-8',
      LC_ALL: 'tr_TR.UTF-8',
      LANGUAGE: 'tr',
      TMPDIR: join(other, 'tmp'),
      HOME: other,
    };
    const as = {
      ...(uid !== undefined && { uid }),
      cwd: other,
      variables: { ...places, ASTRO_CACHE: join(other, '.astro-cache'), CI: '' },
    };
    const corpus = (...names: readonly string[]) =>
      names.flatMap((each) => [`--${each}`, join(other, { seeds: 'seeds-of-two', content: 'two', out: 'site' }[each] ?? each)]);
    const before = process.umask(0o077);
    try {
      whole(await run('content', corpus('seeds', 'content'), as));
      whole(await run('build', corpus(...folders), as));
    } finally {
      process.umask(before);
    }
    const [one, two] = [listIn(here), listIn(join(other, 'site'))];
    const differing = one.split('\n').filter((line) => !two.includes(line));
    return {
      happened: `${everyFile(here).length} files; by ${uid === undefined ? `the same user (no root here to be another)` : `user ${uid}`}, in another folder, ${places.TZ}, ${places.LANG}, umask 077 instead of ${env['TZ'] ?? 'this zone'}: root ${rootOf(one)} and ${one === two ? 'the same' : `${rootOf(two)}, differing in ${differing.slice(0, 3).join(', ')}`}`,
      held: one === two,
    };
  });

/** What must hold of releases. */
export const releases: readonly Fault[] = [
  { name: 'copies-stay', what: 'builds after a release: whole, failed, with `dist/` moved away and back', run: copiesStay },
  { name: 'two-machines', what: 'one corpus built by two users in two folders, time zones, locales', run: twoMachines },
];
