import type { PlanData } from '../model/data.ts';
import { planFile, type PlanRecord } from '../model/plan.ts';
import type { PlanSource } from './plan-states.ts';
import type { Problem } from '../model/problem.ts';

const fatal = (file: string, rule: string, message: string, remedy: string): Problem => ({
  file,
  line: null,
  column: null,
  rule,
  message,
  remedy,
  fatal: true,
});

/** The values that stand more than once, each once. */
function duplicates(values: readonly string[]): string[] {
  const seen = new Set<string>();
  return [...new Set(values.filter((value) => seen.has(value) || !seen.add(value)))];
}

/** The text whose bytes aren't the ones that were recorded. */
export function checkHash({ record, sha256, otherEnds }: Pick<PlanSource, 'record' | 'sha256' | 'otherEnds'>): Problem[] {
  if (record.sha256 === sha256) return [];
  const file = `seeds/${record.file}`;
  const ends = `the text’s lines end otherwise (LF or CR LF) than when it was recorded; nothing else differs.`;
  const restored = `Restore the file: git config core.autocrlf false, then git checkout -- ${file}. Unpacked archives and editors change line ends too.`;
  if (record.sha256 === otherEnds) return [fatal(file, 'hash', ends, restored)];
  const message = `the text has changed: its SHA-256 is ${sha256}, its record says ${record.sha256}.`;
  return [
    fatal(file, 'hash', message, 'Restore the text, which is never edited once it is published; of a new plan, record this SHA-256.'),
  ];
}

/** Whether the attachments that an editor recorded are the ones that the text lists, and in the corpus as stated. */
export function checkAttachments(record: PlanRecord, data: PlanData): Problem[] {
  const problem = (message: string): Problem =>
    fatal(`seeds/${planFile(record.id)}`, 'attachment', message, 'Correct attachments in the record.');
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
