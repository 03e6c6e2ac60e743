/** npm start: seeds → content → site with search index, served on this machine. */
import { exit } from 'node:process';
import config from '../astro.config.mjs';
import { readArguments } from './arguments.ts';
import { makeContent } from './content-run.ts';
import { folderOptions, recoverFolders, takeFolders } from './folders.ts';
import { inFolders, reportLines } from './report.ts';
import { serveSite } from './serve.ts';
import { buildSite } from './site.ts';
import { stage } from './stage.ts';

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
    ...folderOptions,
  },
});
const folders = takeFolders('npm start', values, ['seeds', 'content', 'out']);

function content() {
  const made = makeContent(folders, { writes: true });
  for (const line of reportLines(made.problems)) console.error(line);
  if (made.problems.some((problem) => problem.fatal)) throw new Error(inFolders('content: nothing was written; content/ is as it was.'));
  return made;
}

try {
  recoverFolders(folders);
  await stage(
    'content',
    content,
    ({ counts, changed }) =>
      `${counts.plans} plans, ${counts.characters} characters, ${counts.blocks} blocks, ${counts.targets} targets, ${changed} files changed`,
  );
  await buildSite();
  const { port, url } = await serveSite(folders.out, Number(values.port), config.base);
  console.log(`serve    ${url}/  (${String(port) === values.port ? '' : `port ${values.port} is taken; `}Ctrl-C ends it)`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  exit(1);
}
