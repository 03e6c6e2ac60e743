/** npm run new-plan -- FILE: a plan from a file as people have it to a record, a text and content; --undo takes it away again. */
import process from 'node:process';
import type { Problem } from '../src/model/problem.ts';
import { factLine, toldFacts } from '../src/newcomer/facts/told.ts';
import { type Arrival, arrivalTold, openArrival, placeOf, type Refusal, seedsWith } from './add-plan.ts';
import { readArguments } from './arguments.ts';
import { folderOptions, recoverFolders, takeFolders } from './folders.ts';
import { withLocks } from './lock-file.ts';
import { newPlanOptions, unfitOption } from './new-plan-options.ts';
import { askFor } from './questions.ts';
import { reportLines } from './report.ts';
import { sheetFiles, writeSheet } from './review-sheet.ts';
import { changeSeeds } from './seeds-change.ts';
import { workFolder } from './content-run.ts';
import { keptYaml } from './kept-yaml.ts';
import { loadVocabulary } from './seeds.ts';
import { undoPlan } from './undo-plan.ts';

const { values, given } = readArguments({
  command: 'npm run new-plan',
  about: `Adds a plan from a .docx, .html, .pdf with text, .txt or .md: suggests its facts, asks for what it can’t tell,
writes text and record, reads it, and prints what is to be reviewed. Nothing is written when it fails.`,
  options: { ...newPlanOptions, seeds: folderOptions.seeds, content: folderOptions.content },
  given: { word: 'FILE', least: 0, most: 1 },
});
const folders = takeFolders('npm run new-plan', values, ['seeds', 'content']);

const refuse = ({ message, remedy }: Refusal): number => {
  console.error(`new-plan: ${message} ${remedy} Nothing was written.`);
  return 1;
};

const report = (problems: readonly Problem[]): void => {
  for (const line of reportLines(problems)) console.error(line);
};

type Said = typeof values;

/** A file with its facts as they are taken: as suggested, as options say, as a person answers. The exit code where that ends it. */
async function settle(file: string, loaded: ReturnType<typeof loadVocabulary>): Promise<{ arrival: Arrival; said: Said } | number> {
  const arrival = await openArrival(file, loaded, values);
  if (!('facts' in arrival)) {
    report(arrival);
    return refuse({ message: `${file} gives no text that can be read.`, remedy: 'See above.' });
  }
  report(arrival.problems);
  const told = toldFacts(arrival.facts);
  console.log([`${file}:`, ...told.map(factLine)].join('\n'));
  const open = told.filter(({ option, isDoubtful }) => isDoubtful && option.split('/--').every((name) => !(name in values)));
  if (values.yes || open.length === 0) return { arrival, said: values };
  if (!process.stdin.isTTY) {
    const message = `--${open.map(({ option }) => option).join(', --')} can’t be asked for: this is no terminal.`;
    return refuse({ message, remedy: 'Give them, or say --yes to take what is suggested.' });
  }
  const answers = await askFor(open);
  if (answers === null)
    return refuse({ message: 'the questions were not answered to the end.', remedy: 'Begin again, or give the options.' });
  const said = { ...values, ...answers };
  const settled = await openArrival(file, loaded, said);
  return 'facts' in settled ? { arrival: settled, said } : 1;
}

/** Adds the plan of a file; returns the exit code. */
async function add(file: string): Promise<number> {
  const loaded = loadVocabulary(folders.seeds, keptYaml(workFolder(folders)));
  const unfit = unfitOption(values, loaded.vocabulary);
  if (unfit) return refuse(unfit);
  const settled = await settle(file, loaded);
  return typeof settled === 'number' ? settled : atWork(() => record(settled));
}

/** Does something while no other command works on the corpus. */
const atWork = (work: () => number): Promise<number> => withLocks('npm run new-plan', [folders.content], work);

/** Writes a plan as it was settled, into the seeds as they are by now; returns the exit code. */
function record({ arrival, said }: { arrival: Arrival; said: Said }): number {
  const loaded = loadVocabulary(folders.seeds);
  const wrong = unfitOption(said, loaded.vocabulary);
  if (wrong) return refuse(wrong);
  const place = placeOf(arrival, loaded, said);
  if ('message' in place) return refuse(place);
  if (place.note !== null) console.error(`new-plan: ${place.note}`);
  const change = seedsWith(folders, loaded, arrival, { ...place, id: said.id, source: said.source });
  if ('message' in change) return refuse(change);
  const files = sheetFiles(change.id);
  const built = changeSeeds(folders, change.change, files);
  if (!built.isWritten) {
    report(built.problems);
    return refuse({ message: 'content does not pass with it.', remedy: 'See above.' });
  }
  for (const line of writeSheet(folders, { built, texts: files.texts }, change.id, arrivalTold(arrival))) console.log(line);
  return 0;
}

recoverFolders(folders);
const [file] = given;
const { undo } = values;
if (undo !== undefined) process.exitCode = await atWork(() => undoPlan(folders, undo));
else if (file === undefined) process.exitCode = refuse({ message: 'FILE is missing.', remedy: 'Name it, or say --undo ID.' });
else process.exitCode = await add(file);
