import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { z } from 'astro/zod';
import { PlanData } from '../src/model/data.ts';
import { PlanLinks } from '../src/model/links.ts';
import { ProvinceDivisions } from '../src/model/plan.ts';
import type { readCorpus } from '../src/pipeline/corpus.ts';
import { type ArrivalTold, openLines, type Sheet, sheetOf } from '../src/newcomer/sheet/sheet.ts';
import type { SheetSource } from '../src/newcomer/sheet/sheet-source.ts';
import { commandsFor, type Options, sheetMarkdown, sheetPage } from '../src/newcomer/sheet/written-sheet.ts';
import { ownFolders } from '../src/corpus/folders.ts';
import { type Folders, isOwnCorpus } from './folders.ts';

type Built = ReturnType<typeof readCorpus>;

/** Where sheets are written: beside the seeds, not in them, since a program writes them; they are not kept. */
export const sheetFolder = ({ seeds }: Pick<Folders, 'seeds'>): string => join(dirname(resolve(seeds)), 'review-sheets');

const parsed = <T>({ files }: Built, path: string, schema: z.ZodType<T>): T | null => {
  const file = files.find((one) => one.path === path);
  return file ? schema.parse(JSON.parse(file.text)) : null;
};

/** What the sheet of a plan is made of; null where the corpus has no such plan, or its text can't be read. */
export function sheetSource(built: Built, id: string): SheetSource | null {
  const summary = built.summaries.find(({ record }) => record.id === id);
  const data = parsed(built, `data/${id}.json`, PlanData);
  if (!summary || !data) return null;
  const { vocabulary, words } = built.seeds;
  const code = vocabulary.places.find((place) => place.id === summary.record.place)?.code ?? '';
  const others = built.summaries
    .filter(({ record }) => record.id !== id)
    .map(({ record }) => ({
      id: record.id,
      title: record.title.value ?? record.shortTitle,
      texts: parsed(built, `data/${record.id}.json`, PlanData)?.blocks.map(({ text }) => text) ?? [],
    }));
  return {
    record: summary.record,
    data,
    figures: summary.figures,
    links: parsed(built, `links/${id}.json`, PlanLinks)?.links ?? [],
    problems: built.problems.filter(({ file }) => file === `seeds/${summary.record.file}`),
    words,
    divisions: parsed(built, `divisions/${code.slice(0, 2)}0000.json`, ProvinceDivisions)?.divisions ?? [],
    others,
    corrected: new Set(vocabulary.corrections.filter(({ plan }) => plan === id).map(({ sic }) => sic)),
    slips: vocabulary.corrections.map(({ sic }) => sic),
  };
}

const optionsOf = (folders: Folders): Options => {
  if (isOwnCorpus(folders)) return { folders: '', out: '' };
  const out = folders.out === ownFolders.out ? join(dirname(resolve(folders.seeds)), 'dist') : folders.out;
  return { folders: ` --seeds ${folders.seeds} --content ${folders.content}`, out: ` --out ${out}` };
};

/** Writes the sheet of a plan as Markdown and as a page, and gives the lines that say where, what is open and what to do. */
export function writeSheet(folders: Folders, built: Built, id: string, arrival: ArrivalTold | null = null): string[] {
  const source = sheetSource(built, id);
  if (source === null) return [];
  const sheet: Sheet = sheetOf(source, arrival);
  const folder = sheetFolder(folders);
  mkdirSync(folder, { recursive: true });
  const path = join(folder, id);
  writeFileSync(`${path}.md`, sheetMarkdown(sheet, optionsOf(folders)));
  writeFileSync(`${path}.html`, sheetPage(sheet, optionsOf(folders)));
  const open = openLines(sheet);
  return [
    `${id}: ${source.figures.filter(({ kind }) => kind === 'target').length} targets, ${source.data.divisions.length} divisions, ${source.data.blocks.length} blocks`,
    ...(open.length > 0 ? ['To be reviewed:', ...open] : ['Nothing is open.']),
    `Review sheet: ${path}.md, ${path}.html`,
    ...commandsFor(id, optionsOf(folders)).map(([command, what]) => `  ${command}   ${what}`),
  ];
}
