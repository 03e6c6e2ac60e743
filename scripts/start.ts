/** npm start: seeds → content → site with search index, served on http://localhost:4321. */
import { spawn } from 'node:child_process';
import { exit } from 'node:process';
import { printProblem } from '../src/model/problem.ts';
import { writeContent } from './disk.ts';
import { buildContent } from './seeds.ts';
import { buildSite } from './site.ts';
import { stage } from './stage.ts';
import { recover } from './swap.ts';

function content() {
  const { files, problems, counts } = buildContent('seeds');
  for (const problem of problems) console.error(printProblem(problem));
  if (problems.some((problem) => problem.fatal)) throw new Error('content: nothing was written; content/ is as it was.');
  return { counts, changed: writeContent('content', files) };
}

try {
  recover('.');
  await stage(
    'content',
    content,
    ({ counts, changed }) =>
      `${counts.plans} plans, ${counts.characters} characters, ${counts.blocks} blocks, ${counts.targets} targets, ${changed} files changed`,
  );
  await buildSite();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  exit(1);
}
console.log('serve    http://localhost:4321  (Ctrl-C ends it)');
spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', 'preview', '--port', '4321', '--silent'], { stdio: 'inherit' }).on(
  'exit',
  (code) => exit(code ?? 0),
);
