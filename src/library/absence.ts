import { zh } from '../strings/zh-CN.ts';
import { missingOf } from './facts.ts';
import type { LoadedPlan, Vocabulary } from './load.ts';

/** The five kinds of nothing. */
export type AbsenceKind = 'absent' | 'noFigure' | 'attachment' | 'outside' | 'unchecked';

/** Why a plan has nothing where something could stand. */
export interface Absence {
  kind: AbsenceKind;
  label: string;
  /** The words looked for, the attachment, the field: what the label rests on. */
  note: string | null;
}

/** What is looked for in a plan: the words, the plans that an editor has been through, the sector it belongs to. */
export interface Looked {
  words: readonly string[];
  reviewed: readonly string[];
  /** A shared sector's id; null for what belongs to none. */
  sector: string | null;
  /** Longer words that hold one of the words and mean something else. */
  not?: readonly string[];
  /** True for a whole sector, which plans of one field may leave to plans of another. */
  isSector?: boolean;
}

const words = zh.targets;
const say = (kind: AbsenceKind, note: string | null = null): Absence => ({ kind, label: words.absence[kind], note });

/** Sectors that every plan may speak of, whatever industries it covers. */
const general = new Set(['all', 'innovation', 'enterprise', 'cluster', 'finance', 'other']);

/** True when a plan of one field leaves a sector to plans of another and prints none of its words: a plan of strategic emerging industries that says nothing of steel. */
export function isOutside(plan: LoadedPlan, sector: string, plans: readonly LoadedPlan[]): boolean {
  if (general.has(sector) || plan.facts.field === '工业' || plan.own.words.some((word) => word.sector === sector)) return false;
  const covered = plans.some(({ facts }) => facts.field === plan.facts.field && facts.covers.includes(sector));
  return !covered && !plan.own.sectors.some((own) => own.sector === sector);
}

/** The attachments that the corpus lacks and whose title names the sector. */
export function missingFor(plan: LoadedPlan, sector: string, { sectors }: Pick<Vocabulary, 'sectors'>): ReturnType<typeof missingOf> {
  const shared = sectors.find(({ id }) => id === sector);
  const own = plan.own.sectors.filter((each) => each.sector === sector).map(({ name }) => name);
  const names = [...own, ...(shared ? [shared.zh, ...shared.aliases] : [])];
  return missingOf(plan).filter(({ title }) => names.some((name) => title.includes(name)));
}

/** What is said of attachments that the corpus lacks. */
export const attachmentNote = (missing: ReturnType<typeof missingOf>): string =>
  words.attachmentNote(zh.listed(missing.map(({ label, title }) => `${label}《${title}》`)));

/** Why a plan names none of the words, never a dash. The plan's mentions must have been looked through before. */
export function absenceOf(
  plan: LoadedPlan,
  looked: Looked,
  plans: readonly LoadedPlan[],
  vocabulary: Pick<Vocabulary, 'sectors'>,
): Absence {
  const { sector } = looked;
  const missing = sector === null ? [] : missingFor(plan, sector, vocabulary);
  if (missing.length > 0) return say('attachment', attachmentNote(missing));
  if (looked.isSector && sector !== null && isOutside(plan, sector, plans)) {
    const name = vocabulary.sectors.find(({ id }) => id === sector)?.zh ?? sector;
    return say('outside', zh.compare.outside(plan.facts.field, name));
  }
  return looked.reviewed.includes(plan.facts.id) ? say('absent', unseenIn(plan, looked)) : say('unchecked', null);
}

/** The words of a plan's look-alikes: 自主知识产权 where 知识产权 was looked for. */
export const lookAlikesIn = (plan: LoadedPlan, not: readonly string[] = []): string[] =>
  not.filter((word) => plan.data.blocks.some(({ text }) => text.includes(word)));

/** The words looked for in vain, and the look-alikes that were met. */
function unseenIn(plan: LoadedPlan, looked: Looked): string {
  const met = lookAlikesIn(plan, looked.not);
  const parts = [words.absentWords(zh.listed(looked.words)), met.length > 0 ? words.lookAlikes(met) : ''];
  return [...parts, missingOf(plan).length > 0 ? words.incomplete : ''].join('');
}

/** Named, but without a figure. */
export const noFigure = (): Absence => say('noFigure');

/** Not looked through by an editor. */
export const unchecked = (): Absence => say('unchecked');

/** Left to plans of another field. */
export const outside = (): Absence => say('outside');
