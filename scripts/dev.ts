/** npm run dev: pages made as they are asked for, anew after every change of code, seeds or vocabularies. */
import { watch } from 'node:fs';
import { exit } from 'node:process';
import { setTimeout } from 'node:timers/promises';
import { vocabularies } from '../src/corpus/folders.ts';
import { readArguments } from './arguments.ts';
import { folderOptions, recoverFolders, takeFolders } from './folders.ts';
import { endWithParent } from './parent.ts';
import { run, stage } from './stage.ts';
import { toldError } from './trouble.ts';

const { values } = readArguments({
  command: 'npm run dev',
  about: 'Serves pages made as they are asked for. A change of code, seeds or vocabularies shows in them at once.',
  options: {
    port: { type: 'string', value: 'NUMBER', pattern: /^\d{1,5}$/, default: '4321', about: 'the port' },
    seeds: folderOptions.seeds,
    content: folderOptions.content,
  },
});
const folders = takeFolders('npm run dev', values, ['seeds', 'content']);

/** An editor saves in several steps. */
const settled = 150;

let isAtWork = false;
let isStale = false;

/** Writes content/ as the seeds now are, once at a time; what is wrong with them is said, and content/ stays. */
async function refresh(): Promise<void> {
  isStale = true;
  if (isAtWork) return;
  isAtWork = true;
  while (isStale) {
    await setTimeout(settled);
    isStale = false;
    await stage(
      'content',
      () => run('scripts/content.ts', [], { quiet: true }),
      () => 'as seeds/ are now',
    ).catch((error: unknown) => console.error(toldError(error)));
  }
  isAtWork = false;
}

endWithParent();
try {
  recoverFolders(folders);
  await refresh();
  for (const folder of [folders.seeds, vocabularies]) watch(folder, { recursive: true }, () => void refresh());
  await run('node_modules/astro/bin/astro.mjs', ['dev', '--port', values.port], { quiet: false });
} catch (error) {
  console.error(toldError(error));
  exit(1);
}
