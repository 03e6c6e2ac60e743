import { readFileSync } from 'node:fs';
import { divisionsFrom } from '../../../corpus/china-divisions.ts';
import { loadReaderWords } from '../../../library/load/load-words.ts';
import type { ReaderVocabulary } from '../worker/reader-vocabulary.ts';

/** What the page reads plans by, for its file. */
export async function loadReaderVocabulary(): Promise<ReaderVocabulary> {
  const { today, before } = divisionsFrom((path): unknown => JSON.parse(readFileSync(`node_modules/${path}`, 'utf8')));
  // Whoever asks both lists asks the earlier one for what the later lacks.
  const codes = new Set(today.entries.map(({ code }) => code));
  const gone = before.entries.filter(({ code }) => !codes.has(code));
  return { ...(await loadReaderWords()), divisions: { today: { entries: today.entries }, before: { entries: gone } } };
}
