/** npm run read -- FILE…: reads any plan texts, also a single paragraph: what a sixth plan would give. */
import { readFileSync } from 'node:fs';
import { exit } from 'node:process';
import { printProblem, type Problem } from '../src/model/problem.ts';
import { readText } from '../src/pipeline/find/any-text.ts';
import { readFileOf } from '../src/pipeline/preview/read-file.ts';
import { showText } from '../src/pipeline/preview/show.ts';
import { slugOf } from '../src/pipeline/preview/slug.ts';
import { openSeed } from '../src/pipeline/read/source/open.ts';
import { readArguments } from './arguments.ts';
import { folderOptions, takeFolders } from './folders.ts';
import { loadVocabulary } from './seeds.ts';

const { values, given } = readArguments({
  command: 'npm run read',
  about: 'Reads any plan texts, also a single paragraph, and prints what the site would hold of them.',
  options: { json: { type: 'boolean', about: 'prints the data, a line of JSON a file' }, seeds: folderOptions.seeds },
  given: { word: 'FILE', least: 1, most: Infinity },
});

/** The file's bytes, or the problem with it. */
function load(file: string): Uint8Array | Problem {
  try {
    return readFileSync(file);
  } catch (error) {
    const message = `can't be read: ${error instanceof Error ? error.message : String(error)}.`;
    return { file, line: null, column: null, rule: 'read', message, remedy: 'Check the name.', fatal: true };
  }
}

const words = loadVocabulary(takeFolders('npm run read', values, ['seeds']).seeds).words;
let failed = false;
for (const file of given) {
  const bytes = load(file);
  const opened = bytes instanceof Uint8Array ? openSeed(file, bytes) : { seed: null, problems: [bytes] };
  const id = slugOf(file);
  const read = opened.seed ? readText(opened.seed, id, null, words) : null;
  for (const problem of [...opened.problems, ...(read?.problems ?? [])]) console.error(printProblem(problem));
  failed ||= !read;
  if (values.json) console.log(JSON.stringify(readFileOf(file, id, read)));
  else if (read) console.log(showText(file, read));
}
if (failed) exit(1);
