import type { AuthoredCorrection } from '../model/correction.ts';
import type { PlanData } from '../model/data.ts';
import type { Place, PlanRecord } from '../model/plan.ts';
import type { Problem } from '../model/problem.ts';
import type { Vocabulary, Words } from './vocabulary.ts';

const fatal = (file: string, rule: string, message: string, remedy: string): Problem => ({
  file,
  line: null,
  column: null,
  rule,
  message,
  remedy,
  fatal: true,
});

/** What must hold between the files of seeds/ before any text is read. `files` are the names of all texts in seeds/. */
export const checkSeeds = (
  { plans, places, corrections }: Vocabulary,
  words: Pick<Words, 'sectors' | 'own'>,
  files: readonly string[],
): Problem[] => [
  ...checkFiles(plans, files),
  ...checkPlaces(plans, places),
  ...checkPlansOf(corrections, plans),
  ...checkSectors(plans, words),
];

/** One record a text, one text a record. */
function checkFiles(plans: readonly PlanRecord[], files: readonly string[]): Problem[] {
  const recorded = new Set(plans.map((plan) => plan.file));
  const there = new Set(files);
  const inPlans = (message: string, remedy: string) => fatal('seeds/plans.yml', 'plan', message, remedy);
  return [
    ...duplicates(plans.map((plan) => plan.id)).map((id) => inPlans(`two plans have the id ${id}.`, 'Give each its own.')),
    ...duplicates(plans.map((plan) => plan.file)).map((file) => inPlans(`two plans have the file ${file}.`, 'Give each its own.')),
    ...plans
      .filter((plan) => !there.has(plan.file))
      .map(({ id, file }) => inPlans(`plan ${id} has no text: seeds/${file} is missing.`, 'Add the file or remove the record.')),
    ...files
      .filter((file) => !recorded.has(file))
      .map((file) => fatal(`seeds/${file}`, 'plan', 'no plan in plans.yml has this file.', 'Add a record for it or take the file away.')),
  ];
}

function checkPlaces(plans: readonly PlanRecord[], places: readonly Place[]): Problem[] {
  const ids = new Set(places.map((place) => place.id));
  const unknown = plans.filter((plan) => !ids.has(plan.place));
  return [
    ...unknown.map(({ id, place }) =>
      fatal('seeds/plans.yml', 'plan', `plan ${id} names the place ${place}, which places.yml doesn’t have.`, 'Add the place.'),
    ),
    ...places
      .filter(({ parent }) => parent !== null && !ids.has(parent))
      .map(({ id, parent }) =>
        fatal('seeds/places.yml', 'place', `place ${id} lies in ${parent}, which the file doesn’t have.`, 'Add the place, or write null.'),
      ),
    ...duplicates(places.map((place) => place.id)).map((id) =>
      fatal('seeds/places.yml', 'place', `two places have the id ${id}.`, 'Give each its own.'),
    ),
  ];
}

function checkSectors(plans: readonly PlanRecord[], { sectors, own }: Pick<Words, 'sectors' | 'own'>): Problem[] {
  const known = { plan: new Set(plans.map(({ id }) => id)), sector: new Set(sectors.map(({ id }) => id)) };
  const inOwn = (message: string) => fatal('seeds/sectors.yml', 'own-sector', message, 'Correct the entry under own.');
  return [
    ...plans.flatMap(({ id, covers }) =>
      covers
        .filter((sector) => !known.sector.has(sector))
        .map((sector) =>
          fatal('seeds/plans.yml', 'plan', `plan ${id} covers ${sector}, which sectors.yml doesn’t have.`, 'Correct covers in the record.'),
        ),
    ),
    ...own
      .filter(({ plan }) => !known.plan.has(plan))
      .map(({ name, plan }) => inOwn(`"${name}" is for ${plan}, which plans.yml doesn’t have.`)),
    ...own
      .flatMap(({ name, sector, also }) => [sector, ...also.map((other) => other.sector)].map((code) => ({ name, sector: code })))
      .filter(({ sector }) => !known.sector.has(sector))
      .map(({ name, sector }) => inOwn(`"${name}" lies under ${sector}, which the file doesn’t have.`)),
  ];
}

/** Whether the passages that editors' notes on sectors rest on (`plan/block`) are there. `blocks` are the addresses of each plan's blocks. */
export function checkNotes(sectors: Words['sectors'], blocks: ReadonlyMap<string, ReadonlySet<string>>): Problem[] {
  return sectors.flatMap(({ id, notes }) =>
    notes
      .flatMap(({ see }) => see)
      .filter((address) => {
        const [plan, block] = address.split('/');
        return !blocks.get(plan)?.has(block);
      })
      .map((address) =>
        fatal(
          'seeds/sectors.yml',
          'note',
          `a note of ${id} names ${address}, and no such block is read.`,
          'Write plan/block, as its address has it.',
        ),
      ),
  );
}

function checkPlansOf(corrections: readonly AuthoredCorrection[], plans: readonly PlanRecord[]): Problem[] {
  const ids = new Set(plans.map((plan) => plan.id));
  return corrections
    .filter(({ plan }) => !ids.has(plan))
    .map(({ sic, plan }) =>
      fatal('seeds/corrections.yml', 'correction', `"${sic}" is for ${plan}, which plans.yml doesn’t have.`, 'Correct the plan’s id.'),
    );
}

function duplicates(values: readonly string[]): string[] {
  const seen = new Set<string>();
  return [...new Set(values.filter((value) => seen.has(value) || !seen.add(value)))];
}

/** The text whose bytes aren't the ones that were recorded. */
export const checkHash = (plan: PlanRecord, actual: string): Problem[] =>
  plan.sha256 === actual
    ? []
    : [
        fatal(
          `seeds/${plan.file}`,
          'hash',
          `the text has changed: its SHA-256 is ${actual}, plans.yml says ${plan.sha256}.`,
          'Restore the text; a published text is never edited.',
        ),
      ];

/** Whether the attachments that an editor recorded are the ones that the text lists, and in the corpus as stated. */
export function checkAttachments(record: PlanRecord, data: PlanData): Problem[] {
  const problem = (message: string): Problem =>
    fatal('seeds/plans.yml', 'attachment', `plan ${record.id}: ${message}`, 'Correct attachments in the record.');
  const read = new Set(data.divisions.filter((division) => division.kind === 'annex').map((division) => division.label ?? ''));
  const listed = data.blocks.filter((block) => block.kind === 'attachments').map((block) => block.text);
  return record.attachments.flatMap(({ label, title, inCorpus }) => [
    ...(read.has(label) === inCorpus
      ? []
      : [problem(`${label} is ${inCorpus ? 'not in the text' : 'in the text'}, the record says inCorpus: ${inCorpus}.`)]),
    ...(listed.some((text) => text.includes(title)) ? [] : [problem(`the text’s list of attachments has no "${title}".`)]),
  ]);
}

/** What must hold inside one plan's data: addresses once each, every block in a division, every span what it says. */
export function checkData(data: PlanData): Problem[] {
  const file = `content/data/${data.id}.json`;
  const ids = new Set(data.divisions.map((division) => division.id));
  const addresses = data.blocks.map((block) => block.id);
  const broken = (message: string): Problem => fatal(file, 'integrity', message, 'This is a fault of the reader: report it.');
  return [
    ...duplicates(addresses).map((id) => broken(`two blocks have the address ${id}.`)),
    ...data.blocks.filter((block) => !ids.has(block.division)).map((block) => broken(`block ${block.id} is in no division.`)),
    ...data.blocks
      .filter((block, i) => i > 0 && block.span.start < data.blocks[i - 1].span.end)
      .map((block) => broken(`block ${block.id} overlaps the one before it.`)),
  ];
}
