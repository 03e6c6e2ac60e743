/** Loaded before each program of a measured command: writes down what it took when it ends. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import process, { env, pid } from 'node:process';

/** Clock ticks a second, as Linux counts them. */
const ticks = 100;

/** CPU seconds of this program and, where the system says so, of those that it ran and that have ended. */
function cpuSeconds(): number {
  const { user, system } = process.cpuUsage();
  if (!existsSync('/proc/self/stat')) return (user + system) / 1e6;
  const [, rest = ''] = readFileSync('/proc/self/stat', 'utf8').split(/\) (?=\w )/);
  // Behind the name: state, and from the twelfth word on the times of this program and of its children.
  const times = rest.split(' ').slice(11, 15).map(Number);
  return times.reduce((sum, time) => sum + time, 0) / ticks;
}

process.once('exit', () => {
  const peakMiB = process.resourceUsage().maxRSS / 1024;
  writeFileSync(`${env['BENCH_USAGE']}/${pid}.json`, JSON.stringify({ cpu: cpuSeconds(), peakMiB }));
});
