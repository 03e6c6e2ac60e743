import { spawn, spawnSync } from 'node:child_process';
import { createServer } from 'node:net';
import { env, platform } from 'node:process';
import { setTimeout } from 'node:timers/promises';
import { type Fault, type Outcome, skipped } from './fault.ts';
import { inRoom, type Room, run, whole } from './room.ts';

const port = 45_321;

/** Whether somebody answers there. */
const isServed = async (at: number): Promise<boolean> => {
  try {
    return (await fetch(`http://127.0.0.1:${at}/`)).status === 200;
  } catch {
    return false;
  }
};

/** A room whose site is built, so that `npm start` only serves it. */
const withSite = (work: (room: Room) => Promise<Outcome>): Promise<Outcome> =>
  inRoom(async (room) => {
    whole(await run('content', room.corpus('seeds', 'content')));
    whole(await run('build', room.corpus('seeds', 'content', 'out')));
    return work(room);
  });

/** `npm start`, until it serves at the port that it prints. */
async function start(room: Room, group: boolean) {
  const args = ['start', '--', ...room.corpus('seeds', 'content', 'out'), '--port', `${port}`];
  const child = spawn('npm', args, { stdio: ['ignore', 'pipe', 'pipe'], detached: group, env });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
  while (!/http:\/\/127\.0\.0\.1:(\d+)\//.test(said) && child.exitCode === null) await setTimeout(100);
  const [, at] = /http:\/\/127\.0\.0\.1:(\d+)\//.exec(said) ?? [];
  return { child, at: Number(at), heard: () => said };
}

/** `npm start` ended by a signal: to npm alone as service managers and editors do, or to all of it as Ctrl-C does. */
const endedBy = (signal: 'SIGTERM' | 'SIGINT'): Promise<Outcome> =>
  withSite(async (room) => {
    const { child, at, heard } = await start(room, true);
    const wasServed = await isServed(at);
    const before = heard().length;
    if (signal === 'SIGTERM') child.kill(signal);
    else spawnSync('kill', ['-INT', '--', `-${child.pid}`]);
    await setTimeout(3000);
    const isStill = await isServed(at);
    const hasStack = /^ {4}at /m.test(heard().slice(before));
    spawnSync('kill', ['-KILL', '--', `-${child.pid}`]);
    return {
      happened: `${wasServed ? 'served' : 'never served'}; 3 s later ${isStill ? 'it still served' : 'nobody answered'}${hasStack ? ', a stack trace was printed' : ''}`,
      held: wasServed && !isStill && !hasStack,
    };
  });

/** `npm start` where its port is taken. */
const portTaken = (): Promise<Outcome> =>
  withSite(async (room) => {
    const other = createServer().listen(port, '127.0.0.1');
    const { child, at, heard } = await start(room, true);
    const isNext = at === port + 1 && (await isServed(at));
    spawnSync('kill', ['-KILL', '--', `-${child.pid}`]);
    other.close();
    const [told = ''] = /\(.*\)/.exec(heard()) ?? [];
    return { happened: `served at ${at}: “${told}”`, held: isNext && told.includes(`port ${port} is taken`) };
  });

/** Only where signals are those of Unix. */
const onUnix = (work: () => Promise<Outcome>) => (): Promise<Outcome> | Outcome =>
  platform === 'win32' ? skipped('needs the signals of Unix') : work();

/** What ends `npm start`, and what it begins with. */
export const signals: readonly Fault[] = [
  { name: 'start-sigterm', what: '`npm start` ended with SIGTERM to npm alone', run: onUnix(() => endedBy('SIGTERM')) },
  { name: 'start-ctrl-c', what: '`npm start` ended with Ctrl-C', run: onUnix(() => endedBy('SIGINT')) },
  { name: 'start-port', what: '`npm start` where the port is taken', run: onUnix(portTaken) },
];
