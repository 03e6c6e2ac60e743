import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { env } from 'node:process';
import { type FrozenCopy, Release } from '../src/model/published/release.ts';
import { dayOfRelease } from '../src/ledger/version.ts';
import { exportCommit } from './commit.ts';
import { commonRoot, foldersOf, publishedFiles, siteAt } from './folders.ts';
import { copiesIn, copyIn, describeCopy, frozenEnvironment, printManifest, readManifest } from './frozen.ts';
import { putSignature } from './proofs.ts';
import { run } from './stage.ts';
import { keepCopies } from './stamp.ts';
import { writeList } from './sums.ts';
import { discard, replace, stageIn } from './swap.ts';

/** The file of a release. */
export const releaseFile = (name: string): string => `${publishedFiles().releases}/${name}.json`;

/** The day of a release that was made, or begun and not finished; null where there is none. */
export const releaseDay = (name: string): string | null =>
  existsSync(releaseFile(name)) ? dayOfRelease(readFileSync(releaseFile(name), 'utf8')) : null;

/** Makes the frozen copy of a release again from the commit that its file names, with that commit's own program, and puts it into dist/v/. Throws where it isn't the copy that the manifest has. */
export async function rebuildCopy(name: string): Promise<FrozenCopy> {
  if (!existsSync(releaseFile(name)))
    throw new Error(`${name}: there is no such release. ${publishedFiles().releases}/ has those that there are.`);
  const { commit } = Release.parse(JSON.parse(readFileSync(releaseFile(name), 'utf8')));
  if (commit === null) throw new Error(`${releaseFile(name)}: names no commit, so its copy can't be made again.`);
  const [out, { manifest }] = [siteAt(foldersOf().out), publishedFiles()];
  const root = commonRoot(foldersOf());
  const fresh = stageIn(root);
  try {
    const source = join(fresh, 'source');
    exportCommit(commit, source, fresh);
    if (!existsSync(join(source, releaseFile(name))) && existsSync(join(source, dirname(manifest))))
      cpSync(releaseFile(name), join(source, releaseFile(name)));
    await buildCopy(name, source);
    const made = copyIn(join(source, 'dist'), name);
    const copy = describeCopy(name, made);
    const copies = withCopy(readManifest(), copy);
    writeList(made);
    putSignature(name, made);
    const paths = { copy: relative(root, copyIn(out, name)), manifest: relative(root, manifest) };
    for (const path of Object.values(paths)) mkdirSync(dirname(join(fresh, path)), { recursive: true });
    renameSync(made, join(fresh, paths.copy));
    writeFileSync(join(fresh, paths.manifest), printManifest(copies));
    replace(root, fresh, Object.values(paths));
    keepCopies(foldersOf().out, copiesIn(out));
    return copy;
  } finally {
    discard(fresh);
  }
}

/** Installs what the commit needs and builds; both as they were then. */
async function buildCopy(name: string, source: string): Promise<void> {
  const outside = { ...env, NODE_ENV: undefined };
  const { status, stderr, error } = spawnSync('npm ci', { cwd: source, env: outside, encoding: 'utf8', shell: true });
  if (status !== 0) throw new Error(`npm ci for ${name}: ${error?.message ?? stderr.trim()}`);
  await run(resolve(source, 'scripts/build.ts'), [], {
    quiet: true,
    cwd: source,
    env: { ...outside, ...frozenEnvironment(name, copyIn('dist', name)) },
  });
}

/** The manifest with a copy. Throws where the manifest has another one of that release and site. */
function withCopy(copies: readonly FrozenCopy[], copy: FrozenCopy): FrozenCopy[] {
  const known = copies.find(({ release }) => release === copy.release);
  if (!known) return [...copies, copy];
  if (known.site === copy.site && known.sha256 !== copy.sha256)
    throw new Error(
      `${copy.release}: ${copy.files} files, ${copy.bytes} bytes were made, and the manifest has ${known.files} files, ${known.bytes} bytes or others. Nothing was replaced; compare the versions of node and npm with those of the release.`,
    );
  return [...copies];
}
