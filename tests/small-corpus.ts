import { sha256 } from '../src/export/checksums.ts';
import type { Problem } from '../src/model/problem.ts';
import { readCorpus } from '../src/pipeline/corpus.ts';
import { openPlanFiles } from '../src/pipeline/records/plan-parts.ts';
import { readVocabularies } from '../src/pipeline/vocabulary.ts';
import { smallFiles } from './small.ts';

const source = { package: 'none', version: '1', licence: 'none', asOf: '2026' };
const divisions = { today: { source, entries: [] }, before: { source, entries: [] } };

/** Words of a file of the small corpus, and what stands there instead. */
export type Spoilt = readonly [path: string, from: string, to: string];

/** What reading the small corpus says once files of it are spoilt; a text that is changed has its hash recorded anew. */
export function problemsOf(...spoilt: readonly Spoilt[]): Problem[] {
  const files = smallFiles();
  for (const [path, from, to] of spoilt) {
    const text = files.get(path) ?? '';
    if (!text.includes(from)) throw new Error(`${path} has no “${from}”.`);
    files.set(
      path,
      text.replace(from, () => to),
    );
    if (path.endsWith('.txt')) record(files, path, text);
  }
  const plans = new Map([...files].flatMap(([path, text]) => (path.startsWith('seeds/plans/') ? [[path.slice(12, -4), text]] : [])));
  const opened = openPlanFiles(plans, ['yunling', 'linshui']);
  const read = readVocabularies((name) => ({
    general: files.get(`vocabularies/${name}.yml`),
    own: files.get(`seeds/${name}.yml`),
    plans: opened.records.get(name),
  }));
  const problems = [...opened.problems, ...read.problems];
  const texts = [...files.keys()].filter((path) => path.endsWith('.txt')).map((path) => path.slice('seeds/'.length));
  const bytesOf = (file: string) => Buffer.from(files.get(`seeds/${file}`) ?? '');
  const seeds = { ...read, ...{ placeIn: opened.placeIn, problems, files: texts, divisions } };
  return readCorpus({ ...seeds, read: (file) => ({ bytes: bytesOf(file), sha256: sha256(bytesOf(file)) }) }).problems;
}

function record(files: Map<string, string>, path: string, before: string): void {
  const [old, now] = [before, files.get(path) ?? ''].map((text) => sha256(Buffer.from(text)));
  const file = path.replace('seeds/', 'seeds/plans/').replace('.txt', '.yml');
  files.set(file, (files.get(file) ?? '').replace(old, now));
}

/** What is wrong with records, the files of the small corpus that are spoilt so, and the lines that must be said. */
export type BadRecord = readonly [what: string, spoilt: readonly Spoilt[], said: readonly string[]];
