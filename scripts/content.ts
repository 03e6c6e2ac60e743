/**
 * npm run content            seeds/ → content/
 * npm run content -- --check fails when content/ isn't what the seeds give
 */
import { argv, exit } from 'node:process';
import { printProblem } from '../src/model/problem.ts';
import { buildContent } from './seeds.ts';
import { compareContent, writeContent } from './disk.ts';

const started = performance.now();
const { files, problems, counts } = buildContent('seeds');
for (const problem of problems) console.error(printProblem(problem));
if (problems.some((problem) => problem.fatal)) {
  console.error('content: nothing was written; content/ is as it was.');
  exit(1);
}
const seconds = ((performance.now() - started) / 1000).toFixed(1);
if (argv.includes('--check')) {
  const differing = compareContent('content', files);
  for (const path of differing) console.error(`content/${path}: is not what seeds/ gives. Run npm run content and commit the result.`);
  exit(differing.length ? 1 : 0);
}
const changed = writeContent('content', files);
console.log(
  `content  ${counts.plans} plans, ${counts.characters} characters, ${counts.blocks} blocks → ${files.length} files, ${changed} changed  ${seconds} s`,
);
