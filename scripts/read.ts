/** npm run read -- FILE…: reads any plan texts, also a single paragraph: what a sixth plan would give. */
import { exit } from 'node:process';
import { printProblem } from '../src/model/problem.ts';
import { readText } from '../src/pipeline/find/any-text.ts';
import { readFileOf } from '../src/pipeline/preview/read-file.ts';
import { showText } from '../src/pipeline/preview/show.ts';
import { slugOf } from '../src/pipeline/preview/slug.ts';
import { openText } from '../src/pipeline/read/source/open.ts';
import { readArguments } from './arguments.ts';
import { folderOptions, takeFolders } from './folders.ts';
import { ingestFile } from './ingest.ts';
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
  const ingested = await ingestFile(file);
  const opened = 'text' in ingested && ingested.kind !== null ? openText(file, ingested.text) : { seed: null, problems: [] };
  const id = slugOf(file);
  const read = opened.seed ? readText(opened.seed, id, null, words) : null;
  const found = 'problems' in ingested ? ingested.problems : [ingested];
  for (const problem of [...found, ...opened.problems, ...(read?.problems ?? [])]) console.error(printProblem(problem));
  failed ||= !read;
  if (values.text) console.log('text' in ingested ? ingested.text : '');
  else if (values.json) console.log(JSON.stringify(readFileOf(file, id, read)));
  else if (read) console.log(showText(file, read));
}
if (failed) exit(1);
