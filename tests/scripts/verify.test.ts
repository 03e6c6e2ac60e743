import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkSignature, hasSigner, signerOf, signFile } from '../../scripts/signature.ts';
import { listOf, rootOf, writeList } from '../../scripts/sums.ts';
import { runScript } from './run.ts';

let root: string;
let folder: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'duizhao-verify-'));
  folder = join(root, 'release');
  mkdirSync(join(folder, 'plans'), { recursive: true });
  writeFileSync(join(folder, 'index.html'), 'home');
  writeFileSync(join(folder, 'plans/甲.txt'), '全文');
  writeList(folder);
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const verify = async (...args: string[]) => {
  const { code, printed, said } = await runScript('verify', args, '.');
  return { code, lines: [...printed, ...said].map((line) => line.replaceAll(root, '').replace(/[0-9a-f]{64}/g, 'HASH')) };
};

describe('npm run verify', () => {
  it('says of a whole folder how much it holds, and ends with 0', async () => {
    const { code, lines } = await verify(`${folder}/`);
    expect(lines[0]).toBe('/release: whole, 2 files; root HASH');
    expect(lines[2]).toBe('unsigned    /release/SHA256SUMS: has no signature beside it');
    expect(code).toBe(0);
  });

  it('names what changed, with the byte where the original is at hand, what is missing and what is new, and ends with 1', async () => {
    cpSync(folder, join(root, 'original'), { recursive: true });
    writeFileSync(join(folder, 'index.html'), 'hone');
    rmSync(join(folder, 'plans/甲.txt'));
    writeFileSync(join(folder, 'new'), '');
    const { code, lines } = await verify(folder, '--original', join(root, 'original'));
    expect(lines.slice(0, 4)).toEqual([
      'changed     /release/index.html: differs from byte 3 on, 4 bytes',
      'missing     /release/plans/甲.txt',
      'added       /release/new',
      '/release: not whole, 2 files listed, 1 changed, 1 missing, 1 added; root HASH',
    ]);
    expect(code).toBe(1);
  });

  it('holds the frozen copies of a mirror to their own lists, which its list holds', async () => {
    const mirror = join(root, 'mirror');
    cpSync(folder, join(mirror, 'v/2030.01'), { recursive: true });
    writeFileSync(join(mirror, 'index.html'), 'now');
    const own = listOf(mirror, ['index.html', 'v/2030.01/SHA256SUMS']);
    writeList(mirror, own);
    expect((await verify(mirror)).code).toBe(0);
    appendFileSync(join(mirror, 'v/2030.01/index.html'), '!');
    const { code, lines } = await verify(mirror);
    expect(lines).toContain('changed     /mirror/v/2030.01/index.html');
    expect(code).toBe(1);
  });

  it('holds the list to the root that was asked for', async () => {
    const rightRoot = rootOf(readFileSync(join(folder, 'SHA256SUMS'), 'utf8'));
    expect((await verify(folder, '--root', rightRoot)).code).toBe(0);
    const { code, lines } = await verify(folder, '--root', '0'.repeat(64));
    expect(lines[1]).toBe('root        /release/SHA256SUMS: is not the list of root HASH. Get it again from where you have the root.');
    expect(code).toBe(1);
  });

  it.each([
    ['no folder', () => join(root, 'nowhere'), /nowhere: is no folder, nothing is there\./],
    ['no list', () => join(folder, 'plans'), /plans: has no SHA256SUMS, so there is nothing to hold it to\./],
    ['the folder around it', () => root, /has no SHA256SUMS.* \/release has one\./],
    ['a list cut off', () => (appendFileSync(join(folder, 'SHA256SUMS'), 'abc'), folder), /SHA256SUMS: line 3 is no checksum and path/],
  ])('says what can’t be checked, and ends with 2: %s', async (_, name, said) => {
    const { code, lines } = await verify(name());
    expect(lines.join('\n')).toMatch(said);
    expect(code).toBe(2);
  });
});

const canSign = hasSigner();
if (!canSign) console.warn('skipped: signatures of releases, for ssh-keygen is not here');

describe.skipIf(!canSign)('a signed list', () => {
  const keyAt = (name: string): string => {
    const key = join(root, name);
    spawnSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-C', name, '-f', key]);
    return key;
  };
  const trust = (key: string, file: string): string => {
    writeFileSync(file, `editor@example.org ${readFileSync(`${key}.pub`, 'utf8')}`);
    return file;
  };

  it('is told with who signed; any change of it is', async () => {
    const key = keyAt('key');
    const signers = trust(key, join(root, 'signers'));
    signFile(join(folder, 'SHA256SUMS'), key);
    const good = await verify(folder, '--signers', signers);
    expect(good.lines.at(-1)).toMatch(/^signed {6}\/release\/SHA256SUMS: by editor@example\.org with SHA256:\S+$/);
    expect(good.code).toBe(0);
    writeFileSync(join(folder, 'index.html'), 'hone');
    writeList(folder);
    const bad = await verify(folder, '--signers', signers);
    expect(bad.lines.at(-1)).toMatch(/^bad {9}\/release\/SHA256SUMS: is not what was signed/);
    expect(bad.code).toBe(1);
  });

  it('by a key that nobody named is a stranger’s: refused where keys were named, told where none were', async () => {
    signFile(join(folder, 'SHA256SUMS'), keyAt('other'));
    const signers = trust(keyAt('key'), join(root, 'signers'));
    expect(await verify(folder, '--signers', signers)).toMatchObject({ code: 1 });
    const { code, lines } = await verify(folder);
    expect(lines.at(-1)).toMatch(/^stranger {4}.*no file of signers here doesn’t name$/);
    expect(code).toBe(0);
  });

  it('is not made with a key that the file of signers lacks', () => {
    const signers = trust(keyAt('key'), join(root, 'signers'));
    expect(signerOf(join(root, 'key'), signers)).toBe('editor@example.org');
    expect(() => signerOf(keyAt('other'), signers)).toThrow(`${signers}: doesn’t name the key ${join(root, 'other')}`);
    expect(() => signerOf(join(root, 'none'), signers)).toThrow('ssh-keygen can’t sign with it');
  });

  it('is checked by the command that the site prints', () => {
    const key = keyAt('key');
    const signers = trust(key, join(root, 'signers'));
    const list = join(folder, 'SHA256SUMS');
    signFile(list, key);
    const args = ['-Y', 'verify', '-f', signers, '-I', 'editor@example.org', '-n', 'file', '-s', `${list}.sig`];
    expect(spawnSync('ssh-keygen', args, { input: readFileSync(list) }).status).toBe(0);
    expect(checkSignature('other', `${list}.sig`, signers).kind).toBe('bad');
  });
});
