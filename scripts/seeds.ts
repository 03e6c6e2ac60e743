import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '../src/export/checksums.ts';
import { vocabularies } from '../src/corpus/folders.ts';
import type { Problem } from '../src/model/problem.ts';
import { readCorpus, type Seeds } from '../src/pipeline/corpus.ts';
import { openPlanFiles, planNames } from '../src/pipeline/records/plan-parts.ts';
import { openYaml } from '../src/pipeline/records/record-files.ts';
import type { Layers } from '../src/pipeline/records/read-records.ts';
import { generalFiles, ownFiles, readVocabularies } from '../src/pipeline/vocabulary.ts';
import { readDivisions } from './divisions.ts';
import { recordFiles, recordReader, textFiles, wrongFile } from './seed-files.ts';

const absent = (file: string, remedy: string): Problem => wrongFile(file, 'the file is missing.', remedy);

/** A list of what now stands in the plans' own files. */
const moved = (name: string): Problem =>
  wrongFile(
    `seeds/${name}.yml`,
    'what is said of a plan stands in seeds/plans/ID.yml; nothing reads this file.',
    'Move its records there (seeds/plans/README.md says how) and take the file away.',
  );

/** The ids of places in their order; none where they can't be read, which is said elsewhere. */
function placesIn(text = ''): unknown[] {
  const records = openYaml('seeds/places.yml', text).value;
  return Array.isArray(records) ? records.map((record: { id?: unknown } | null) => record?.id) : [];
}

/** The plans' own files, by the plans' ids. */
const planTexts = (folder: string, textOf: (path: string, file: string) => string | undefined): Map<string, string> =>
  new Map(
    recordFiles(join(folder, 'plans')).flatMap((name): [string, string][] => {
      const text = textOf(join(folder, 'plans', name), `seeds/plans/${name}`);
      return text === undefined ? [] : [[name.replace(/\.yml$/u, ''), text]];
    }),
  );

/** The vocabularies of a folder of seeds, over those that hold for every corpus. */
export function loadVocabulary(folder: string): Pick<Seeds, 'vocabulary' | 'words' | 'homes' | 'placeIn'> & { problems: Problem[] } {
  const { textOf, problems: missing } = recordReader();
  const layers = new Map<string, Layers>();
  for (const name of generalFiles) {
    const general = textOf(join(vocabularies, `${name}.yml`), `${vocabularies}/${name}.yml`);
    const own = textOf(join(folder, `${name}.yml`), `seeds/${name}.yml`);
    layers.set(name, { general, own });
    if (general === undefined && !existsSync(join(vocabularies, `${name}.yml`)))
      missing.push(absent(`${vocabularies}/${name}.yml`, 'Restore it.'));
  }
  for (const name of ownFiles) {
    const own = textOf(join(folder, `${name}.yml`), `seeds/${name}.yml`);
    layers.set(name, { own });
    if (name === 'places' && !existsSync(join(folder, 'places.yml')))
      missing.push(absent('seeds/places.yml', 'Restore it, or write it: src/model/plan.ts says what it holds.'));
  }
  const files = openPlanFiles(planTexts(folder, textOf), placesIn(layers.get('places')?.own));
  for (const name of planNames) {
    layers.set(name, { plans: files.records.get(name) });
    if (existsSync(join(folder, `${name}.yml`))) missing.push(moved(name));
  }
  const read = readVocabularies((name) => layers.get(name) ?? {});
  return { ...read, placeIn: files.placeIn, problems: [...missing, ...files.problems, ...read.problems] };
}

/** A folder of seeds, its texts read when they are asked for. */
export function seedsOf(folder: string): Seeds {
  const { files, problems } = textFiles(folder);
  const loaded = loadVocabulary(folder);
  const read = (file: string) => {
    const bytes = readFileSync(join(folder, file));
    return { bytes, sha256: sha256(bytes) };
  };
  return { ...loaded, problems: [...loaded.problems, ...problems], files, divisions: readDivisions(), read };
}

/** Everything that a folder of seeds comes to; nothing is written. Throws where there is no such folder. */
export function buildContent(folder: string): ReturnType<typeof readCorpus> {
  if (!existsSync(folder)) throw new Error(`${folder}: there is no such folder of seeds. Name the one that holds places.yml and plans/.`);
  return readCorpus(seedsOf(folder));
}
