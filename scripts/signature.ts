/** Signatures of a release's list, as OpenSSH makes and checks them (`ssh-keygen -Y`, namespace `file`). */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const program = 'ssh-keygen';
const namespace = 'file';

/** What is known of a signature. */
export type Checked =
  /** Made with a key that the file of signers names. */
  | { kind: 'good'; who: string; key: string }
  /** Of this very file, by a key that nothing here names. */
  | { kind: 'stranger'; key: string }
  | { kind: 'bad'; why: string }
  | { kind: 'no-tool' };

const call = (args: readonly string[], input = '') => spawnSync(program, args, { input, encoding: 'utf8' });

/** Whether this machine has the program. */
export const hasSigner = (): boolean => call(['-Y', 'sign']).error === undefined;

/** The command by which anybody checks a signature without this program. */
export const byHand = (signers: string, who = 'WHO'): string =>
  `${program} -Y verify -f ${signers} -I ${who} -n ${namespace} -s SHA256SUMS.sig < SHA256SUMS`;

/** Signs a file with the key at a path, of which a public one will do where an agent holds it; writes FILE.sig. May ask for a passphrase. Throws where it can't. */
export function signFile(file: string, key: string): void {
  rmSync(`${file}.sig`, { force: true });
  const { status, stderr, error } = spawnSync(program, ['-Y', 'sign', '-f', key, '-n', namespace, file], {
    stdio: ['inherit', 'ignore', 'pipe'],
    encoding: 'utf8',
  });
  if (error)
    throw new Error(`${program}: is not here, so nothing can be signed (${error.message}). Install OpenSSH, or leave the key out.`);
  if (status !== 0 || !existsSync(`${file}.sig`))
    throw new Error(`${key}: ${program} can’t sign with it (${stderr.trim().split('\n').at(-1)}). Name a private key with --key.`);
}

const keyIn = (said: string): string => /\b(SHA256:[A-Za-z0-9+/=]+)/.exec(said)?.[1] ?? 'unknown';

/** Checks a signature of a text against the file of signers; null where there is none, and nobody's name can be told. */
export function checkSignature(text: string, signature: string, signers: string | null): Checked {
  const own = call(['-Y', 'check-novalidate', '-n', namespace, '-s', signature], text);
  if (own.error) return { kind: 'no-tool' };
  if (own.status !== 0) return { kind: 'bad', why: own.stderr.trim().split('\n').at(-1) ?? '' };
  const key = keyIn(own.stdout + own.stderr);
  if (signers === null) return { kind: 'stranger', key };
  const who = call(['-Y', 'find-principals', '-f', signers, '-s', signature]).stdout.trim().split('\n')[0] ?? '';
  if (who === '') return { kind: 'stranger', key };
  const { status, stderr } = call(['-Y', 'verify', '-f', signers, '-I', who, '-n', namespace, '-s', signature], text);
  return status === 0 ? { kind: 'good', who, key } : { kind: 'bad', why: stderr.trim() };
}

/** Who will have signed with a key, tried on a text of no account before anything is built. Throws where the file of signers doesn't name the key: nobody could check its signatures. */
export function signerOf(key: string, signers: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'duizhao-sign-'));
  try {
    const probe = join(folder, 'probe');
    writeFileSync(probe, 'probe\n');
    signFile(probe, key);
    const checked = checkSignature('probe\n', `${probe}.sig`, existsSync(signers) ? signers : null);
    if (checked.kind === 'good') return checked.who;
    throw new Error(
      `${signers}: doesn’t name the key ${key}, so nobody could check what it signs. Add a line with who signs and the public key: WHO ssh-ed25519 AAAA…; commit it.`,
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
