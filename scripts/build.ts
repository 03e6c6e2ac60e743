/** npm run build: seeds and content checked, the site built beside the old one and put in its place. */
import { exit } from 'node:process';
import { readArguments } from './arguments.ts';
import { usualWorkers } from './pages.ts';
import { folderOptions, takeFolders } from './folders.ts';
import { withLocks } from './lock-file.ts';
import { buildSite } from './site.ts';
import { toldError } from './trouble.ts';

const { values } = readArguments({
  command: 'npm run build',
  about: `Checks content/ against seeds/, builds the site beside dist/, indexes it, follows every link and holds its addresses to the ledger.
Only then does it take the place of dist/; frozen copies in dist/v/ stay. SITE_URL and BASE_PATH name the address it is built for.`,
  options: {
    workers: {
      type: 'string',
      value: 'NUMBER',
      pattern: /^[1-9]\d?$/,
      about: 'how many processes render the pages; as it comes, one a language',
    },
    ...folderOptions,
  },
});

const { content, out } = takeFolders('npm run build', values, ['seeds', 'content', 'out']);

try {
  await withLocks('npm run build', [content, out], () => buildSite(values.workers === undefined ? usualWorkers() : Number(values.workers)));
} catch (error) {
  console.error(`build: ${toldError(error, out)} ${out}/ is as it was.`);
  exit(1);
}
