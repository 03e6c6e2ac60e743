import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { z } from 'astro/zod';
import { PlanData } from '../src/model/data.ts';
import { PlanLinks } from '../src/model/links.ts';
import { ProvinceDivisions } from '../src/model/admin-division.ts';
import { keptIn } from '../src/pipeline/corpus.ts';
import { type ArrivalTold, openLines, type Sheet, sheetOf } from '../src/newcomer/sheet/sheet.ts';
import type { SheetSource } from '../src/newcomer/sheet/sheet-source.ts';
import { commandsFor, type Options, sheetMarkdown, sheetPage } from '../src/newcomer/sheet/written-sheet.ts';
import { ownFolders } from '../src/corpus/folders.ts';
import { readContent, workFolder } from './content-run.ts';
import { type Folders, isOwnCorpus } from './folders.ts';
import type { Picking } from './picking.ts';

type Built = ReturnType<typeof readContent>;

/** Where sheets are written: beside the seeds, not in them, since a program writes them; they are not kept. */
export const sheetFolder = ({ seeds }: Pick<Folders, 'seeds'>): string => join(dirname(resolve(seeds)), 'review-sheets');

/** Picks the files of content that the sheet of a plan needs. */
export function sheetFiles(plan: string): Picking & { texts: ReadonlyMap<string, string> } {
  const texts = new Map<string, string>();
  return {
    texts,
    isPicked: (path) => path === `data/${plan}.json` || path === `links/${plan}.json` || path.startsWith('divisions/'),
    take: ({ path, text }) => texts.set(path, text),
  };
}

/** Where the work of a corpus is kept that is read for a sheet: beside its content, where only seeds were named beside these. */
export const sheetWork = ({ seeds, content }: Folders): string =>
  workFolder({ content: isOwnCorpus({ content }) && seeds !== ownFolders.seeds ? join(dirname(resolve(seeds)), 'content') : content });

/** Reads a corpus for the sheet of a plan. */
export function readForSheet(folders: Folders, plan: string): { built: Built; texts: ReadonlyMap<string, string> } {
  const files = sheetFiles(plan);
  return { built: readContent(folders.seeds, sheetWork(folders), files), texts: files.texts };
}

/** So many of the plans that one is compared with tell what is usual. */
const mostOthers = 40;

/** The plans that a plan is compared with, each with its texts: they tell what is usual. */
function othersOf({ groups, work, read }: Built, plan: string): SheetSource['others'] {
  const { summaryOf, textOf } = keptIn({ work });
  const ids = new Set(groups.filter(({ plans }) => plans.includes(plan)).flatMap(({ plans }) => plans));
  return [...ids]
    .filter((id) => id !== plan && read.has(id))
    .slice(0, mostOthers)
    .map((id) => {
      const { record } = summaryOf(id);
      return { id, title: record.title.value ?? record.shortTitle, texts: textOf(id).blocks.map(({ text }) => text) };
    });
}

/** What the sheet of a plan is made of; null where the corpus has no such plan, or its text can't be read. */
export function sheetSource(built: Built, texts: ReadonlyMap<string, string>, id: string): SheetSource | null {
  const parsed = <T>(path: string, schema: z.ZodType<T>): T | null => {
    const text = texts.get(path);
    return text === undefined ? null : schema.parse(JSON.parse(text));
  };
  const data = parsed(`data/${id}.json`, PlanData);
  if (!built.read.has(id) || !data) return null;
  const { record, figures } = keptIn(built).summaryOf(id);
  const { vocabulary, words } = built.seeds;
  const code = vocabulary.places.find((place) => place.id === record.place)?.code ?? '';
  return {
    record,
    data,
    figures,
    links: parsed(`links/${id}.json`, PlanLinks)?.links ?? [],
    problems: built.problems.filter(({ file }) => file === `seeds/${record.file}`),
    words,
    divisions: parsed(`divisions/${code.slice(0, 2)}0000.json`, ProvinceDivisions)?.divisions ?? [],
    others: othersOf(built, id),
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
export function writeSheet(
  folders: Folders,
  { built, texts }: ReturnType<typeof readForSheet>,
  id: string,
  arrival: ArrivalTold | null = null,
): string[] {
  const source = sheetSource(built, texts, id);
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
