import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Fault, type Outcome, tally } from './fault.ts';
import { begin, inRoom, printOf, type Room, run, whole } from './room.ts';

/** A command that is killed at moments spread over its time. */
interface Killed {
  script: string;
  args: (room: Room) => string[];
  /** the folder below the room that is what it was or what it is to be, and nothing between */
  folder: string;
  times: number;
}

/** Gives a plan one of two names, so that the command has much to do anew each time. */
function rename({ folder }: Room, time: number): void {
  const file = join(folder, 'seeds/plans/guyuan-health-2031.yml');
  const name = time % 2 === 0 ? '卫生健康行动计划' : '卫生健康发展计划';
  writeFileSync(file, readFileSync(file, 'utf8').replace(/shortTitle: .*/, `shortTitle: ${name}`));
}

/** What runs leave beside what they replace. */
const leftIn = ({ folder }: Room): string[] => readdirSync(folder).filter((name) => /^\.swap-|\.lock$/.test(name));

/** Kills a command again and again; the run after each must make the folder what an undisturbed one made it. */
const killAgain = (killed: Killed): Promise<Outcome> =>
  inRoom(async (room) => {
    const wanted: string[] = [];
    let takes = 0;
    for (const time of [0, 1]) {
      rename(room, time);
      if (killed.script !== 'content') whole(await run('content', room.corpus('seeds', 'content')));
      const began = performance.now();
      whole(await run(killed.script, killed.args(room)));
      takes = performance.now() - began;
      wanted.push(printOf(join(room.folder, killed.folder)));
    }
    const failures: string[] = [];
    for (let time = 0; time < killed.times; time++) {
      rename(room, time);
      if (killed.script !== 'content') whole(await run('content', room.corpus('seeds', 'content')));
      const after = Math.round(takes * (0.1 + (0.9 * (time + 1)) / killed.times));
      const { child, ended } = begin(killed.script, killed.args(room));
      setTimeout(() => child.kill('SIGKILL'), after);
      await ended;
      whole(await run(killed.script, killed.args(room)));
      if (printOf(join(room.folder, killed.folder)) !== wanted[time % 2]) failures.push(`after ${after} ms other bytes`);
      if (leftIn(room).length > 0) failures.push(`after ${after} ms ${leftIn(room).join(', ')} stayed`);
    }
    const seconds = (takes / 1000).toFixed(1);
    return tally(
      `${killed.times} kills within the ${seconds} s that it takes; each next run made it whole, nothing stayed behind`,
      failures,
    );
  });

/** A file as people have it, and the plan that it becomes. */
const [arriving, itsPlan] = ['tests/fixtures/new-plan/guizhou.gbk.txt', 'guizhou-agriculture-2022'];

/** Kills a command after a while, or so many milliseconds after a file is there. */
async function killIt({ child, ended }: ReturnType<typeof begin>, after: number, file: string | null): Promise<void> {
  while (file !== null && !existsSync(file) && child.exitCode === null) await sleep(1);
  await Promise.race([sleep(after), ended]);
  child.kill('SIGKILL');
  await ended;
}

/** Kills `npm run new-plan` at moments spread over its time, then as it writes; afterwards the plan is there whole or not at all, and taking it away leaves no trace. */
const killNewPlan = (times: number): Promise<Outcome> =>
  inRoom(async (room) => {
    const corpus = room.corpus('seeds', 'content');
    whole(await run('content', corpus));
    const bytes = (): string => ['seeds', 'content'].map((name) => printOf(join(room.folder, name))).join(' ');
    const before = bytes();
    const began = performance.now();
    whole(await run('new-plan', [arriving, '--yes', ...corpus]));
    const takes = performance.now() - began;
    whole(await run('new-plan', ['--undo', itsPlan, ...corpus]));
    const failures = bytes() === before ? [] : ['adding it and taking it away left a trace'];
    const record = join(room.folder, 'seeds/plans', `${itsPlan}.yml`);
    const writing = Array.from({ length: times }, (_, time) => ({ after: time * 20, file: record }));
    const beforehand = Array.from({ length: times }, (_, time) => ({ after: takes * (0.2 + (0.8 * (time + 1)) / times), file: null }));
    let added = 0;
    for (const { after, file } of [...beforehand, ...writing]) {
      await killIt(begin('new-plan', [arriving, '--yes', ...corpus]), after, file);
      whole(await run('content', corpus));
      if (existsSync(record)) {
        added++;
        whole(await run('new-plan', ['--undo', itsPlan, ...corpus]));
      }
      const when = `${Math.round(after)} ms after ${file === null ? 'it began' : 'its record was there'}`;
      if (bytes() !== before) failures.push(`${when} other bytes`);
      if (leftIn(room).length > 0) failures.push(`${when} ${leftIn(room).join(', ')} stayed`);
    }
    return tally(
      `${times} kills within ${(takes / 1000).toFixed(1)} s and ${times} from the moment its record was there: ${added} times the plan was there whole, else nothing of it`,
      failures,
    );
  });

/** Commands that write, killed at random moments. */
export const kills: readonly Fault[] = [
  {
    name: 'kill-content',
    what: '`npm run content` killed with SIGKILL',
    run: () => killAgain({ script: 'content', args: (room) => room.corpus('seeds', 'content'), folder: 'content', times: 12 }),
  },
  { name: 'kill-new-plan', what: '`npm run new-plan` killed with SIGKILL', run: () => killNewPlan(10) },
  {
    name: 'kill-build',
    what: '`npm run build` killed with SIGKILL',
    run: () => killAgain({ script: 'build', args: (room) => room.corpus('seeds', 'content', 'out'), folder: 'dist', times: 5 }),
  },
];
