/**
 * npm run bench -- --kills: kills build, start, content and release at random moments in a clone, then runs the shortest command there is
 * and looks whether the last good site, the ledger and the releases are whole and no folder is left behind. Prints what was found.
 */
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { setTimeout } from 'node:timers/promises';

const clone = 'tests/.tmp/kills';
const times = 15;
/** How long each command takes at most here, in seconds: the moment of the kill is drawn from it. */
const commands: Record<string, { args: string[]; seconds: number }> = {
  build: { args: ['scripts/build.ts'], seconds: 70 },
  start: { args: ['scripts/start.ts'], seconds: 80 },
  content: { args: ['scripts/content.ts'], seconds: 8 },
  release: { args: ['scripts/release.ts', '2031.01'], seconds: 140 },
};

const run = (args: readonly string[]) => spawnSync(process.execPath, args, { cwd: clone, encoding: 'utf8' });
const git = (...args: string[]) => execFileSync('git', args, { cwd: clone, encoding: 'utf8' });

/** Everything a kill must not take: pages and files of the site, the ledger, the releases. */
function state(): { pages: number; published: string } {
  const pages = readdirSync(join(clone, 'dist'), { recursive: true }).length;
  const files = readdirSync(join(clone, 'content/published'), { recursive: true, encoding: 'utf8' }).filter((path) =>
    /\.(csv|json)$/.test(path),
  );
  const kept = files.filter((path) => !path.includes('2031')).map((path) => readFileSync(join(clone, 'content/published', path), 'utf8'));
  return { pages, published: kept.join() };
}

/** Starts a command in a group of its own and kills the command, not its children, after a while. */
async function kill({ args, seconds }: { args: string[]; seconds: number }): Promise<number> {
  const child = spawn(process.execPath, args, { cwd: clone, stdio: 'ignore' });
  const after = Math.random() * seconds;
  const ended = new Promise((done) => child.once('exit', done));
  await Promise.race([setTimeout(after * 1000), ended]);
  child.kill('SIGKILL');
  await ended;
  return after;
}

/** What is wrong after a kill and one more command; empty when nothing is. */
function faults(before: ReturnType<typeof state>): string[] {
  const next = run(['scripts/content.ts', '--check']);
  const left = readdirSync(clone).filter((name) => name.startsWith('.swap-'));
  const now = existsSync(join(clone, 'dist/index.html')) ? state() : null;
  return [
    ...(next.status === 0 ? [] : [`the next command ended with ${next.status}: ${next.stderr.slice(0, 200)}`]),
    ...(left.length === 0 ? [] : [`left behind: ${left.join(' ')}`]),
    ...(now ? [] : ['no home page']),
    ...(now && now.pages < before.pages ? [`${now.pages} of ${before.pages} files`] : []),
    ...(now && now.published !== before.published ? ['the ledger or a release changed'] : []),
  ];
}

/** Clones what is committed, builds it once, and kills each command `times` times. */
export async function benchKills(): Promise<void> {
  rmSync(clone, { recursive: true, force: true });
  mkdirSync('tests/.tmp', { recursive: true });
  execFileSync('git', ['clone', '--quiet', '.', clone]);
  symlinkSync(resolve('node_modules'), join(clone, 'node_modules'));
  cpSync('dist', join(clone, 'dist'), { recursive: true });
  const good = state();
  for (const [name, command] of Object.entries(commands)) {
    const found: string[] = [];
    for (let i = 0; i < times; i++) {
      if (name === 'content') rmSync(join(clone, 'content/targets'), { recursive: true, force: true });
      const after = await kill(command);
      if (name === 'content' && !existsSync(join(clone, 'content/targets'))) git('checkout', '--', 'content');
      found.push(...faults(good).map((fault) => `${name} killed after ${after.toFixed(1)} s: ${fault}`));
    }
    console.log(`${name}: ${times} kills, ${found.length} faults${found.map((fault) => `\n  ${fault}`).join('')}`);
  }
  rmSync(clone, { recursive: true, force: true });
}
