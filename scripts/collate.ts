/** npm run collate -- PLAN FILE: where a plan's text differs from a copy of the gazette; on an editor's word, that it was compared. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { planFile } from '../src/model/plan.ts';
import { printProblem } from '../src/model/problem.ts';
import { withChecked } from '../src/newcomer/collate/checked-against.ts';
import { collate } from '../src/newcomer/collate/collate.ts';
import { sayVariants } from '../src/newcomer/collate/say-variants.ts';
import { openSeed, openText } from '../src/pipeline/read/source/open.ts';
import { readArguments } from './arguments.ts';
import { folderOptions, takeFolders } from './folders.ts';
import { ingestFile } from './ingest.ts';
import { inFolders } from './report.ts';
import { loadVocabulary } from './seeds.ts';

const { values, given } = readArguments({
  command: 'npm run collate',
  about: `Compares a plan's text with a copy of the gazette (.docx, .html, .pdf with text, text in any encoding), character by character,
and prints every difference with its place in both. With --checked and the number of differences that were looked at, it notes in
the plan's file what it was compared with (checkedAgainst); the text stays as it is.`,
  options: {
    checked: { type: 'string', value: 'COPY', about: 'what the copy is, as the site will name it: 《河北省人民政府公报》2018年第3期' },
    differences: { type: 'string', value: 'NUMBER', pattern: /^\d+$/, about: 'how many differences were found and looked at' },
    role: { type: 'string', value: 'ROLE', about: 'in what role it was compared', default: '编者' },
    day: { type: 'string', value: 'DAY', pattern: /^\d{4}-\d\d-\d\d$/, about: 'the day of it; without it, today' },
    seeds: folderOptions.seeds,
  },
  given: { word: 'PLAN FILE', least: 2, most: 2 },
});
const { seeds } = takeFolders('npm run collate', values, ['seeds']);

const refuse = (...lines: string[]): number => {
  for (const line of lines) console.error(inFolders(`collate: ${line}`));
  return 2;
};

/** Notes that a plan was compared; returns the exit code. */
function note(plan: string, copy: string, found: number): number {
  if (Number(values.differences ?? NaN) !== found)
    return refuse(`${found} differences were found. Say --differences ${found} when every one has been looked at.`);
  const file = join(seeds, planFile(plan));
  const day = values.day ?? new Date().toISOString().slice(0, 10);
  writeFileSync(file, withChecked(readFileSync(file, 'utf8'), { copy, role: values.role ?? '', day, differences: found }));
  console.log(inFolders(`seeds/${planFile(plan)}: checkedAgainst is filled in. Then: npm run content`));
  return 0;
}

async function main([plan = '', path = '']: string[]): Promise<number> {
  const known = loadVocabulary(seeds).vocabulary.plans.find(({ id }) => id === plan);
  if (!known) return refuse(`there is no plan ${plan}: seeds/${planFile(plan)} is missing.`);
  const name = `seeds/${known.file}`;
  const { seed, problems } = openSeed(name, readFileSync(join(seeds, known.file)));
  const ingested = await ingestFile(path);
  const copy = 'text' in ingested && ingested.kind !== null ? openText(path, ingested.text) : { seed: null, problems: [] };
  const all = [...problems, ...('problems' in ingested ? ingested.problems : [ingested]), ...copy.problems];
  for (const problem of all) console.error(inFolders(printProblem(problem)));
  if (!seed || !copy.seed) return 1;
  const variants = collate(seed, copy.seed, known.title.value);
  for (const line of sayVariants(name, variants)) console.log(inFolders(line));
  return values.checked === undefined ? 0 : note(plan, values.checked, variants.length);
}

process.exitCode = await main(given);
