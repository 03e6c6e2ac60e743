/** npm start: seeds → content → site with search index, served on this machine. */
import { exit } from 'node:process';
import config from '../astro.config.mjs';
import { printProblem } from '../src/model/problem.ts';
import { readArguments } from './arguments.ts';
import { writeContent } from './disk.ts';
import { buildContent } from './seeds.ts';
import { serveSite } from './serve.ts';
import { buildSite } from './site.ts';
import { stage } from './stage.ts';
import { recover } from './swap.ts';

const { values } = readArguments({
  command: 'npm start',
  about: 'Reads the plans, builds the site and serves it on this machine until Ctrl-C.',
  options: {
    port: {
      type: 'string',
      value: 'NUMBER',
      pattern: /^\d{1,5}$/,
      default: '4321',
      about: 'the port, or where it is taken the next that is free',
    },
  },
});

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
  const { port, url } = await serveSite('dist', Number(values.port), config.base);
  console.log(`serve    ${url}/  (${String(port) === values.port ? '' : `port ${values.port} is taken; `}Ctrl-C ends it)`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  exit(1);
}
