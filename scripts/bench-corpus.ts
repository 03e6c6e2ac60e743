/** node scripts/bench-corpus.ts FOLDER PLANS: a folder of seeds with so many synthetic plans, for measuring. */
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { type Origin, syntheticCorpus } from '../src/bench/corpus/synthetic-corpus.ts';
import { sha256 } from '../src/export/checksums.ts';
import { readArguments } from './arguments.ts';
import { loadVocabulary } from './seeds.ts';

const seeds = 'seeds';

/** The plans of this repository, and the words by which they are read. */
export function originOf(folder: string): Origin {
  const { vocabulary, words } = loadVocabulary(folder);
  const placeOf = (id: string | null) => vocabulary.places.find((place) => place.id === id);
  const texts = vocabulary.plans.flatMap((record) => {
    const place = placeOf(record.place);
    return place ? [{ text: readFileSync(join(folder, record.file), 'utf8'), record, place, parent: placeOf(place.parent) ?? null }] : [];
  });
  const fields = vocabulary.fields.filter(({ industrial }) => industrial).map(({ zh: name }) => name);
  return { texts, words, fields, kept: vocabulary.levels.map(({ zh: name }) => name) };
}

/** Writes a synthetic corpus into a new or empty folder; returns how many characters its texts have. */
export function writeCorpus(folder: string, count: number): number {
  mkdirSync(join(folder, 'plans'), { recursive: true });
  const { places, plans } = syntheticCorpus(count, originOf(seeds));
  let characters = 0;
  for (const { record, text } of plans) {
    const { id, ...facts } = record;
    writeFileSync(join(folder, record.file), text);
    writeFileSync(join(folder, `plans/${id}.yml`), stringify({ facts: { ...facts, sha256: sha256(Buffer.from(text)) } }));
    characters += text.length;
  }
  writeFileSync(join(folder, 'places.yml'), stringify(places));
  cpSync(join(seeds, 'stock.yml'), join(folder, 'stock.yml'));
  return characters;
}

if (import.meta.main) {
  const { given } = readArguments({
    command: 'node scripts/bench-corpus.ts',
    about: 'Writes a folder of seeds with so many synthetic plans: distinct places, words and numbers, made from those of seeds/.',
    given: { word: 'FOLDER PLANS', least: 2, most: 2 },
  });
  const [folder, plans] = [given[0], Number(given[1])];
  if (existsSync(join(folder, 'plans'))) throw new Error(`${folder}: is a corpus already. Name another folder, or take this one away.`);
  console.log(`${folder}  ${plans} plans, ${writeCorpus(folder, plans)} characters`);
}
