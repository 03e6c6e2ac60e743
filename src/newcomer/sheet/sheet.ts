import { planFile } from '../../model/plan.ts';
import type { ToldFact } from '../facts/told.ts';
import { targetsPart, unitsPart, unplacedPart } from './figure-parts.ts';
import { linksPart, misprintsPart, sectorsPart } from './other-parts.ts';
import { outlinePart, reportedPart, titlesPart } from './outline-parts.ts';
import { plain, type SheetPart, type SheetSource } from './sheet-source.ts';
import { neededPart } from './word-parts.ts';

/** What an editor goes through when a plan has come, or later: what is open first, what tells of the plan after it. */
export interface Sheet {
  id: string;
  title: string;
  parts: SheetPart[];
}

/** What only the arrival of a plan tells: its facts with what they rest on, and what was changed in its form. */
export interface ArrivalTold {
  facts: readonly ToldFact[];
  form: readonly string[];
}

const parts = [
  targetsPart,
  unplacedPart,
  unitsPart,
  titlesPart,
  sectorsPart,
  misprintsPart,
  reportedPart,
  neededPart,
  linksPart,
  outlinePart,
];

/** The review sheet of a plan, from what was read. */
export function sheetOf(source: SheetSource, arrival: ArrivalTold | null): Sheet {
  const { record } = source;
  const own = [...(arrival ? [factsPart(arrival.facts, record.id)] : [recordedPart(source)]), ...(arrival ? [formPart(arrival.form)] : [])];
  const filled = parts.map((part) => part(source)).filter(({ lines }) => lines.length > 0);
  return {
    id: record.id,
    title: record.title.value ?? record.shortTitle,
    parts: [...own, ...filled].filter(({ lines }) => lines.length > 0),
  };
}

/** Facts whose options are no word for them. */
const nameOf: Readonly<Record<string, string>> = { 'from/--to': 'years', issued: 'day of issue' };

/** The facts as they were suggested: doubtful ones first. */
function factsPart(facts: readonly ToldFact[], plan: string): SheetPart {
  const lines = facts
    .toSorted((a, b) => Number(b.isDoubtful) - Number(a.isDoubtful))
    .map(({ option, value, evidence, note, isDoubtful }) => {
      const why = [evidence === null ? null : `“${evidence}”`, note].filter((one) => one !== null).join(' ');
      return `- ${isDoubtful ? '**?** ' : ''}${nameOf[option] ?? option}: ${plain(value ?? 'unknown')}${why === '' ? '' : ` — ${plain(why)}`}`;
    });
  return {
    title: 'Facts',
    todo: `What is wrong is set right in seeds/${planFile(plan)}.`,
    lines,
    open: facts.filter(({ isDoubtful }) => isDoubtful).length,
  };
}

/** The facts of a record that are not printed. */
function recordedPart({ record }: SheetSource): SheetPart {
  const { title, issuer, documentNumber, issued, period } = record;
  const lines = Object.entries({ title, issuer, documentNumber, issued, period })
    .filter(([, fact]) => fact.from !== 'text')
    .map(([name, { from, note }]) => `- ${name}: ${from}${note === undefined ? '' : ` — ${plain(note)}`}`);
  return {
    title: 'Facts that the text does not print',
    todo: `What is known of them goes into seeds/${planFile(record.id)}.`,
    lines,
    open: 0,
  };
}

const formPart = (lines: readonly string[]): SheetPart => ({
  title: 'Changes of form',
  todo: 'Each stands in the .form.yml beside the text.',
  lines: lines.map((line) => `- ${plain(line)}`),
  open: 0,
});

/** How many points of each part are open, a line each; none where nothing is. */
export const openLines = ({ parts: all }: Sheet): string[] =>
  all.filter(({ open }) => open > 0).map(({ title, open }) => `  ${String(open).padStart(4)}  ${title}`);
