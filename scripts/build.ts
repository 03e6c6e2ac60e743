/** npm run build: checks content/ against seeds/, builds the site, indexes it, and checks every link. */
import { exit } from 'node:process';
import { readArguments } from './arguments.ts';
import { buildSite } from './site.ts';

readArguments({
  command: 'npm run build',
  about: `Checks content/ against seeds/, builds the site into dist/, indexes it and compares its addresses with the ledger.
SITE_URL and BASE_PATH name the address it is built for; npm run links then checks every link.`,
});

try {
  await buildSite();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  exit(1);
}
