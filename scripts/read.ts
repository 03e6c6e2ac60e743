/** npm run read -- FILE…: reads any plan texts, also a single paragraph: what a sixth plan would give. */
import { exit, stdout } from 'node:process';
import { printProblem } from '../src/model/problem.ts';
import { ownJson } from '../src/newcomer/own/own-json.ts';
import { readOwn, unread } from '../src/newcomer/own/read-own.ts';
import { showText } from '../src/pipeline/preview/show.ts';
import { readArguments } from './arguments.ts';
import { folderOptions, takeFolders } from './folders.ts';
import { bytesOf, resources } from './ingest.ts';
import { loadVocabulary } from './seeds.ts';

const { values, given } = readArguments({
  command: 'npm run read',
  about: `Reads plans (.docx, .html, .pdf with text, text in any encoding, Markdown), also a single paragraph,
and prints what the site would hold of them.`,
  options: {
    json: { type: 'boolean', about: 'prints the data, a line of JSON a file' },
    text: { type: 'boolean', about: 'prints the text that the file gives, put in order' },
    seeds: folderOptions.seeds,
  },
  given: { word: 'FILE', least: 1, most: Infinity },
});

const words = loadVocabulary(takeFolders('npm run read', values, ['seeds']).seeds).words;
let failed = false;
for (const file of given) {
  const bytes = bytesOf(file);
  const own = bytes instanceof Uint8Array ? await readOwn({ bytes, name: file }, words, resources) : unread(file, bytes);
  for (const problem of own.problems) console.error(printProblem(problem));
  failed ||= !own.read;
  if (values.text) console.log(own.text);
  else if (values.json) stdout.write(ownJson(own.data));
  else if (own.read) console.log(showText(file, own.read));
}
if (failed) exit(1);
