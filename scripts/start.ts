/** npm start: seeds → content → site with search index, served on this machine. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { env, exit } from 'node:process';
import { readArguments } from './arguments.ts';
import { folderOptions, recoverFolders, takeFolders } from './folders.ts';
import type { Instead } from './instead.ts';
import { makePagesAnew } from './pages-anew.ts';
import { endWithParent } from './parent.ts';
import { serveSite } from './serve.ts';
import { run, stage } from './stage.ts';
import { isBuilt, stampOf } from './stamp.ts';
import { toldError } from './trouble.ts';

const { values } = readArguments({
  command: 'npm start',
  about: `Reads the plans, builds the site and serves it on this machine until Ctrl-C.
Where nothing has changed since the last build it only serves. Where something has, it makes pages anew as they are asked for until the
whole site is built; until then searching and downloads are those of the last build.`,
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

const instead: Instead = { port: null };

/** Serves what is in the folder now and what takes its place; says where, and what it is. */
async function serve(what: string): Promise<void> {
  const { port, url } = await serveSite(folders.out, Number(values.port), env.BASE_PATH, instead);
  console.log(`serve    ${url}/  (${what}; ${String(port) === values.port ? '' : `port ${values.port} is taken; `}Ctrl-C ends it)`);
}

/** In a process of its own, so that the server answers meanwhile. */
const makeContent = (): Promise<void> =>
  stage(
    'content',
    () => run('scripts/content.ts', [], { quiet: true }),
    () => 'as seeds/ are now',
  );

const build = (): Promise<void> => run('scripts/build.ts', [], { quiet: false });

/** Builds the site; until it is there, pages are made anew as they are asked for. */
async function rebuild(): Promise<void> {
  await makeContent();
  const anew = await stage('pages', makePagesAnew, () => 'made anew as they are asked for, until the whole site is built').catch(
    (error: unknown) =>
      console.error(
        `pages    are those of the last build: ${error instanceof Error ? error.message.trim().split('\n')[0] : 'no reason given'}`,
      ),
  );
  if (anew) instead.port = anew.port;
  try {
    await build();
  } finally {
    instead.port = null;
    await anew?.end();
  }
}

endWithParent();
try {
  recoverFolders(folders);
  if (isBuilt(folders.out, stampOf(folders))) await serve('nothing has changed since it was built');
  else if (existsSync(join(folders.out, 'index.html'))) {
    await serve('as it was last built, until pages are made anew');
    await rebuild();
    console.log('serve    the new site');
  } else {
    await makeContent();
    await build();
    await serve('new');
  }
} catch (error) {
  console.error(toldError(error));
  exit(1);
}
