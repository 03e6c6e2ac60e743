/** npm run content: seeds/ → content/, or with --check what differs between them. */
import process from 'node:process';
import { readArguments } from './arguments.ts';
import { compareContent, writeContent } from './disk.ts';
import { folderOptions, recoverFolders, takeFolders } from './folders.ts';
import { inFolders, reportLines } from './report.ts';
import { unmatchedMeasures } from '../src/pipeline/preview/unmatched.ts';
import { buildContent } from './seeds.ts';

const { values } = readArguments({
  command: 'npm run content',
  about: 'Reads the plans in seeds/ and writes content/.',
  options: {
    check: { type: 'boolean', about: 'writes nothing; fails when content/ isn’t what the seeds give' },
    seeds: folderOptions.seeds,
    content: folderOptions.content,
  },
});
const folders = takeFolders('npm run content', values, ['seeds', 'content']);

/** Writes or checks content/ and says what it did; returns the exit code. */
function main(): number {
  const started = performance.now();
  recoverFolders(folders);
  const { files, problems, counts, summaries, uncovered } = buildContent(folders.seeds);
  for (const line of reportLines(problems)) console.error(line);
  if (problems.some((problem) => problem.fatal)) {
    console.error(inFolders('content: nothing was written; content/ is as it was.'));
    return 1;
  }
  if (values.check) {
    const differing = compareContent(folders.content, files);
    for (const path of differing)
      console.error(inFolders(`content/${path}: is not what seeds/ gives. Run npm run content and commit the result.`));
    return differing.length ? 1 : 0;
  }
  try {
    const changed = writeContent(folders.content, files);
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    console.log(
      `content  ${counts.plans} plans, ${counts.characters} characters, ${counts.blocks} blocks, ${counts.targets} targets → ${files.length} files, ${changed} changed  ${seconds} s`,
    );
    const unmatched = unmatchedMeasures(summaries).map(({ measure, figures }) => (figures > 1 ? `${measure} (${figures})` : measure));
    if (unmatched.length) console.log(`no indicator fits ${unmatched.length} measures: ${unmatched.join(' · ')}`);
    const often = uncovered.slice(0, 40).map(({ item, times, plans }) => `${item} (${times}, ${plans.length})`);
    if (often.length) console.log(`listed and in no topic, with times and plans: ${often.join(' · ')}`);
  } catch (error) {
    console.error(
      inFolders(`content: could not be written: ${error instanceof Error ? error.message : String(error)}. content/ is as it was.`),
    );
    return 1;
  }
  return 0;
}

// Not exit(): it would cut off what is still to be printed when there is much of it.
process.exitCode = main();
