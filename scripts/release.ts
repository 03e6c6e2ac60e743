/**
 * npm run release -- 2026.12 [--date 2026-12-01]   stamps a release: its record, its new addresses, dist/ and the frozen copy dist/v/2026.12/
 * npm run release -- --rebuild 2026.11 [2026.12 …] makes frozen copies again from the commits of their releases; "all" makes every one that dist/v/ lacks
 */
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { copyIn, readManifest } from './frozen.ts';
import { rebuildCopy } from './rebuild.ts';
import { makeRelease } from './new-release.ts';
import { recover } from './swap.ts';

const { values, positionals } = parseArgs({
  options: { date: { type: 'string' }, rebuild: { type: 'boolean', default: false } },
  allowPositionals: true,
});

/** The releases to make again: those named, or all that dist/v/ lacks. */
const wanted = (names: readonly string[]): string[] =>
  names.includes('all') ? readManifest().flatMap(({ release }) => (existsSync(copyIn('dist', release)) ? [] : [release])) : [...names];

try {
  recover('.');
  if (positionals.length === 0) throw new Error('release: which? npm run release -- 2026.12, or npm run release -- --rebuild 2026.11.');
  if (values.rebuild) {
    for (const name of wanted(positionals)) {
      const { files, bytes } = await rebuildCopy(name);
      console.log(`release  ${copyIn('dist', name)}: ${files} files, ${(bytes / 2 ** 20).toFixed(1)} MB`);
    }
  } else {
    const { added, kept } = await makeRelease(positionals[0], values.date ?? null);
    console.log(
      `release  ${positionals[0]}: ${added} new addresses, ${kept} kept; commit content/ and publish dist/, adding to what is there.`,
    );
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
