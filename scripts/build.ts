/** npm run build: checks content/ against seeds/, builds the site, indexes it, and checks every link. */
import { exit } from 'node:process';
import { buildSite } from './site.ts';

try {
  await buildSite();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  exit(1);
}
