import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Fault, type Outcome, tally } from './fault.ts';
import { begin, inRoom, printOf, type Room, run } from './room.ts';

/** A command that is killed at moments spread over its time. */
interface Killed {
  script: string;
  args: (room: Room) => string[];
  /** the folder below the room that is what it was or what it is to be, and nothing between */
  whole: string;
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

async function runWhole({ script, args }: Killed, room: Room): Promise<void> {
  const { code, said } = await run(script, args(room));
  if (code !== 0) throw new Error(`${script} ended with ${code}: ${said.slice(-300)}`);
}

/** Kills a command again and again; the run after each must make the folder what an undisturbed one made it. */
const killAgain = (killed: Killed): Promise<Outcome> =>
  inRoom(async (room) => {
    const wanted: string[] = [];
    let takes = 0;
    for (const time of [0, 1]) {
      rename(room, time);
      if (killed.script !== 'content') await runWhole({ ...killed, script: 'content', args: () => room.corpus('seeds', 'content') }, room);
      const began = performance.now();
      await runWhole(killed, room);
      takes = performance.now() - began;
      wanted.push(printOf(join(room.folder, killed.whole)));
    }
    const failures: string[] = [];
    for (let time = 0; time < killed.times; time++) {
      rename(room, time);
      const after = Math.round(takes * (0.1 + (0.9 * (time + 1)) / killed.times));
      const { child, ended } = begin(killed.script, killed.args(room));
      setTimeout(() => child.kill('SIGKILL'), after);
      await ended;
      await runWhole(killed, room);
      if (printOf(join(room.folder, killed.whole)) !== wanted[time % 2]) failures.push(`after ${after} ms other bytes`);
      if (leftIn(room).length > 0) failures.push(`after ${after} ms ${leftIn(room).join(', ')} stayed`);
    }
    const seconds = (takes / 1000).toFixed(1);
    return tally(
      `${killed.times} kills within the ${seconds} s that it takes; each next run made it whole, nothing stayed behind`,
      failures,
    );
  });

/** Commands that write, killed at random moments. */
export const kills: readonly Fault[] = [
  {
    name: 'kill-content',
    what: '`npm run content` killed with SIGKILL',
    run: () => killAgain({ script: 'content', args: (room) => room.corpus('seeds', 'content'), whole: 'content', times: 12 }),
  },
];
