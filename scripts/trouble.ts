/** What goes wrong outside of the program (disks, rights, paths) as a line: where, what happened, what to do. */

type SystemError = NodeJS.ErrnoException & { dest?: string };

/** What happened, and what to do, by the system's name for it. */
const troubles: Record<string, [what: string, remedy: string]> = {
  ENOSPC: ['the disk is full', 'Make room on it'],
  EDQUOT: ['the disk space that this user may fill is full', 'Make room'],
  EACCES: ['this user may not read or write it', 'Give the user the right to (chmod, chown), or name another folder'],
  EPERM: ['the system doesn’t let this user do that', 'Give the user the right to (chmod, chown), or name another folder'],
  EROFS: ['it lies on a disk that can only be read', 'Name a folder on another one (--content, --out, --work)'],
  ENOTDIR: ['a file stands where a folder is wanted', 'Move it away, or name another folder'],
  EISDIR: ['a folder stands where a file is wanted', 'Move it away'],
  ENOENT: ['it is not there, or went while it was used', 'Restore it'],
  EEXIST: ['something stands there already', 'Move it away'],
  ENOTEMPTY: ['something was written into it while it was replaced', 'End what else writes there'],
  EMFILE: ['too many files are open', 'Raise the limit (ulimit -n 4096)'],
  ENFILE: ['too many files are open on this machine', 'End other programs'],
  ENAMETOOLONG: ['the name is longer than the disk takes', 'Give it a shorter one'],
  ELOOP: ['symbolic links lead in a circle', 'Take one of them away'],
  EXDEV: ['it is a disk or a mount of its own, and what is new can’t take its place at once', 'Name a folder inside of it'],
  EBUSY: ['another program, or a mount, holds it', 'End the program, or name a folder inside of it'],
  EIO: ['the disk can’t be read or written', 'Check the disk'],
  ENOMEM: ['the memory is full', 'End other programs'],
};

/** The line for what a system refused, with `where` it happened if the system doesn't say; null for any other error. */
export function troubleLine(error: unknown, where?: string): string | null {
  if (!(error instanceof Error)) return null;
  const { code = '', path, dest, syscall } = error as SystemError;
  const known = troubles[code];
  if (known === undefined || syscall === undefined) return null;
  const [what, remedy] = known;
  const file = code === 'ENOENT' || code === 'EACCES' ? path : (dest ?? path);
  return `${file ?? where ?? syscall}: ${what} (${code}). ${remedy}, and run the command again.`;
}

/** A line for what a system refused a program, found in what that printed; null where it printed no such thing. */
export function troubleIn(output: string): string | null {
  const [, code = '', syscall = '', path] = /\b(E[A-Z]{2,}): [^,\n]+, ([a-z]+)(?: '([^'\n]+)')?/.exec(output) ?? [];
  return troubleLine(Object.assign(new Error(code), { code, syscall, ...(path !== undefined && { path }) }));
}

/** What is printed of an error at a command's edge: what people can mend as a line, the stack of what is a fault of the program. */
export function toldError(error: unknown, where?: string): string {
  const line = troubleLine(error, where);
  if (line !== null) return line;
  if (!(error instanceof Error)) return String(error);
  // What commands throw on purpose is no more than a message; what Node and packages throw has a name or a code.
  if (error.name === 'Error' && !('code' in error)) return error.message.trim();
  return `${error.stack ?? error.message}\nThis is a fault of the program: report it with these lines.`;
}
