import process, { env, exit, platform } from 'node:process';
import { setInterval } from 'node:timers';

/** Ends a program that serves when npm, which began it, has ended: npm hands a signal on to its shell alone, and the port would stay taken. */
export function endWithParent(): void {
  if (env['npm_lifecycle_event'] === undefined || platform === 'win32') return;
  const { ppid } = process;
  setInterval(() => process.ppid === ppid || exit(0), 500).unref();
}
