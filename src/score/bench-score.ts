import type { BenchFields, BenchLine, BenchPassage } from '../model/score.ts';
import { readingForm } from '../language/form/reading-form.ts';
import type { Tally } from './score.ts';
import { agreesWith, benchCore, benchFields } from './bench-fields.ts';
import type { BenchRead, BenchReading } from './bench-passages.ts';

/** How one form of passages was read. */
export interface FormScore {
  form: string;
  target: Tally;
  baseline: Tally;
  /** Per field, of the targets and baselines found: how many agree. */
  fields: Map<string, { right: number; of: number }>;
  /** Targets with all core fields right, and those whose measure is right besides. */
  core: number;
  whole: number;
  /** Targets and baselines with another year than the text prints for them. */
  wrongYears: number;
}

/** A disagreement, for people to look at. */
export interface BenchMiss {
  passage: string;
  form: string;
  off: number;
  text: string;
  what: string;
  gold: string;
  read: string;
}

/** The scores of passages, form by form, all of them last. */
export interface FormScores {
  forms: FormScore[];
  misses: BenchMiss[];
}

const empty = (form: string): FormScore => ({
  form,
  target: { right: 0, missed: 0, invented: 0 },
  baseline: { right: 0, missed: 0, invented: 0 },
  fields: new Map(),
  core: 0,
  whole: 0,
  wrongYears: 0,
});

const figures = ['target', 'baseline'] as const;
type Figure = (typeof figures)[number];
const isFigure = (kind: string): kind is Figure => figures.some((one) => one === kind);

const lengthOf = (text: string): number => Array.from(text).length;

/** Each number read by hand with the number of a reader that overlaps it, and what is left of the reader's. */
export function pairUp(gold: readonly BenchLine[], read: readonly BenchRead[]): { line: BenchLine | null; found: BenchRead | null }[] {
  const left = new Set(read);
  const pairs = gold.map((line) => {
    const end = line.off + lengthOf(line.txt);
    const over = [...left].filter((one) => one.start < end && one.end > line.off);
    const found = over.find(({ start }) => start === line.off) ?? over[0] ?? null;
    if (found) left.delete(found);
    return { line, found };
  });
  return [...pairs, ...[...left].map((found) => ({ line: null, found }))];
}

/** Scores a reader's readings of passages, form by form; a passage that it leaves out was read as having no numbers. */
export function scoreBench(passages: readonly BenchPassage[], readings: readonly BenchReading[], isLenient: boolean): FormScores {
  const byId = new Map(readings.map(({ id, quantities }) => [id, quantities]));
  const forms = new Map<string, FormScore>();
  const all = empty('all');
  const misses: BenchMiss[] = [];
  for (const passage of passages) {
    const form = forms.get(passage.form) ?? empty(passage.form);
    forms.set(passage.form, form);
    for (const { line, found } of pairUp(passage.quantities, byId.get(passage.id) ?? [])) {
      const told = (what: string, gold: unknown, read: unknown): void => {
        const off = line?.off ?? found?.start ?? 0;
        const text = line?.txt ?? Array.from(passage.text).slice(found?.start, found?.end).join('');
        misses.push({ passage: passage.id, form: passage.form, off, text, what, gold: JSON.stringify(gold), read: JSON.stringify(read) });
      };
      // A kind that a hand reading accepts besides is neither missed nor invented; what is no target or baseline needs no reading.
      if (isLenient && (line?.accept?.kind ?? []).some((kind) => kind === found?.kind || (!found && !isFigure(kind)))) continue;
      const kinds = countKinds([form, all], line?.kind ?? null, found?.kind ?? null);
      if (!kinds) told('kind', line?.kind ?? null, found?.kind ?? null);
      if (kinds && line && found && isFigure(line.kind)) compare([form, all], passage, line, found, isLenient, told);
    }
  }
  return { forms: [...forms.values(), all], misses };
}

/** Counts a number in its kinds; false where a target or baseline is read as something else, or something else as one. */
function countKinds(scores: readonly FormScore[], gold: string | null, read: string | null): boolean {
  const same = gold === read;
  for (const score of scores) {
    if (gold !== null && isFigure(gold)) score[gold][same ? 'right' : 'missed']++;
    if (!same && read !== null && isFigure(read)) score[read].invented++;
  }
  return same || !(isFigure(gold ?? '') || isFigure(read ?? ''));
}

/** A reading with its words in the form in which its text is read. */
const folded = <R extends Partial<BenchFields>>(one: R, fold: (words: string) => string): R => ({
  ...one,
  measure: fold(one.measure ?? ''),
  scope: fold(one.scope ?? ''),
  unit: fold(one.unit ?? ''),
});

function compare(
  scores: readonly FormScore[],
  { text }: BenchPassage,
  line: BenchLine,
  found: BenchRead,
  isLenient: boolean,
  told: (what: string, gold: unknown, read: unknown) => void,
): void {
  // Words may be given in the characters of the text or in simplified ones.
  const { fold } = readingForm(text);
  const read = folded(found, fold);
  const gold = folded(line, fold);
  const wrong = benchFields.filter((field) => !agreesWith(field, read, gold, isLenient));
  for (const { name, of } of wrong)
    told(
      `${line.kind} ${name}`,
      of.map((key) => line[key] ?? null),
      of.map((key) => found[key] ?? null),
    );
  const isWrong = new Set(wrong.map(({ name }) => name));
  const hasCore = benchCore.every((name) => !isWrong.has(name));
  const year = line.year ?? null;
  const misdated = isWrong.has('year') && year !== null && (found.year ?? null) !== null && text.includes(String(year));
  for (const score of scores) {
    for (const { name } of benchFields) {
      const old = score.fields.get(name) ?? { right: 0, of: 0 };
      score.fields.set(name, { right: old.right + (isWrong.has(name) ? 0 : 1), of: old.of + 1 });
    }
    if (misdated) score.wrongYears++;
    if (line.kind !== 'target') continue;
    if (hasCore) score.core++;
    if (hasCore && !isWrong.has('measure')) score.whole++;
  }
}
