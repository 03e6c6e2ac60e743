import { missingOf } from './facts.ts';
import type { LoadedPlan, Vocabulary } from './load.ts';

type Attachments = LoadedPlan['facts']['attachments'];

/** Why a plan has nothing where something could stand: one of the five kinds of nothing, with what it rests on. */
export type Absence =
  /** None of the words; of their look-alikes those it prints; whether it has texts that the corpus lacks. */
  | { kind: 'absent'; words: readonly string[]; lookAlikes: string[]; isIncomplete: boolean }
  /** Attachments about it that the corpus lacks, beside a text that names the thing or doesn't. */
  | { kind: 'attachment'; missing: Attachments; isNamed: boolean }
  /** The field of the plan, and the name of the sector that it leaves to plans of others. */
  | { kind: 'outside'; field: string; sector: string }
  /** Named, but without a figure. */
  | { kind: 'noFigure' }
  | { kind: 'unchecked' };

/** What is looked for in a plan that has nothing to show: what the kinds of nothing are told apart by. */
export interface Looked {
  words: readonly string[];
  /** The plans that an editor has been through. */
  reviewed: readonly string[];
  /** Longer words that hold one of the words and mean something else. */
  not?: readonly string[];
  /** The shared sector that it belongs to, whose attachments could hold it; null for what belongs to none. */
  sector: string | null;
  /** The shared sector that plans of one field may leave to plans of another; absent where that is no reason. */
  leaves?: string;
  /** True where the plan names it or lists it, without a figure. */
  isNamed?: boolean;
  /** True where the plan has it for something else: no list of words tells whether it has it here. */
  hasOther?: boolean;
}

/** The words that a thing is looked for by, each once: its name may be among its aliases. */
export const wordsOf = ({ zh: name, aliases }: { zh: string; aliases: readonly string[] }): string[] => [...new Set([name, ...aliases])];

/** Sectors that every plan may speak of, whatever industries it covers. */
const general = new Set(['all', 'innovation', 'enterprise', 'cluster', 'finance', 'other']);

/** True when a plan of one field leaves a sector to plans of another and prints none of its words: a plan of strategic emerging industries that says nothing of steel. */
export function isOutside(plan: LoadedPlan, sector: string, plans: readonly LoadedPlan[]): boolean {
  if (general.has(sector) || plan.facts.field === '工业' || plan.own.words.some((word) => word.sector === sector)) return false;
  const covered = plans.some(({ facts }) => facts.field === plan.facts.field && facts.covers.includes(sector));
  return !covered && !plan.own.sectors.some((own) => own.sector === sector);
}

/** The attachments that the corpus lacks and whose title names the sector. */
export function missingFor(plan: LoadedPlan, sector: string, { sectors }: Pick<Vocabulary, 'sectors'>): Attachments {
  const shared = sectors.find(({ id }) => id === sector);
  const own = plan.own.sectors.filter((each) => each.sector === sector).map(({ name }) => name);
  const names = [...own, ...(shared ? [shared.zh, ...shared.aliases] : [])];
  return missingOf(plan).filter(({ title }) => names.some((name) => title.includes(name)));
}

/**
 * Why a plan has nothing to show, never a dash: the first kind that holds. The only place that decides it, for pages and files alike.
 * The plan's mentions must have been looked through before.
 */
export function absenceOf(
  plan: LoadedPlan,
  looked: Looked,
  plans: readonly LoadedPlan[],
  vocabulary: Pick<Vocabulary, 'sectors'>,
): Absence {
  const { sector, leaves, isNamed = false } = looked;
  if (looked.hasOther) return { kind: 'unchecked' };
  const missing = sector === null ? [] : missingFor(plan, sector, vocabulary);
  if (missing.length > 0) return { kind: 'attachment', missing, isNamed };
  if (leaves !== undefined && isOutside(plan, leaves, plans)) {
    const name = vocabulary.sectors.find(({ id }) => id === leaves)?.zh ?? leaves;
    return { kind: 'outside', field: plan.facts.field, sector: name };
  }
  if (isNamed) return { kind: 'noFigure' };
  if (!looked.reviewed.includes(plan.facts.id)) return { kind: 'unchecked' };
  return { kind: 'absent', words: looked.words, lookAlikes: lookAlikesIn(plan, looked.not), isIncomplete: missingOf(plan).length > 0 };
}

/** What holds of everything in a sector: an attachment about it that the corpus lacks, or a plan that leaves it to others; null else. */
export function sectorAbsenceOf(
  plan: LoadedPlan,
  sector: string,
  plans: readonly LoadedPlan[],
  vocabulary: Pick<Vocabulary, 'sectors'>,
): Absence | null {
  const absence = absenceOf(plan, { words: [], reviewed: [], sector, leaves: sector }, plans, vocabulary);
  return absence.kind === 'unchecked' ? null : absence;
}

/** The plans that no editor has been through for an entry of a vocabulary. */
export const uncheckedFor = ({ reviewed }: Pick<Looked, 'reviewed'>, plans: readonly LoadedPlan[]): string[] =>
  plans.map(({ facts }) => facts.id).filter((id) => !reviewed.includes(id));

/** The words of a plan's look-alikes: 自主知识产权 where 知识产权 was looked for. */
export const lookAlikesIn = (plan: LoadedPlan, not: readonly string[] = []): string[] =>
  not.filter((word) => plan.data.blocks.some(({ text }) => text.includes(word)));
