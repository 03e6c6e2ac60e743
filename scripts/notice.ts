import process, { env } from 'node:process';

/** Set for a program whose output is kept until it fails: what is to be read at once goes to the one that runs it. */
export const noticesVariable = 'DUIZHAO_NOTICES';

/** Says what somebody who waits wants to know now. */
export function notice(line: string): void {
  if (env[noticesVariable] === 'parent' && process.send) process.send({ notice: line });
  else console.error(line);
}

/** The line of a notice that a program sent; null where it sent something else. */
export const noticeIn = (message: unknown): string | null =>
  typeof message === 'object' && message !== null && 'notice' in message && typeof message.notice === 'string' ? message.notice : null;
