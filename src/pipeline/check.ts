import type { PlanData } from '../model/data.ts';
import type { PlanRecord } from '../model/plan.ts';
import type { Problem } from '../model/problem.ts';
import type { Vocabulary } from './vocabulary.ts';

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
export function checkSeeds({ plans, places, corrections }: Vocabulary, files: readonly string[]): Problem[] {
  const ids = plans.map((plan) => plan.id);
  const known = new Set(plans.map((plan) => plan.file));
  const placeIds = new Set(places.map((place) => place.id));
  return [
    ...duplicates(ids).map((id) => fatal('seeds/plans.yml', 'plan', `two plans have the id ${id}.`, 'Give each its own.')),
    ...duplicates(plans.map((plan) => plan.file)).map((file) =>
      fatal('seeds/plans.yml', 'plan', `two plans have the file ${file}.`, 'Give each its own.'),
    ),
    ...plans
      .filter((plan) => !files.includes(plan.file))
      .map((plan) =>
        fatal(
          'seeds/plans.yml',
          'plan',
          `plan ${plan.id} has no text: seeds/${plan.file} is missing.`,
          'Add the file or remove the record.',
        ),
      ),
    ...files
      .filter((file) => !known.has(file))
      .map((file) => fatal(`seeds/${file}`, 'plan', 'no plan in plans.yml has this file.', 'Add a record for it or take the file away.')),
    ...plans
      .filter((plan) => !placeIds.has(plan.place))
      .map((plan) =>
        fatal('seeds/plans.yml', 'plan', `plan ${plan.id} names the place ${plan.place}, which places.yml doesn’t have.`, 'Add the place.'),
      ),
    ...duplicates(places.map((place) => place.id)).map((id) =>
      fatal('seeds/places.yml', 'place', `two places have the id ${id}.`, 'Give each its own.'),
    ),
    ...corrections
      .filter((correction) => !ids.includes(correction.plan))
      .map((correction) =>
        fatal(
          'seeds/corrections.yml',
          'correction',
          `"${correction.sic}" is for ${correction.plan}, which plans.yml doesn’t have.`,
          'Correct the plan’s id.',
        ),
      ),
  ];
}

const duplicates = (values: readonly string[]): string[] => [...new Set(values.filter((value, i) => values.indexOf(value) !== i))];

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
