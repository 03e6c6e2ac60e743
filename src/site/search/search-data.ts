/** Opens what the search reads: the texts (or the index), the targets, the names of topics; each once. */
import { url } from '../../library/url.ts';
import { type Blank, type BlankEntry, fileOf } from '../../search/question/blank-files.ts';
import { readPacked, readZipped } from '../../search/packing/packed.ts';
import type { FoundPage, PageQuestion, SitePage } from '../../search/page-record.ts';
import type { PageSource } from '../../search/page-source.ts';
import type { PageRecord } from '../../search/pages.ts';
import { type Source, wholeSource } from '../../search/source.ts';
import { type TargetFile, type TargetSource, wholeTargets } from '../../search/targets.ts';
import type { SearchCorpus } from '../../search/question/answer-question.ts';
import { unpackDivisions } from '../../search/question/division-entries.ts';
import { isGeneral } from '../../search/question/cut-words.ts';
import { openLexicon } from '../../search/question/vocabulary.ts';
import { offered, type WordFile } from '../../search/question/word-file.ts';
import { mayBeTraditional, type Simplified, simplify } from '../../search/traditional.ts';
import type { SearchSettings } from './search-settings.ts';

/** The texts, or their index. */
export async function openSource(engine: SearchSettings['engine']): Promise<Source> {
  if (engine === 'whole') return wholeSource(await readPacked<PageRecord[]>(url.searchFile('blocks')));
  const { openTextIndex } = await import('../../search/indexed/text-index.ts');
  return openTextIndex((path) => readZipped(url.searchIndex() + path));
}

/** The targets, or their index. */
export async function openTargets(engine: SearchSettings['targetEngine']): Promise<TargetSource> {
  if (engine === 'whole') return wholeTargets(await readPacked<TargetFile>(url.searchFile('targets')));
  const { openTargetIndex } = await import('../../search/indexed/target-index.ts');
  return openTargetIndex((path) => readZipped(url.targetIndex() + path));
}

let opened: Promise<SearchCorpus> | undefined;

/** Everything a question needs. What failed is tried again by the next question. */
export function openData({ engine, targetEngine }: Pick<SearchSettings, 'engine' | 'targetEngine'>): Promise<SearchCorpus> {
  opened ??= Promise.all([openSource(engine), readPacked<WordFile>(url.searchNames('words')), openTargets(targetEngine)]).then(
    ([source, words, targets]) => ({
      source,
      words,
      targets,
      lexicon: openLexicon([...words.entries, ...unpackDivisions(words.divisions)], isGeneral),
    }),
  );
  opened.catch(() => (opened = undefined));
  return opened;
}

let names: Promise<string[]> | undefined;

/** What is offered where nothing was found: topics, names, indicators. The names are loaded then, and not before. */
export async function openOffered(words: WordFile): Promise<string[]> {
  names ??= readPacked<string[]>(url.searchNames('names'));
  names.catch(() => (names = undefined));
  return offered(words, await names);
}

const blanks = new Map<number, Promise<Blank[]>>();

/** What is said of some entries that some plan has nothing of; only the files that hold them are read. */
export async function openBlanks(entries: readonly BlankEntry[], files: number): Promise<Blank[]> {
  const found = entries.map(async ({ id }) => {
    const file = fileOf(id, files);
    const opened = blanks.get(file) ?? readPacked<Blank[]>(url.searchBlanks(file));
    blanks.set(file, opened);
    opened.catch(() => blanks.delete(file));
    return (await opened).filter((blank) => blank.id === id);
  });
  return (await Promise.all(found)).flat();
}

let pages: Promise<PageSource> | undefined;

async function openPages(engine: SearchSettings['pageEngine']): Promise<PageSource> {
  if (engine === 'whole') {
    const { wholePages } = await import('../../search/page-source.ts');
    return wholePages(await readPacked<SitePage[]>(url.searchNames('pages')));
  }
  const { openPageIndex } = await import('../../search/indexed/page-index.ts');
  return openPageIndex((path) => readZipped(url.pageIndex() + path));
}

/** The pages that answer a question; what finds them, and their list or index, is loaded by the first, when its passages are drawn. */
export async function findSitePages(question: PageQuestion, { pageEngine }: Pick<SearchSettings, 'pageEngine'>): Promise<FoundPage[]> {
  pages ??= openPages(pageEngine);
  pages.catch(() => (pages = undefined));
  const [{ findPages }, source] = await Promise.all([import('../../search/page-find.ts'), pages]);
  return findPages(question, source);
}

let table: Promise<Simplified> | undefined;

/** A question in simplified characters; the table is loaded when a question needs it, and not before. */
export async function inSimplified(text: string): Promise<string> {
  if (!mayBeTraditional(text)) return text;
  table ??= readPacked<Simplified>(url.searchFile('traditional'));
  table.catch(() => (table = undefined));
  return simplify(text, await table);
}
