import { basename } from 'node:path';
import { sha256 } from '../src/export/checksums.ts';
import { writeForm } from '../src/ingest/record/form-file.ts';
import type { FormRecord } from '../src/model/form-change.ts';
import type { Problem } from '../src/model/problem.ts';
import { namedDivisions } from '../src/newcomer/facts/division-names.ts';
import { suggestFacts, type SuggestedFacts } from '../src/newcomer/facts/suggest.ts';
import { findPlace, type FoundPlace, type PlaceSaid } from '../src/newcomer/record/place-said.ts';
import { planRecord } from '../src/newcomer/record/plan-record.ts';
import { withField, withRecords } from '../src/newcomer/record/record-list.ts';
import { textsOf } from '../src/newcomer/record/remove-plan.ts';
import { toldFacts } from '../src/newcomer/facts/told.ts';
import { type Said, withSaid } from '../src/newcomer/record/said.ts';
import { writtenPlace, writtenPlan } from '../src/newcomer/record/written.ts';
import type { ArrivalTold } from '../src/newcomer/sheet/sheet.ts';
import { suggestSectors } from '../src/newcomer/sheet/sectors-suggested.ts';
import { readText, type TextRead } from '../src/pipeline/find/any-text.ts';
import { planFile } from '../src/model/plan.ts';
import { openText } from '../src/pipeline/read/source/open.ts';
import type { Seed } from '../src/pipeline/read/source/seed.ts';
import type { Folders } from './folders.ts';
import { ingestFile } from './ingest.ts';
import { readDivisions } from './divisions.ts';
import type { loadVocabulary } from './seeds.ts';
import { seedText } from './seeds-change.ts';
import { spell } from './spell.ts';

/** What is known of a file that somebody wants to add. */
export interface Arrival {
  text: string;
  seed: Seed;
  read: TextRead;
  form: FormRecord;
  facts: SuggestedFacts;
  /** What reading the file told. */
  problems: Problem[];
}

type Loaded = ReturnType<typeof loadVocabulary>;

/** Why nothing can be added, and what to do. */
export type Refusal = Pick<Problem, 'message' | 'remedy'>;

/** A file as a text with its suggested facts; its problems where it gives none. */
export async function openArrival(file: string, { vocabulary, words }: Loaded, said: Said): Promise<Arrival | Problem[]> {
  const ingested = await ingestFile(file);
  if (!('text' in ingested)) return [ingested];
  const { text, record: form } = ingested;
  if (form === null) return ingested.problems;
  const { seed, problems } = openText(file, text);
  if (!seed) return [...ingested.problems, ...problems];
  const read = readText(seed, 'plan', null, words);
  const names = [ingested.title ?? '', basename(file)].filter((name) => name !== '');
  const telling = { types: vocabulary.planTypes, fields: vocabulary.fields, divisions: readDivisions(), title: said.title };
  const facts = withSaid(suggestFacts({ seed, read, names }, telling), said, text);
  return { text, seed, read, form, facts, problems: [...ingested.problems, ...problems] };
}

/** The place of a plan, found or new. */
export function placeOf({ facts }: Pick<Arrival, 'facts'>, { vocabulary }: Loaded, said: PlaceSaid): FoundAt | Refusal {
  const why = facts.place.value === null ? facts.place.evidence : null;
  const divisions = namedDivisions(readDivisions());
  const found = findPlace(facts.place.value, said, { known: vocabulary.places, divisions, spell, why });
  return 'problem' in found ? { message: found.problem, remedy: found.remedy } : found;
}

type FoundAt = Exclude<FoundPlace, { problem: string }>;

/** places.yml with a place that comes with a plan; those that lie in it and that no other place holds are said to. */
function placesWith(places: string, come: Pick<FoundAt, 'place' | 'below'> | null, plan: string): string {
  if (come === null) return withRecords(places, '[]\n');
  const holding = withField(places, 'parent', come.place.id, ({ id }) => come.below.some((one) => one === id));
  return withRecords(holding, writtenPlace(come.place, plan));
}

/** The files of seeds that a plan adds or changes, and its id; else why it can't be added. */
export function seedsWith(
  folders: Folders,
  { vocabulary, words }: Loaded,
  { text, read, form, facts }: Arrival,
  { place, isNew, below, id, source }: Pick<FoundAt, 'place' | 'isNew' | 'below'> & { id?: string; source?: string },
): { id: string; change: Map<string, string> } | Refusal {
  const hash = sha256(new TextEncoder().encode(text));
  const twin = vocabulary.plans.find((plan) => plan.sha256 === hash);
  if (twin) return { message: `this very text is there already, as ${twin.id}.`, remedy: 'Nothing is to be done.' };
  const taken = new Set(vocabulary.plans.flatMap((plan) => [plan.id, plan.file.replace(/\.[^.]*$/u, '')]));
  if (id !== undefined && taken.has(id)) return { message: `there is a plan ${id}.`, remedy: 'Give --id another name.' };
  const covers = new Set(suggestSectors({ id: '', ...read }, words.sectors).flatMap(({ sector }) => sector ?? []));
  const textSource = source ?? form.address ?? form.file;
  const filed = { id, sha256: hash, place, textSource, covers: [...covers], fields: vocabulary.fields, taken };
  const record = planRecord(facts, filed);
  const { id: own, ...written } = record;
  const [textFile, formFile] = textsOf(own);
  const change = new Map([
    [textFile, text],
    [formFile, writeForm(form)],
    [planFile(own), writtenPlan(written)],
  ]);
  const places = seedText(folders, 'places.yml');
  if (isNew || places === null) change.set('places.yml', placesWith(places ?? '', isNew ? { place, below } : null, own));
  return { id: own, change };
}

/** What a sheet says of an arrival: its facts, and how much of its form was changed. */
export const arrivalTold = ({ facts, form }: Arrival): ArrivalTold => {
  const counts = new Map<string, number>();
  for (const { kind, at } of form.changes) counts.set(kind, (counts.get(kind) ?? 0) + at.split(' ').length);
  return { facts: toldFacts(facts), form: [...counts].map(([kind, times]) => `${kind} ${times}`) };
};
