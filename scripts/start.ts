/** npm start: seeds → content → site with search index, served on this machine. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { env, exit } from 'node:process';
import { readArguments } from './arguments.ts';
import { folderOptions, recoverFolders, takeFolders } from './folders.ts';
import { serveSite } from './serve.ts';
import { endWithParent } from './parent.ts';
import { run, stage } from './stage.ts';
import { isBuilt, stampOf } from './stamp.ts';
import { toldError } from './trouble.ts';

const { values } = readArguments({
  command: 'npm start',
  about: `Reads the plans, builds the site and serves it on this machine until Ctrl-C.
Where nothing has changed since the last build it only serves; where something has, it serves the last site until the new one takes its place.`,
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

/** Serves what is in the folder now and what takes its place; says where, and what it is. */
async function serve(what: string): Promise<void> {
  const { port, url } = await serveSite(folders.out, Number(values.port), env.BASE_PATH);
  console.log(`serve    ${url}/  (${what}; ${String(port) === values.port ? '' : `port ${values.port} is taken; `}Ctrl-C ends it)`);
}

/** Both in processes of their own, so that the server answers meanwhile. */
async function build(): Promise<void> {
  await stage(
    'content',
    () => run('scripts/content.ts', [], { quiet: true }),
    () => 'as seeds/ are now',
  );
  await run('scripts/build.ts', [], { quiet: false });
}

endWithParent();
try {
  recoverFolders(folders);
  if (isBuilt(folders.out, stampOf(folders))) await serve('nothing has changed since it was built');
  else if (existsSync(join(folders.out, 'index.html'))) {
    await serve('as it was last built, until the new one is ready');
    await build();
    console.log('serve    the new site');
  } else {
    await build();
    await serve('new');
  }
} catch (error) {
  console.error(toldError(error));
  exit(1);
}
