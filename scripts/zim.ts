/** npm run zim -- NAME: a release as one ZIM file, for Kiwix and other readers that need no network. Wants the programs of openZIM (zim-tools). */
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import process, { env } from 'node:process';
import { words } from '../src/strings/languages.ts';
import { copyOf, filesOnDisk } from './archive-release.ts';
import { readArguments } from './arguments.ts';
import { folderOptions, takeFolders } from './folders.ts';
import { withLocks } from './lock-file.ts';
import { tellPacks } from './pack-files.ts';
import { openOutlineRenderer } from './picture-tools.ts';
import { writeProofs } from './proofs.ts';
import { toldError } from './trouble.ts';

const { values, given } = readArguments({
  command: 'npm run zim',
  about: `Packs the frozen copy of a release into dist/v/NAME.zim, with a full-text index, and has zimcheck look at it.
Wants zimwriterfs and zimcheck of zim-tools (Debian: apt install zim-tools); ZIM_TOOLS names the folder that they are in, where it isn’t in PATH.`,
  options: { content: folderOptions.content, seeds: folderOptions.seeds, out: folderOptions.out },
  given: { word: 'NAME', least: 1, most: 1 },
});

const folders = takeFolders('npm run zim', values, ['seeds', 'content', 'out']);

/** Has the full-text index hold pairs of Chinese characters, as readers ask for them since libzim 8.2; an older zimwriterfs would index whole clauses. */
const inPairs = { XAPIAN_CJK_NGRAM: '1' };

/** Runs a program of openZIM; returns what it printed. Throws where it isn't here, or isn't content. */
function tool(name: string, args: readonly string[]): string {
  const { status, stdout, stderr, error } = spawnSync(env['ZIM_TOOLS'] ? join(env['ZIM_TOOLS'], name) : name, args, {
    encoding: 'utf8',
    env: { ...env, ...inPairs },
  });
  if (error)
    throw new Error(
      `${name}: is not here (${error.message}). Install zim-tools (Debian: apt install zim-tools), or name its folder in ZIM_TOOLS.`,
    );
  if (status !== 0) throw new Error(`${name}: ended with ${status}.\n${`${stdout}${stderr}`.trim()}`);
  return stdout;
}

/** Writes the files of a release as they open without a server, and the picture that readers show; returns how many. */
async function unfold(name: string, folder: string): Promise<number> {
  let files = 0;
  for (const [path, bytes] of filesOnDisk(copyOf(name), words('zh-CN').permanence.inZim)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
    files++;
  }
  const renderer = await openOutlineRenderer();
  writeFileSync(join(folder, 'illustration.png'), renderer.pngOf(readFileSync('public/favicon.svg', 'utf8'), 48));
  return files;
}

/** Makes the file; returns its line. Throws where it can't, or where zimcheck finds an error. */
async function makeZim(name: string): Promise<string> {
  const { name: title } = words('zh-CN');
  tool('zimcheck', ['--version']);
  const scratch = mkdtempSync(join(tmpdir(), 'duizhao-zim-'));
  const file = `${copyOf(name).folder}.zim`;
  try {
    const files = await unfold(name, join(scratch, 'site'));
    const { about } = words('zh-CN').permanence.zim;
    const said = { welcome: 'index.html', illustration: 'illustration.png', language: 'zho', title, description: about, creator: title };
    const options = Object.entries({ ...said, publisher: title, name: `duizhao_zho_${name}` }).map(([key, value]) => `--${key}=${value}`);
    tool('zimwriterfs', [...options, join(scratch, 'site'), join(scratch, 'whole.zim')]);
    tool('zimcheck', ['-A', join(scratch, 'whole.zim')]);
    copyFileSync(join(scratch, 'whole.zim'), file);
    tellPacks(folders.out);
    writeProofs(folders.out);
    return `${file}: ${files} files, ${(statSync(file).size / 2 ** 20).toFixed(1)} MB; zimcheck found no error`;
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

try {
  await withLocks('npm run zim', [folders.out], async () => console.log(`zim      ${await makeZim(given[0] ?? '')}`));
} catch (error) {
  console.error(`npm run zim: ${toldError(error)}`);
  process.exitCode = 1;
}
