/** npm run review: what of the vocabularies a plan has not been read for; with --stamp, that it has. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { ReadVocabulary } from '../src/model/review.ts';
import { marksIn, unreadOf } from '../src/pipeline/mention/reviews.ts';
import { stamped } from '../src/newcomer/record/stamp.ts';
import { planFile } from '../src/model/plan.ts';
import { readArguments } from './arguments.ts';
import { folderOptions, takeFolders } from './folders.ts';
import { withLocks } from './lock-file.ts';
import { inFolders } from './report.ts';
import { keptYaml } from './kept-yaml.ts';
import { loadVocabulary } from './seeds.ts';
import { readForSheet, sheetWork, writeSheet } from './review-sheet.ts';
import { accept } from './accept.ts';

const { values, given } = readArguments({
  command: 'npm run review',
  about:
    'PLAN: writes its review sheet and prints what is still open. PLAN and a vocabulary (topics, measures, names, indicators,\nsectors), then single entries: prints those that it has not been read for, because they came or changed since, or never were.',
  options: {
    stamp: { type: 'boolean', about: 'notes in its file that the plan has been read for the entries given' },
    accept: {
      type: 'boolean',
      about: 'records readings (START) and own sectors (HEADING) as the review sheet names them; “all” for all of them',
    },
    all: { type: 'boolean', about: 'with --stamp: for every unread entry of the vocabulary' },
    role: { type: 'string', value: 'ROLE', about: 'in what role the reader read', default: '编者通读' },
    day: { type: 'string', value: 'DAY', pattern: /^\d{4}-\d\d-\d\d$/, about: 'the day of the reading; without it, today' },
    seeds: folderOptions.seeds,
    content: folderOptions.content,
  },
  given: { word: 'PLAN', least: 1, most: 1000 },
});

const folders = takeFolders('npm run review', values, values.accept ? ['seeds', 'content'] : ['seeds']);
const { seeds } = folders;

const refuse = (message: string): number => {
  console.error(inFolders(`review: ${message}`));
  return 2;
};

/** The entries of a vocabulary, what is recorded of a plan’s reading of it, and those that were asked for. */
function asked(words: ReturnType<typeof loadVocabulary>['words'], plan: string, vocabulary: ReadVocabulary, ids: readonly string[]) {
  const entries = words[vocabulary];
  const record = words.readings.find((one) => one.plan === plan && one.vocabulary === vocabulary) ?? { entries: '' };
  const unread = new Set(unreadOf(record, entries));
  return { entries, record, unread, read: entries.filter(({ id }) => (ids.length > 0 ? ids.includes(id) : unread.has(id))) };
}

/** Prints what of a vocabulary a plan has not been read for: how much, and where it was asked for alone, which. */
function print(
  plan: string,
  vocabulary: ReadVocabulary,
  { entries, record, unread, read }: ReturnType<typeof asked>,
  isAlone: boolean,
): void {
  console.log(`${plan} ${vocabulary}: ${marksIn(record).length} read, ${unread.size} of ${entries.length} unread`);
  if (!isAlone) return;
  for (const { id, zh, aliases } of read.filter((entry) => unread.has(entry.id))) console.log(`  ${id}  ${[zh, ...aliases].join('、')}`);
}

/** Prints what is unread or stamps what was read; returns the exit code. */
function main([plan = '', name, ...ids]: string[]): number {
  const { vocabulary, words } = loadVocabulary(seeds, keptYaml(sheetWork(folders)));
  if (!vocabulary.plans.some(({ id }) => id === plan)) return refuse(`there is no plan ${plan}: seeds/${planFile(plan)} is missing.`);
  const day = values.day ?? new Date().toISOString().slice(0, 10);
  if (values.accept) return accept(folders, plan, [name ?? '', ...ids], { day, by: values.role ?? '' });
  if (name === undefined && !values.stamp) for (const line of writeSheet(folders, readForSheet(folders, plan), plan)) console.log(line);
  if (name !== undefined && !ReadVocabulary.safeParse(name).success)
    return refuse(`“${name}” is no vocabulary. They are ${ReadVocabulary.options.join(', ')}.`);
  if (values.stamp && !values.all && ids.length === 0)
    return refuse('nothing is stamped without entries. Name those that were read, or say --all.');
  const file = join(seeds, planFile(plan));
  let text = readFileSync(file, 'utf8');
  for (const each of ReadVocabulary.options.filter((one) => name === undefined || one === name)) {
    const of = asked(words, plan, each, ids);
    const unknown = ids.filter((id) => !of.entries.some((entry) => entry.id === id));
    if (unknown.length > 0) return refuse(`${each} have no entry ${unknown.join(', ')}.`);
    if (!values.stamp) print(plan, each, of, name !== undefined);
    else text = stamped(text, { vocabulary: each, day, role: values.role ?? '', read: of.read }, of.entries);
  }
  if (values.stamp) writeFileSync(file, text);
  return 0;
}

// What only prints waits for nobody.
process.exitCode = values.accept || values.stamp ? await withLocks('npm run review', [folders.content], () => main(given)) : main(given);
