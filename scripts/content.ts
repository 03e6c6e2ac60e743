/** npm run content: seeds/ → content/, or with --check what differs between them. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { readArguments } from './arguments.ts';
import { makeContent, workFolder } from './content-run.ts';
import { folderOptions, recoverFolders, takeFolders } from './folders.ts';
import { withLocks } from './lock-file.ts';
import { inFolders, reportLines } from './report.ts';
import { inFull, type Remark, remarksOf, shortly } from '../src/pipeline/preview/remarks.ts';
import { missingShards, readShard, type Shard } from './shards.ts';
import { toldError } from './trouble.ts';

const { values } = readArguments({
  command: 'npm run content',
  about: 'Reads the plans in seeds/ and writes content/. What hasn’t changed since an earlier run is not read again.',
  options: {
    check: { type: 'boolean', about: 'writes nothing; fails when content/ isn’t what the seeds give' },
    all: { type: 'boolean', about: 'reads every plan anew, whatever was kept' },
    shard: {
      type: 'string',
      value: 'K/N',
      pattern: /^[1-9]\d*\/[1-9]\d*$/,
      about: 'reads one of N parts of the plans and keeps what they come to',
    },
    merge: { type: 'boolean', about: 'makes content of what the shards kept; reads nothing itself' },
    work: { type: 'string', value: 'DIR', about: 'where what was read is kept' },
    seeds: folderOptions.seeds,
    content: folderOptions.content,
  },
});
const folders = takeFolders('npm run content', values, ['seeds', 'content']);
const started = performance.now();
const seconds = (): string => `${((performance.now() - started) / 1000).toFixed(1)} s`;

/** Reads one part of the plans; returns the exit code. */
function shard([part, of]: Shard): number {
  if (part > of) {
    console.error(`npm run content: there is no shard ${part} of ${of}. Name one from 1/${of} to ${of}/${of}.`);
    return 2;
  }
  const { problems, counts, made, found } = readShard(folders, [part, of], values.work);
  if (problems.some(({ fatal }) => fatal)) {
    for (const line of reportLines(problems)) console.error(line);
    return 1;
  }
  console.log(`shard ${part}/${of}  ${counts.plans} plans: ${made} read, ${found} kept from before  ${seconds()}`);
  return 0;
}

/** What is said of files that aren't what the seeds give. */
const differingLines = (differing: readonly string[], otherEnds: number): string[] =>
  otherEnds > 0 && otherEnds === differing.length
    ? [
        `content/: ${otherEnds} files differ from what seeds/ gives in the ends of their lines alone (CR LF for LF). Run git config core.autocrlf false, then git checkout -- content.`,
      ]
    : differing.map((path) => `content/${path}: is not what seeds/ gives. Run npm run content and commit the result.`);

/** Says in a line each what the vocabularies may lack, and where all of it stands. */
function remark(remarks: readonly Remark[]): void {
  for (const each of remarks) console.log(shortly(each));
  if (remarks.length === 0) return;
  const whole = join(values.work ?? workFolder(folders), 'remarks.txt');
  writeFileSync(whole, inFull(remarks));
  console.log(`all of them: ${whole}`);
}

/** Writes or checks content/ and says what it did; returns the exit code. */
function main(): number {
  recoverFolders(folders);
  const missing = values.merge ? missingShards(folders, values.work) : [];
  if (missing.length > 0) {
    for (const line of missing) console.error(inFolders(line));
    return 1;
  }
  const { problems, differing, otherEnds, changed, files, counts, pieces, unmatched, uncovered } = makeContent(folders, {
    writes: !values.check,
    all: values.all,
    work: values.work,
  });
  for (const line of reportLines(problems)) console.error(line);
  if (problems.some((problem) => problem.fatal)) {
    console.error(inFolders('content: nothing was written; content/ is as it was.'));
    return 1;
  }
  if (values.check) {
    for (const line of differingLines(differing, otherEnds)) console.error(inFolders(line));
    return differing.length ? 1 : 0;
  }
  console.log(
    `content  ${counts.plans} plans, ${counts.characters} characters, ${counts.blocks} blocks, ${counts.targets} targets → ${files} files, ${changed} changed, ${pieces.made} of ${pieces.made + pieces.found} pieces made anew  ${seconds()}`,
  );
  remark(remarksOf(unmatched, uncovered));
  return 0;
}

/** The exit code; what can't be written is said in a line. Shards write nothing but what they keep, so any number of them runs at once. */
async function run(): Promise<number> {
  try {
    if (values.shard === undefined) return await withLocks('npm run content', [folders.content], main);
    const [part, of] = values.shard.split('/').map(Number);
    return shard([part, of]);
  } catch (error) {
    console.error(inFolders(`content: ${toldError(error, folders.content)} content/ is as it was.`));
    return 1;
  }
}

// Not exit(): it would cut off what is still to be printed when there is much of it.
process.exitCode = await run();
