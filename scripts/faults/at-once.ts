import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { serveSite } from '../serve.ts';
import type { Fault, Outcome } from './fault.ts';
import { begin, inRoom, printOf, type Room, run, whole } from './room.ts';

const waits = /This waits until it has ended/;

/** Runs a command twice at once; both must come to their end, the later one having waited, and leave what one of them leaves. */
const twice = (script: 'content' | 'build', folder: string, args: (room: Room) => string[]): Promise<Outcome> =>
  inRoom(async (room) => {
    whole(await run('content', room.corpus('seeds', 'content')));
    if (script === 'build') whole(await run('build', args(room)));
    const wanted = printOf(join(room.folder, folder));
    const [one, other] = await Promise.all([run(script, args(room)), run(script, args(room))]);
    const isSame = printOf(join(room.folder, folder)) === wanted;
    const waited = [one, other].filter(({ said }) => waits.test(said)).length;
    return {
      happened: `ended with ${one.code} and ${other.code}, ${waited} waited and said for whom, ${folder}/ ${isSame ? 'is what one run makes' : 'differs'}`,
      held: one.code === 0 && other.code === 0 && waited === 1 && isSame,
    };
  });

/** Asks for pages while a build takes the place of the one that is served. */
const servedMeanwhile = (): Promise<Outcome> =>
  inRoom(async (room) => {
    const args = room.corpus('seeds', 'content', 'out');
    whole(await run('content', room.corpus('seeds', 'content')));
    whole(await run('build', args));
    const { server, url } = await serveSite(join(room.folder, 'dist'), 0);
    try {
      const pages = ['/', '/plans/', '/data/', '/targets/'];
      const [style = ''] = /\/_astro\/[^"]+\.css/.exec(await (await fetch(`${url}/`)).text()) ?? [];
      let asked = 0;
      const failed = new Map<number, number>();
      const { ended } = begin('build', args);
      let isBuilding = true;
      void ended.finally(() => (isBuilding = false));
      while (isBuilding) {
        for (const path of [...pages, style]) {
          const { status } = await fetch(url + path);
          asked++;
          if (status !== 200) failed.set(status, (failed.get(status) ?? 0) + 1);
        }
        await setTimeout(5);
      }
      whole(await ended);
      const said = [...failed].map(([status, times]) => `${times} times ${status}`).join(', ');
      return { happened: `${asked} requests while it was built and put in its place: ${said || 'each answered'}`, held: failed.size === 0 };
    } finally {
      server.closeAllConnections();
      server.close();
    }
  });

/** A lock that a killed process left holds nobody. */
const leftLock = (): Promise<Outcome> =>
  inRoom(async (room) => {
    const { child, ended } = begin('content', room.corpus('seeds', 'content'));
    const lock = join(room.folder, '.content.lock');
    while (!existsSync(lock) && child.exitCode === null) await setTimeout(5);
    child.kill('SIGKILL');
    await ended;
    const isLeft = existsSync(lock);
    const { code, said } = await run('content', room.corpus('seeds', 'content'));
    return {
      happened: `the lock ${isLeft ? 'was left' : 'was not there'}; the next run ended with ${code}${waits.test(said) ? ' after waiting' : ', without waiting'}`,
      held: isLeft && code === 0 && !waits.test(said) && !existsSync(lock),
    };
  });

/** Commands at work at the same time. */
export const atOnce: readonly Fault[] = [
  {
    name: 'two-contents',
    what: 'two `npm run content` at once',
    run: () => twice('content', 'content', (room) => room.corpus('seeds', 'content')),
  },
  { name: 'left-lock', what: '`npm run content` killed while it holds its lock, then run again', run: leftLock },
  {
    name: 'two-builds',
    what: 'two `npm run build` at once',
    run: () => twice('build', 'dist', (room) => room.corpus('seeds', 'content', 'out')),
  },
  { name: 'build-while-served', what: '`npm run build` while `npm start` serves the site', run: servedMeanwhile },
];
