import { withRecordsIn } from '../src/newcomer/record/record-list.ts';
import { writtenReview } from '../src/newcomer/record/written.ts';
import { isOpen } from '../src/newcomer/sheet/figure-parts.ts';
import { sectorsOf, writtenSector } from '../src/newcomer/sheet/other-parts.ts';
import { planFile } from '../src/model/plan.ts';
import { type PlanPart } from '../src/pipeline/records/plan-parts.ts';
import type { Folders } from './folders.ts';
import { reportLines } from './report.ts';
import { readForSheet, sheetSource } from './review-sheet.ts';
import { changeSeeds, seedText } from './seeds-change.ts';

/** Records what an editor found right: readings by their start, own sectors by their heading, or all that a sheet names; returns the exit code. */
export function accept(folders: Folders, plan: string, names: readonly string[], { day, by }: { day: string; by: string }): number {
  const { built: before, texts } = readForSheet(folders, plan);
  const source = sheetSource(before, texts, plan);
  if (source === null) return refuse(`${plan} can’t be read. Run npm run content.`);
  const isMeant = (name: string): boolean => names.includes('all') || names.includes(name);
  const sectors = sectorsOf(source).filter(({ heading }) => isMeant(heading));
  const figures = source.figures.filter(
    (figure) =>
      figure.status === 'extracted' &&
      (names.includes(String(figure.position.start)) || (names.includes('all') && figure.kind === 'target' && isOpen(figure))),
  );
  const found = new Set(['all', ...sectors.map(({ heading }) => heading), ...figures.map(({ position }) => String(position.start))]);
  const unknown = names.filter((name) => !found.has(name));
  if (unknown.length > 0) return refuse(`the sheet of ${plan} has nothing open at ${unknown.join(', ')}.`);
  const added: [part: PlanPart, lines: string[]][] = [
    ['own-sectors', sectors.map(writtenSector)],
    ['reviews', figures.map(({ position }) => writtenReview({ start: position.start, by, when: day }))],
  ];
  const file = planFile(plan);
  const text = added
    .filter(([, lines]) => lines.length > 0)
    .reduce((whole, [part, lines]) => withRecordsIn(whole, part, lines.join('')), seedText(folders, file) ?? '');
  const built = changeSeeds(folders, new Map([[file, text]]));
  if (!built.isWritten) {
    for (const line of reportLines(built.problems)) console.error(line);
    return refuse('content does not pass with it; nothing was written.');
  }
  console.log(`${plan}: ${figures.length} readings and ${sectors.length} own sectors accepted.`);
  return 0;
}

function refuse(message: string): number {
  console.error(`review: ${message}`);
  return 2;
}
